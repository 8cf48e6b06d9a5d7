import type { DeadlineReading } from './deadlineReading.ts';
import { type SpokenText, sliceOf } from './spokenText.ts';

/** How much a reading counts when a sentence holds several: the greatest wins, the last of equals. */
export const weights = {
  vague: 0,
  recurring: 1,
  from: 2,
  name: 3,
  immediate: 4,
  event: 5,
  due: 6,
} as const;

/** What a rule found at a place. */
export interface Found {
  /** Where the reading goes on. */
  readonly to: number;
  /** Null when the words were understood and are no deadline. */
  readonly reading: DeadlineReading | null;
  readonly weight: keyof typeof weights;
  /** What it leaves open, for "hằng tháng … trước ngày 25". */
  readonly repeatsEach?: 'month' | 'year' | 'week';
}

type Said = Pick<DeadlineReading, 'kind' | 'reason'> & Partial<Pick<DeadlineReading, 'due' | 'start' | 'event'>>;

/** The reading of the words between two places of a text. */
export function readingOf(text: SpokenText, from: number, to: number, said: Said): DeadlineReading {
  const { kind, due = null, start = null, event = null, reason } = said;
  return { ...sliceOf(text, from, to), kind, due, start, event, reason };
}

/** Whether the words between two places are all that the text holds. */
export function isWhole(text: SpokenText, from: number, to: number): boolean {
  return !/[\p{L}\p{N}]/u.test(text.letters.slice(0, from) + text.letters.slice(to));
}
