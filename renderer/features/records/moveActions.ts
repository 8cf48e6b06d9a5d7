import { openMeetingState } from '../../store/meetingStore.ts';
import { perform } from '../../store/perform.ts';
import { words } from '../../store/translation.ts';
import { notify, openDialog, selectRecord } from '../../store/uiStore.ts';
import { lastRecordAt, type MovePlace } from './movePlaces.ts';
import { nameOfAll } from './recordActions.ts';
import { refOfEntry } from './selection.ts';
import { entriesInHand, logEntries, selectedEntries } from './selectionActions.ts';

/** Opens a dialog about the selected records, or about the last one, which is selected then. */
async function openAbout(dialog: 'move' | 'history'): Promise<void> {
  const [first, ...others] = await entriesInHand();
  if (!first) return;
  if (others.length === 0) selectRecord(refOfEntry(first));
  openDialog(dialog);
}

/** Ctrl+M: where do they belong? */
export function openMovePicker(): Promise<void> {
  return openAbout('move');
}

/** Ctrl+H: what happened to it? */
export function openHistory(): Promise<void> {
  return openAbout('history');
}

/** The selected records go to the end of a place, in their order, with their times kept. */
export async function moveSelectedTo(place: MovePlace): Promise<void> {
  const entries = selectedEntries();
  if (entries.length === 0) return;
  const { agendaItemId, speechId } = place;
  const others = logEntries().filter((entry) => !entries.includes(entry));
  const records = entries.map(({ kind, record }) => ({ kind, id: record.id }));
  const afterId = lastRecordAt(openMeetingState().state, others, place);
  if (!(await perform({ type: 'records/move', records, agendaItemId, speechId, afterId }))) return;
  notify(words()('records.moved', { what: nameOfAll(entries) }));
}
