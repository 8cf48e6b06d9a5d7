import type { MeetingSummary } from '#shared/contract/data.ts';
import { dayText } from '#shared/lib/dayText.ts';
import { useWords } from '../../store/translation.ts';
import { formatTimeOfDay } from '../../ui/formatTime.ts';
import type { LineProps } from '../../ui/useSelection.ts';
import styles from './MeetingLine.module.css';

interface MeetingLineProps {
  readonly meeting: MeetingSummary;
  readonly line: LineProps;
  readonly onSelect: () => void;
  readonly onOpen: () => void;
}

const signs = { preparing: '○', inSession: '●', paused: '‖', ended: '✓', issued: '✓' } as const;

/** One meeting: its day, its title, how it stands, and what came of it; or why it can't be opened. */
export function MeetingLine({ meeting, line, onSelect, onOpen }: MeetingLineProps) {
  const t = useWords();
  const { fault, state, lastChangedAt } = meeting;
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the list has the focus and handles the keys
    <div {...line} className={styles.line} aria-disabled={fault !== null} onClick={onSelect} onDoubleClick={onOpen}>
      <time role="gridcell" dateTime={meeting.date ?? undefined}>
        {dayText(meeting.date) || t('library.noDate')}
      </time>
      <div role="gridcell" className={styles.what}>
        <b>{meeting.title}</b>
        {fault === null ? (
          <p className={styles.state}>
            <span data-state={state}>
              {signs[state]} {t(`domain.meetingState.${state}`)}
            </span>
            {lastChangedAt && <span>{t('library.changedAt', { at: momentText(lastChangedAt) })}</span>}
          </p>
        ) : (
          <p className={styles.fault}>⚠ {t(`library.fault.${fault}`)}</p>
        )}
      </div>
      <div role="gridcell" className={styles.counts}>
        {fault === null && (
          <>
            <span>{t('library.conclusions', { total: meeting.conclusionCount })}</span>
            <span>{t('library.tasks', { total: meeting.taskCount })}</span>
          </>
        )}
      </div>
    </div>
  );
}

/** `09:42 25/04/2022`, on this computer's clock. */
function momentText(instant: string): string {
  const date = new Date(instant);
  const pad = (value: number) => String(value).padStart(2, '0');
  const day = `${date.getFullYear()}-${pad(date.getMonth() + 1)}-${pad(date.getDate())}`;
  return `${formatTimeOfDay(instant)} ${dayText(day)}`;
}
