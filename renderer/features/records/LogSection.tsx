import { memo } from 'react';
import { agendaOf } from '#shared/domain/agendaItem.ts';
import { useMeeting } from '../../store/meetingStore.ts';
import { useWords } from '../../store/translation.ts';
import { LogTurn } from './LogTurn.tsx';
import styles from './RecordLog.module.css';
import type { Section } from './sections.ts';

interface LogSectionProps {
  readonly section: Section;
  /** The first turn that is drawn. */
  readonly from: number;
}

/** What was recorded in a row under one agenda item. */
export const LogSection = memo(function LogSection({ section, from }: LogSectionProps) {
  const t = useWords();
  const { agendaItemId, turns } = section;
  const title = useMeeting((state) => {
    if (agendaItemId === null) return null;
    const agenda = agendaOf(state);
    const index = agenda.findIndex((item) => item.id === agendaItemId);
    return `${index + 1}. ${agenda[index]?.title ?? ''}`;
  });
  return (
    <div className={styles.section}>
      <h2 className={styles.itemHeading}>{title ?? t('records.outsideAgenda')}</h2>
      {turns.slice(from).map((turn) => (
        <LogTurn key={turn.key} turn={turn} />
      ))}
    </div>
  );
});
