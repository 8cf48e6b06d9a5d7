import type { Deadline } from '../../domain/deadline.ts';
import type { PlainDate } from '../../domain/values.ts';
import type { DeadlineReason, DeadlineReasonCode } from '../../language/deadline/deadlineReading.ts';
import { readDeadline } from '../../language/deadline/readDeadlines.ts';

/** SPEC U5, U14: days that can't be. */
const impossible: readonly DeadlineReasonCode[] = [
  'noSuchDay',
  'noSuchMonth',
  'noSuchQuarter',
  'past',
  'weekdayDiffers',
  'rangeReversed',
];

interface Known {
  readonly date: PlainDate;
  readonly reason: DeadlineReason | null;
}

/** A deadline is never changed in place, so what its words were read as holds. */
const known = new WeakMap<Deadline, Known>();

/** Why the words of a deadline can name no day, of one that has none; null when they may. */
export function doubtfulReason(deadline: Deadline, date: PlainDate): DeadlineReason | null {
  if (deadline.phrase === null || deadline.kind !== 'none') return null;
  const found = known.get(deadline);
  if (found?.date === date) return found.reason;
  // Days off move no day that was named (SPEC U7).
  const read = readDeadline(deadline.phrase, { meetingDate: date, daysOff: [] })?.reason;
  const reason = read && impossible.includes(read.code) ? read : null;
  known.set(deadline, { date, reason });
  return reason;
}
