import { nextAgendaItem } from '#shared/domain/agendaItem.ts';
import { clockOf } from '#shared/domain/clock.ts';
import { meetingOf } from '#shared/domain/meeting.ts';
import { speakerQueueOf } from '#shared/domain/speakerQueue.ts';
import { currentSpeech, speakerLabel } from '#shared/domain/speech.ts';
import { useMeeting } from '../../store/meetingStore.ts';
import { useWords } from '../../store/translation.ts';
import { openDialog } from '../../store/uiStore.ts';
import { Clock } from '../../ui/Clock.tsx';
import { Key } from '../../ui/Key.tsx';
import styles from './CurrentItem.module.css';

/** Who is speaking, for how long, and what comes next. */
export function SpeakerLine() {
  const t = useWords();
  const speech = useMeeting(currentSpeech);
  const name = useMeeting((state) => {
    const current = currentSpeech(state);
    return current ? speakerLabel(state, current.speaker) : null;
  });
  const next = useMeeting((state) => nextAgendaItem(state)?.title);
  const nextSpeaker = useMeeting((state) => {
    const [first] = speakerQueueOf(state);
    return first && (speakerLabel(state, first.speaker) ?? t('agenda.speakerUnknown'));
  });
  const waiting = useMeeting((state) => speakerQueueOf(state).length);
  const isOver = useMeeting((state) => ['ended', 'issued'].includes(meetingOf(state).state));
  if (isOver) return null;
  return (
    <div className={styles.speaker}>
      <button type="button" className={styles.choose} onClick={() => openDialog('speaker')}>
        <Key name="F2" />
        <span className="visuallyHidden">{t('agenda.chooseSpeaker')}</span>
        {name !== null && <b>{name}</b>}
        {name === null && <i>{t(speech ? 'agenda.speakerUnknown' : 'agenda.noSpeaker')}</i>}
      </button>
      {speech && (
        <span className={styles.clock}>
          <Clock {...clockOf(speech.spans)} />
        </span>
      )}
      {nextSpeaker !== undefined && (
        <span className={styles.nextSpeaker}>
          {t('agenda.nextSpeaker', { name: nextSpeaker })}
          {waiting > 1 && ` +${waiting - 1}`}
        </span>
      )}
      {nextSpeaker === undefined && next !== undefined && (
        <span className={styles.next}>{t('agenda.nextItem', { title: next })}</span>
      )}
    </div>
  );
}
