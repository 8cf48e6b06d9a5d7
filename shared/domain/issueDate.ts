import { addDays, yearOf } from '../lib/plainDay.ts';
import type { PlainDate } from './values.ts';

/** What is unusual about the date of a document: earlier than its meeting, later than today, of another year. */
export type DateDoubt = 'beforeMeeting' | 'ahead' | 'otherYear';

export interface DateAdvice {
  /** All of it may be right: a document of long ago may be entered late, or one be dated for tomorrow. */
  readonly doubts: readonly DateDoubt[];
  /** It is asked for once more before the document is issued with it: it can't be put right afterwards. */
  readonly mustBeAffirmed: boolean;
}

/** A document may be made ready for the end of the week. */
const usualDaysAhead = 7;

/**
 * SPEC D4: what there is to say about the date that a document is to be issued with. Nothing of it is refused.
 * @param heldOn the day of the meeting; null where none is recorded, and nothing can be before it then.
 */
export function dateAdvice(date: PlainDate, heldOn: PlainDate | null, today: PlainDate): DateAdvice {
  const isBefore = heldOn !== null && date < heldOn;
  const doubts: DateDoubt[] = [];
  if (isBefore) doubts.push('beforeMeeting');
  if (date > today) doubts.push('ahead');
  if (yearOf(date) !== yearOf(today)) doubts.push('otherYear');
  return { doubts, mustBeAffirmed: isBefore || date > addDays(today, usualDaysAhead) };
}
