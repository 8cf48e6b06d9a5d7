import { formatDuration, formatHours } from './formatTime.ts';
import { SteadyDigits } from './SteadyDigits.tsx';
import { useNow } from './useNow.ts';

interface ClockProps {
  readonly passedMs: number;
  /** Since when it runs (an instant); null: it stands. */
  readonly runningSince: string | null;
  /** Always as `hh:mm:ss`. */
  readonly withHours?: boolean;
}

/** A clock that runs by itself; only it is drawn again each second. */
export function Clock({ passedMs, runningSince, withHours = false }: ClockProps) {
  const now = useNow(runningSince !== null);
  const ms = passedMs + (runningSince === null ? 0 : Math.max(0, now - Date.parse(runningSince)));
  return (
    <span role="timer">
      <SteadyDigits>{withHours ? formatHours(ms) : formatDuration(ms)}</SteadyDigits>
    </span>
  );
}
