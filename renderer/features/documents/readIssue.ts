import { type DayFault, readDay } from '#shared/lib/dayText.ts';
import { err, ok, type Result } from '#shared/lib/result.ts';

export interface IssueFaults {
  readonly number?: true;
  readonly date?: DayFault;
}

/** Number (1–99999) and date of a document, as they are typed. */
export function readIssue(
  number: string,
  date: string,
): Result<{ readonly number: number; readonly date: string }, IssueFaults> {
  const isNumber = /^0*[1-9]\d{0,4}$/.test(number.trim());
  const day = readDay(date);
  if ('fault' in day || !isNumber) {
    return err({ ...(isNumber ? {} : { number: true }), ...('fault' in day ? { date: day.fault } : {}) });
  }
  return ok({ number: Number(number), date: day.day });
}
