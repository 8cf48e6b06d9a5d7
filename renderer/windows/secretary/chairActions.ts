import { logOf } from '../../features/records/currentLog.ts';
import { selectedOrLast } from '../../features/records/recordActions.ts';
import { useAppStore } from '../../store/appStore.ts';
import { bridge } from '../../store/bridge.ts';
import { openMeetingState } from '../../store/meetingStore.ts';
import { perform, tellError } from '../../store/perform.ts';
import { words } from '../../store/translation.ts';
import { notify } from '../../store/uiStore.ts';

/** What the keys do with the chair's screen. */

async function openScreen(): Promise<void> {
  const opened = await bridge.call('chairScreen/open', {});
  if (!opened.ok) tellError(opened.error);
}

async function submit(ids: readonly string[]): Promise<void> {
  if (ids.length === 0) {
    notify(words()('secretary.nothingToSubmit'));
    return;
  }
  if (!(await perform({ type: 'conclusion/submit', ids: [...ids] }))) return;
  const numbers = logOf(openMeetingState())
    .entries.filter(({ record }) => ids.includes(record.id))
    .map(({ number }) => number);
  notify(words()('secretary.submitted', { numbers: numbers.join(', ') }));
  if (!useAppStore.getState().app?.chairScreen.isOpen) await openScreen();
}

/** F9: the selected conclusion, or the last one. */
export async function submitSelected(): Promise<void> {
  const entry = selectedOrLast(({ kind }) => kind === 'conclusion');
  await submit(entry ? [entry.record.id] : []);
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
    await openScreen();
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
