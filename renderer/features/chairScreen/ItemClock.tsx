import type { ChairView } from '#shared/domain/chairView/chairView.ts';
import type { ChairTranslate } from '#shared/i18n/chairTranslate.ts';
import { SteadyDigits } from '../../ui/SteadyDigits.tsx';
import { useNow } from '../../ui/useNow.ts';
import { clockReading, shownClock } from './clockReading.ts';
import styles from './ItemClock.module.css';

interface ItemClockProps {
  readonly view: Pick<ChairView, 'item' | 'speaker'>;
  readonly t: ChairTranslate;
}

/** The clock beside the speaker; only it is drawn anew each second. */
export function ItemClock({ view, t }: ItemClockProps) {
  const now = useNow(shownClock(view)?.runningSince != null);
  const reading = clockReading(view, now);
  if (!reading) return null;
  const { kind, time, planned } = reading;
  return (
    <span role="timer" className={styles.clock} data-kind={kind}>
      <SteadyDigits>{t(`clock.${kind}`, { time, planned })}</SteadyDigits>
    </span>
  );
}
