import type { Calendar } from '../deadline/calendar.ts';
import type { DeadlineReading } from '../deadline/deadlineReading.ts';
import { readDeadline, readDeadlines } from '../deadline/readDeadlines.ts';
import { fold } from '../fold.ts';
import { pastTime } from './pastTime.ts';

/** By when, as far as a stretch of a text says it. */
export interface Limit {
  /** Null when none was said, or only a day that is over. */
  readonly deadline: DeadlineReading | null;
  /** Words of a time that is over: the text may tell of something that was. */
  readonly past: string | null;
  /** It bounds the work: "trước ngày …", "hằng quý"; "tháng 4/2022" alone may only say which month's. */
  readonly isLimit: boolean;
  /** Words of other days that were said. */
  readonly others: readonly string[];
}

/** The deadline between two places of a text, which are counted in the whole text. */
export function limitIn(text: string, from: number, to: number, calendar: Calendar): Limit {
  const slice = text.slice(from, to);
  const found = readDeadline(slice, calendar);
  const isOver = found?.reason.code === 'past' || (found?.due ?? '9') < calendar.meetingDate;
  const deadline = found && !isOver ? { ...found, from: found.from + from, to: found.to + from } : null;
  return {
    deadline,
    past: found && isOver ? found.phrase : pastTime(slice, calendar),
    isLimit: deadline !== null && deadline.kind !== 'none' && !namesPeriod(deadline.phrase),
    others: deadline ? otherDays(slice, deadline, calendar) : [],
  };
}

/** "tháng 4/2022", "năm 2022": with no word that bounds it, it may belong to a name ("kế hoạch năm 2022"). */
function namesPeriod(phrase: string): boolean {
  const said = fold(phrase);
  return /^(?:thang|quy|nam|tuan|\d)/.test(said) || /^ngay\s+\d/.test(said);
}

function otherDays(text: string, { due }: DeadlineReading, calendar: Calendar): readonly string[] {
  if (due === null || !/\d.*\d/.test(text)) return [];
  return readDeadlines(text, calendar).flatMap((one) => (one.due !== null && one.due !== due ? [one.phrase] : []));
}
