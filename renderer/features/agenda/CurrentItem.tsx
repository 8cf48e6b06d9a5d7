import { agendaOf, currentAgendaItem } from '#shared/domain/agendaItem.ts';
import { type Clock as ClockValue, clockMs, clockOf } from '#shared/domain/clock.ts';
import { meetingOf } from '#shared/domain/meeting.ts';
import { useMeeting } from '../../store/meetingStore.ts';
import { useWords } from '../../store/translation.ts';
import { formatDuration } from '../../ui/formatTime.ts';
import { useNow } from '../../ui/useNow.ts';
import styles from './CurrentItem.module.css';

/** The line over the log: which item is dealt with, and its time against the plan. */
export function CurrentItem() {
  const t = useWords();
  const item = useMeeting(currentAgendaItem);
  const number = useMeeting((state) => agendaOf(state).findIndex(({ state: stands }) => stands === 'running') + 1);
  const status = useMeeting((state) => meetingOf(state).state);
  if (!item) {
    const isOver = status === 'ended' || status === 'issued';
    const words = status === 'preparing' ? 'agenda.notStarted' : isOver ? 'agenda.ended' : 'agenda.noneRunning';
    return (
      <div className={styles.item}>
        <h1 className={styles.none}>{t(words)}</h1>
      </div>
    );
  }
  return (
    <div className={styles.item}>
      <h1 className={styles.title}>
        {number}. {item.title}
      </h1>
      <ItemClock
        clock={clockOf(item.spans)}
        plannedMs={item.plannedMinutes === null ? null : item.plannedMinutes * 60_000}
      />
    </div>
  );
}

function ItemClock({ clock, plannedMs }: { readonly clock: ClockValue; readonly plannedMs: number | null }) {
  const t = useWords();
  const passedMs = clockMs(clock, useNow(clock.runningSince !== null));
  const passed = formatDuration(passedMs);
  if (plannedMs === null) return <span className={styles.clock}>{passed}</span>;
  const isOver = passedMs > plannedMs;
  return (
    <span className={styles.clock} data-over={isOver}>
      {isOver && `${t('agenda.over')} `}
      {t('agenda.clock', { passed, planned: formatDuration(plannedMs) })}
    </span>
  );
}
