import type { MeetingSummary } from '#shared/contract/data.ts';
import { dayText } from '#shared/lib/dayText.ts';
import { useWords } from '../../store/translation.ts';
import { formatTimeOfDay } from '../../ui/formatTime.ts';
import { Key } from '../../ui/Key.tsx';
import { ListLine } from '../../ui/ListLine.tsx';
import { CopiedNote } from './CopiedNote.tsx';
import styles from './MeetingLine.module.css';
import type { Copied } from './useCopyIssued.ts';

interface MeetingLineProps {
  readonly meeting: MeetingSummary;
  readonly isSelected: boolean;
  /** What came of copying what was issued of it, as far as it can't be opened. */
  readonly copied: Copied | null;
  readonly onSelect: (id: string) => void;
  readonly onOpen: (id: string) => void;
}

const signs = { preparing: '○', inSession: '●', paused: '‖', ended: '✓', issued: '✓' } as const;

/**
 * One meeting: its day, its title, how it stands, and what came of it; or why it can't be opened, and the way to what
 * was issued of it.
 */
export function MeetingLine({ meeting, isSelected, copied, onSelect, onOpen }: MeetingLineProps) {
  const t = useWords();
  const { fault, state, lastChangedAt } = meeting;
  return (
    <ListLine
      list="meeting"
      id={meeting.id}
      isSelected={isSelected}
      className={fault === null ? styles.line : `${styles.line} ${styles.unopenable}`}
      onSelect={onSelect}
      onOpen={onOpen}
    >
      <time dateTime={meeting.date ?? undefined}>{dayText(meeting.date) || t('library.noDate')}</time>
      <div className={styles.what}>
        <b>{meeting.title}</b>
        {fault === null ? (
          <p className={styles.state}>
            <span data-state={state}>
              {signs[state]} {t(`domain.meetingState.${state}`)}
            </span>
            {lastChangedAt && <span>{t('library.changedAt', { at: momentText(lastChangedAt) })}</span>}
          </p>
        ) : (
          <>
            <p className={styles.fault}>⚠ {t(`library.fault.${fault}`)}</p>
            <p className={styles.state}>
              <span>
                <Key name="Enter" /> {t('library.copyIssued')}
              </span>
            </p>
            <p role="status" className={styles.state}>
              {copied && <CopiedNote result={copied.result} />}
            </p>
          </>
        )}
      </div>
      <div className={styles.counts}>
        {fault === null && (
          <>
            <span>{t('library.conclusions', { total: meeting.conclusionCount })}</span>
            <span>{t('library.tasks', { total: meeting.taskCount })}</span>
          </>
        )}
      </div>
    </ListLine>
  );
}

/** `09:42 25/04/2022`, on this computer's clock. */
function momentText(instant: string): string {
  const date = new Date(instant);
  const pad = (value: number) => String(value).padStart(2, '0');
  const day = `${date.getFullYear()}-${pad(date.getMonth() + 1)}-${pad(date.getDate())}`;
  return `${formatTimeOfDay(instant)} ${dayText(day)}`;
}
