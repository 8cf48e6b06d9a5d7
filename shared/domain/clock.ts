import type { Instant, Span } from './values.ts';

/** A clock that a window lets run by itself: what has passed, and since when it runs (null: it stands). */
export interface Clock {
  readonly passedMs: number;
  readonly runningSince: Instant | null;
}

/** The clock of `spans` as a view sends it. */
export function clockOf(spans: readonly Span[]): Clock {
  let passedMs = 0;
  let runningSince: Instant | null = null;
  for (const { from, to } of spans) {
    if (to === null) runningSince = from;
    else passedMs += Math.max(0, Date.parse(to) - Date.parse(from));
  }
  return { passedMs, runningSince };
}

/** Milliseconds on `clock` at `nowMs` (milliseconds since 1970). */
export function clockMs(clock: Clock, nowMs: number): number {
  return clock.passedMs + (clock.runningSince === null ? 0 : Math.max(0, nowMs - Date.parse(clock.runningSince)));
}
