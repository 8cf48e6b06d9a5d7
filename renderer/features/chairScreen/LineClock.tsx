import type { AgendaLine } from '#shared/domain/chairView/agendaContent.ts';
import type { ChairTranslate } from '#shared/i18n/chairTranslate.ts';
import { formatDuration } from '../../ui/formatTime.ts';
import { SteadyDigits } from '../../ui/SteadyDigits.tsx';
import { useNow } from '../../ui/useNow.ts';
import block from './Block.module.css';
import { clockReading } from './clockReading.ts';
import styles from './ItemClock.module.css';

interface LineClockProps {
  readonly line: AgendaLine;
  /** Nothing runs on a frozen screen. */
  readonly isFrozen: boolean;
  readonly t: ChairTranslate;
}

/** The time of an item of the programme: what is planned, what it took, and of the one that is on, how it runs. */
export function LineClock({ line, isFrozen, t }: LineClockProps) {
  const { clock } = line;
  const now = useNow(clock.runningSince !== null && !isFrozen);
  if (clock.runningSince !== null && !isFrozen) {
    const reading = clockReading({ item: { ...line, total: 0 }, speaker: null }, now);
    if (!reading) return null;
    const { kind, time, planned } = reading;
    return (
      <span className={block.fact}>
        <span role="timer" className={styles.clock} data-kind={kind}>
          <SteadyDigits>{t(`clock.${kind}`, { time, planned })}</SteadyDigits>
        </span>{' '}
      </span>
    );
  }
  const text = standingText(line, t);
  return text === null ? null : <span className={block.fact}>{text} </span>;
}

function standingText({ clock: { passedMs, runningSince }, plannedMs }: AgendaLine, t: ChairTranslate): string | null {
  const planned = plannedMs === null ? null : formatDuration(plannedMs);
  const time = runningSince === null && passedMs > 0 ? formatDuration(passedMs) : null;
  if (time === null) return planned === null ? null : t('agenda.planned', { planned });
  return planned === null ? t('agenda.used', { time }) : t('agenda.usedOf', { time, planned });
}
