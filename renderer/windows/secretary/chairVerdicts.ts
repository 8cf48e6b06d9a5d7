import { submittedConclusions } from '#shared/domain/chairView/reviewContent.ts';
import { retractable } from '../../features/chairScreen/focusRule.ts';
import { useAppStore } from '../../store/appStore.ts';
import { bridge } from '../../store/bridge.ts';
import { newId } from '../../store/dispatch.ts';
import { openMeetingState } from '../../store/meetingStore.ts';
import { perform, tellError } from '../../store/perform.ts';
import { words } from '../../store/translation.ts';
import { notify } from '../../store/uiStore.ts';

/** What the secretary records on the chair's word, of conclusions that are on the chair's screen. */

const listed = (numbers: readonly number[]) => ({ numbers: numbers.join(', ') });

/** Ctrl+L: all that wait on the screen, once each line of them was on it; else says which were not. */
export async function approveAll(): Promise<void> {
  const screen = useAppStore.getState().app?.chairScreen;
  const content = screen?.view?.content;
  const waiting = content?.name === 'conclusions' ? content.conclusions.filter(({ state }) => state === 'waiting') : [];
  if (!screen || waiting.length === 0) {
    notify(words()('secretary.nothingOnScreen'), 'told');
    return;
  }
  if (!screen.isOpen || screen.mode !== 'showing') {
    notify(words()('secretary.screenNotShowing'), 'bad');
    return;
  }
  if (screen.unseenNumbers.length > 0) {
    notify(words()('secretary.notSeenYet', listed(screen.unseenNumbers)), 'bad');
    return;
  }
  const { meetingId } = openMeetingState();
  const approved = await bridge.call('chairScreen/approveAll', { meetingId, commandId: newId() });
  if (approved.ok) notify(words()('secretary.approvedAll', listed(waiting.map(({ number }) => number))), 'told');
  else tellError(approved.error);
}

/** Alt+Delete: takes back what was decided last, on either side, while that is possible. */
export async function retractLast(): Promise<void> {
  const decided = retractable(submittedConclusions(openMeetingState().state, false), Date.now());
  if (decided.length === 0) notify(words()('secretary.nothingToRetract'), 'told');
  else if (await perform(...decided.map(({ id }) => ({ type: 'conclusion/retract', id }) as const))) {
    notify(words()('secretary.retracted', listed(decided.map(({ number }) => number))), 'told');
  }
}
