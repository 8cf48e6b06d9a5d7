import { memo } from 'react';
import { meetingOf } from '#shared/domain/meeting.ts';
import { speakerLabel } from '#shared/domain/speech.ts';
import { useMeeting } from '../../store/meetingStore.ts';
import { useWords } from '../../store/translation.ts';
import { formatTimeOfDay } from '../../ui/formatTime.ts';
import { RecordLine } from './RecordLine.tsx';
import styles from './RecordLog.module.css';
import type { Turn } from './sections.ts';

/** What was recorded in a row of one speech: when, who, and the lines. */
export const LogTurn = memo(function LogTurn({ turn }: { readonly turn: Turn }) {
  const { speechId, entries, isContinued } = turn;
  const startedAt = useMeeting((state) => (speechId && state.speech[speechId]?.spans[0]?.from) || null);
  const at = entries[0]?.record.at ?? startedAt;
  return (
    <div className={styles.turn}>
      {isContinued || at === null ? <span /> : <time dateTime={at}>{formatTimeOfDay(at)}</time>}
      <div>
        {!isContinued && speechId !== null && <Speaker speechId={speechId} />}
        {entries.map((entry) => (
          <RecordLine key={entry.record.id} entry={entry} />
        ))}
      </div>
    </div>
  );
});

function Speaker({ speechId }: { readonly speechId: string }) {
  const t = useWords();
  const name = useMeeting((state) => {
    const speech = state.speech[speechId];
    return speech ? speakerLabel(state, speech.speaker) : null;
  });
  const isChair = useMeeting((state) => {
    const { chairId } = meetingOf(state);
    return chairId !== null && state.speech[speechId]?.speaker.personId === chairId;
  });
  if (name === null) return <div className={styles.unknown}>{t('records.speakerUnknown')}</div>;
  return (
    <div className={styles.who}>
      {name}
      {isChair && <span className={styles.role}> · {t('records.chair')}</span>}
    </div>
  );
}
