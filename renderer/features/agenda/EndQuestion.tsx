import { focusBox } from '../../store/captureBox.ts';
import { useMeeting } from '../../store/meetingStore.ts';
import { useWords } from '../../store/translation.ts';
import { ask } from '../../store/uiStore.ts';
import { Key } from '../../ui/Key.tsx';
import { endMeeting } from './agendaActions.ts';
import styles from './EndQuestion.module.css';

/** Whether the meeting ends, in the line under the box; Enter in the empty box says yes, Esc no. */
export function EndQuestion() {
  const t = useWords();
  const hasLeft = useMeeting((state) => Object.values(state.agendaItem).some((item) => item.state === 'waiting'));
  return (
    <div className={styles.question} role="alert">
      <b>{t(hasLeft ? 'agenda.endEarlyQuestion' : 'agenda.endQuestion')}</b>
      <button type="button" onClick={() => void endMeeting()}>
        <Key name="Enter" /> {t('agenda.endYes')}
      </button>
      <button
        type="button"
        onClick={() => {
          ask(null);
          focusBox();
        }}
      >
        <Key name="Esc" /> {t('agenda.endNo')}
      </button>
    </div>
  );
}
