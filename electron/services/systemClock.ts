import type { Instant } from '#shared/domain/values.ts';
import type { Clock } from './ports.ts';

/** The moment `date` on a clock that is `offsetMinutes` ahead of UTC: `2022-04-25T09:42:13.120+07:00`. */
export function instantOf(date: Date, offsetMinutes: number): Instant {
  const local = new Date(date.getTime() + offsetMinutes * 60_000).toISOString().slice(0, -1);
  const ahead = Math.abs(offsetMinutes);
  const hours = String(Math.floor(ahead / 60)).padStart(2, '0');
  const minutes = String(ahead % 60).padStart(2, '0');
  return `${local}${offsetMinutes < 0 ? '-' : '+'}${hours}:${minutes}`;
}

/** The machine's clock and time zone. */
export const systemClock: Clock = {
  now() {
    const date = new Date();
    return instantOf(date, -date.getTimezoneOffset());
  },
};
