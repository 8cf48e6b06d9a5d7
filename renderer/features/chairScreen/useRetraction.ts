import type { ChairConclusion } from '#shared/domain/chairView.ts';
import { useNow } from '../../ui/useNow.ts';
import { retractable } from './focusRule.ts';

const windowSeconds = 10;

export interface Retraction {
  readonly conclusion: ChairConclusion;
  /** Whole seconds that are left, at least 1. */
  readonly seconds: number;
}

/** The decision that can be taken back now, second by second; null when there is none. */
export function useRetraction(conclusions: readonly ChairConclusion[]): Retraction | null {
  const isPossible = retractable(conclusions, Date.now()) !== null;
  const now = useNow(isPossible);
  const conclusion = retractable(conclusions, now);
  if (!conclusion?.retractableUntil) return null;
  const seconds = Math.ceil((Date.parse(conclusion.retractableUntil) - now) / 1000);
  // `now` is cut to the whole second, so that an eleventh one would be shown at first.
  return { conclusion, seconds: Math.min(seconds, windowSeconds) };
}
