import { focusBox } from '../../store/captureBox.ts';
import { useMeeting } from '../../store/meetingStore.ts';
import { useWords } from '../../store/translation.ts';
import { ask } from '../../store/uiStore.ts';
import { QuestionLine } from '../../ui/QuestionLine.tsx';
import { endMeeting } from './agendaActions.ts';

/** Whether the meeting ends, in the line under the box; Enter in the empty box says yes, Esc no. */
export function EndQuestion() {
  const t = useWords();
  const hasLeft = useMeeting((state) => Object.values(state.agendaItem).some((item) => item.state === 'waiting'));
  return (
    <QuestionLine
      question={t(hasLeft ? 'agenda.endEarlyQuestion' : 'agenda.endQuestion')}
      yes={t('agenda.endYes')}
      no={t('agenda.endNo')}
      onYes={() => void endMeeting()}
      onNo={() => {
        ask(null);
        focusBox();
      }}
    />
  );
}
