import { isChangedSinceApproval } from '#shared/domain/approval.ts';
import { type ChairSelection, defaultSelection } from '#shared/domain/chairView/chairSelection.ts';
import type { MeetingState } from '#shared/domain/state.ts';
import { logOf } from '../../features/records/currentLog.ts';
import type { LogEntry } from '../../features/records/logEntry.ts';
import { selectedOrLast } from '../../features/records/recordActions.ts';
import { selectedEntries } from '../../features/records/selectionActions.ts';
import { useAppStore } from '../../store/appStore.ts';
import { bridge } from '../../store/bridge.ts';
import { openMeetingState } from '../../store/meetingStore.ts';
import { perform, tellError } from '../../store/perform.ts';
import { words } from '../../store/translation.ts';
import { notify } from '../../store/uiStore.ts';

/** What the keys do with the chair's screen. */

export async function openChairScreen(): Promise<void> {
  const opened = await bridge.call('chairScreen/open', {});
  if (!opened.ok) tellError(opened.error);
}

export async function closeChairScreen(): Promise<void> {
  const closed = await bridge.call('chairScreen/close', {});
  if (!closed.ok) tellError(closed.error);
}

async function submit(ids: readonly string[]): Promise<void> {
  if (ids.length === 0) {
    notify(words()('secretary.nothingToSubmit'));
    return;
  }
  // Read first: when it is recorded, another meeting may be open.
  const meeting = openMeetingState();
  const numbers = logOf(meeting)
    .entries.filter(({ record }) => ids.includes(record.id))
    .map(({ number }) => number);
  if (!(await perform({ type: 'conclusion/submit', ids: [...ids] }))) return;
  const screen = useAppStore.getState().app?.chairScreen;
  notify(words()(`secretary.submitted.${screen?.mode ?? 'showing'}`, { numbers: numbers.join(', ') }));
  // What is sent for review is looked at in the conclusions, whatever stood on the screen before.
  if (screen?.selection.name !== 'conclusions') await sendToScreen(meeting.meetingId, defaultSelection);
  if (!screen?.isOpen) await openChairScreen();
}

async function sendToScreen(meetingId: string, selection: ChairSelection): Promise<boolean> {
  const shown = await bridge.call('chairScreen/show', { meetingId, selection });
  if (!shown.ok) tellError(shown.error);
  return shown.ok;
}

/**
 * Sends a view to the chair's screen, and opens that if it is closed.
 * @param submittedIds conclusions that are sent for review with it.
 */
export async function showOnScreen(selection: ChairSelection, submittedIds: readonly string[]): Promise<void> {
  const { meetingId } = openMeetingState();
  if (submittedIds.length > 0 && !(await perform({ type: 'conclusion/submit', ids: [...submittedIds] }))) return;
  if (!(await sendToScreen(meetingId, selection))) return;
  const screen = useAppStore.getState().app?.chairScreen;
  const t = words();
  const view = t(`chairPreview.view.${selection.name}`);
  notify(t(`secretary.shownView.${screen?.mode ?? 'showing'}`, { view }), 'told');
  if (!screen?.isOpen) await openChairScreen();
}

/** What F9 sends: the selected conclusions, or the last one. */
export function chosenConclusions(): readonly string[] {
  const selected = selectedEntries().filter(({ kind }) => kind === 'conclusion');
  const last = selectedOrLast(({ kind }) => kind === 'conclusion');
  return (selected.length > 0 || !last ? selected : [last]).map(({ record }) => record.id);
}

/** Whether sending a conclusion for review changes anything that the chair sees. */
export function wouldChange(state: MeetingState, id: string): boolean {
  const conclusion = state.conclusion[id];
  if (!conclusion || conclusion.state === 'submitted') return false;
  return conclusion.state !== 'approved' || isChangedSinceApproval(state, conclusion);
}

/** F9. */
export async function submitSelected(): Promise<void> {
  await submit(chosenConclusions());
}

/** Alt+F9: takes the selected conclusion, or the last one that waits for review, off the chair's screen. */
export async function withdrawSelected(): Promise<void> {
  const isWaiting = (entry: LogEntry) => entry.kind === 'conclusion' && entry.record.state === 'submitted';
  const entry = selectedOrLast(({ kind }) => kind === 'conclusion', isWaiting);
  if (!entry) notify(words()('secretary.nothingToWithdraw'));
  else if (await perform({ type: 'conclusion/withdraw', id: entry.record.id })) {
    notify(words()('secretary.withdrawn', { number: String(entry.number) }));
  }
}

/** Ctrl+F9: all that were never sent. */
export async function submitDrafts(): Promise<void> {
  const drafts = logOf(openMeetingState()).entries.filter(
    (entry) => entry.kind === 'conclusion' && entry.record.state === 'draft',
  );
  await submit(drafts.map(({ record }) => record.id));
}

const nextMode = { showing: 'frozen', frozen: 'blank', blank: 'showing' } as const;

/** Shift+F9: freezes what is shown, blanks the screen, shows again; opens the screen when it is not there. */
export async function switchScreen(): Promise<void> {
  const screen = useAppStore.getState().app?.chairScreen;
  if (!screen?.isOpen) {
    await openChairScreen();
    return;
  }
  const mode = nextMode[screen.mode];
  const set = await bridge.call('chairScreen/set', { mode });
  if (set.ok) notify(words()(`secretary.screenNotice.${mode}`));
  else tellError(set.error);
}

/** Turns the page of the chair's screen, for a chair who has nothing to turn it with. */
export async function turnPage(by: 1 | -1): Promise<void> {
  const turned = await bridge.call('chairScreen/turnPage', { by });
  if (!turned.ok) tellError(turned.error);
}
