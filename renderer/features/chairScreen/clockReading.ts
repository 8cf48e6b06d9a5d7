import type { ChairView } from '#shared/domain/chairView/chairView.ts';
import { type Clock, clockMs } from '#shared/domain/clock.ts';
import { formatDuration } from '../../ui/formatTime.ts';

/** What the clock beside the speaker says; each kind has a word of its own, so that colour is never alone. */
export interface ClockReading {
  /**
   * Of a planned item: `left`, `soon` (the warning), `over`; without a plan: `spoken` by the speaker, or `passed` of
   * the item.
   */
  readonly kind: 'left' | 'soon' | 'over' | 'spoken' | 'passed';
  /** As on a clock: `02:30`, from one hour on `1:02:30`. */
  readonly time: string;
  readonly planned: string;
}

const warningShare = 0.2;
const warningMs = 2 * 60_000;

/**
 * The last fifth of the plan or its last two minutes, whichever is longer; but never more than the last half, so that a
 * short item does not begin with a warning.
 * @returns milliseconds before the end.
 */
export function warningBefore(plannedMs: number): number {
  return Math.max(plannedMs * warningShare, Math.min(warningMs, plannedMs / 2));
}

/** The clock that runs beside the speaker: of the item, or of the speech when the item has no plan. */
export function shownClock({ item, speaker }: Pick<ChairView, 'item' | 'speaker'>): Clock | null {
  if (item && (item.plannedMs !== null || !speaker)) return item.clock;
  return speaker?.clock ?? null;
}

/** What the clock says at `nowMs` (milliseconds since 1970); null while there is nothing to time. */
export function clockReading(view: Pick<ChairView, 'item' | 'speaker'>, nowMs: number): ClockReading | null {
  const clock = shownClock(view);
  if (!clock) return null;
  const passedMs = clockMs(clock, nowMs);
  const plannedMs = view.item?.plannedMs ?? null;
  if (plannedMs === null)
    return { kind: view.speaker ? 'spoken' : 'passed', time: formatDuration(passedMs), planned: '' };
  // Counted in whole seconds that have passed, so that it begins with the full plan and ends with 00:00.
  const leftMs = plannedMs - Math.floor(passedMs / 1000) * 1000;
  const planned = formatDuration(plannedMs);
  if (leftMs < 0) return { kind: 'over', time: formatDuration(-leftMs), planned };
  return { kind: leftMs <= warningBefore(plannedMs) ? 'soon' : 'left', time: formatDuration(leftMs), planned };
}
