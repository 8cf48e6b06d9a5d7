import { endMeeting } from '../../features/agenda/agendaActions.ts';
import { focusBox } from '../../store/captureBox.ts';
import { ask, type Question, useUiStore } from '../../store/uiStore.ts';
import { openChairScreen } from './chairActions.ts';

const whenYes: { readonly [Q in Question]: () => void } = {
  endMeeting: () => void endMeeting(),
  chairDisplay() {
    ask(null);
    focusBox();
    void openChairScreen();
  },
};

/** Enter in an empty box: yes to the question in the line below. */
export function answerYes(): void {
  const { question } = useUiStore.getState();
  if (question) whenYes[question]();
}
