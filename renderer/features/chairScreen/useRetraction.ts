import type { ChairConclusion } from '#shared/domain/chairView/reviewContent.ts';
import { useNow } from '../../ui/useNow.ts';
import { retractable } from './focusRule.ts';

const windowSeconds = 10;

export interface Retraction {
  /** What was decided together, one conclusion or all of them. */
  readonly decided: readonly ChairConclusion[];
  /** Whole seconds that are left, at least 1. */
  readonly seconds: number;
}

/** The decision that can be taken back now, second by second; null when there is none. */
export function useRetraction(conclusions: readonly ChairConclusion[]): Retraction | null {
  const isPossible = retractable(conclusions, Date.now()).length > 0;
  const now = useNow(isPossible);
  const decided = retractable(conclusions, now);
  const until = decided[0]?.retractableUntil;
  if (!until) return null;
  const seconds = Math.ceil((Date.parse(until) - now) / 1000);
  // `now` is cut to the whole second, so that an eleventh one would be shown at first.
  return { decided, seconds: Math.min(seconds, windowSeconds) };
}
