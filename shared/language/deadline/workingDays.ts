import { addDays, weekdayOf, yearOf } from '../../lib/plainDay.ts';
import type { Calendar } from './calendar.ts';
import { holidaysOf } from './holidays.ts';

export type DayOff = 'saturday' | 'sunday' | 'holiday' | 'own';

/** Why nobody works on a day; null when it is a working day. */
export function dayOffOf(day: string, calendar: Calendar): DayOff | null {
  if (calendar.daysOff.includes(day)) return 'own';
  if (holidaysOf(yearOf(day)).has(day)) return 'holiday';
  const weekday = weekdayOf(day);
  if (weekday < 6) return null;
  return weekday === 6 ? 'saturday' : 'sunday';
}

/** The first working day on or after a day. */
export function workingDayFrom(day: string, calendar: Calendar): string {
  return stepToWorkingDay(day, 1, calendar);
}

/** The last working day on or before a day. */
export function workingDayUntil(day: string, calendar: Calendar): string {
  return stepToWorkingDay(day, -1, calendar);
}

/** So many working days after a day (before it when negative), which is not counted itself. */
export function addWorkingDays(day: string, count: number, calendar: Calendar): string {
  const step = Math.sign(count);
  let reached = day;
  for (let left = Math.abs(count); left > 0; left -= 1) {
    reached = stepToWorkingDay(addDays(reached, step), step, calendar);
  }
  return reached;
}

/** A list of days off can be wrong; a year of them in a row is none. */
const longestBreak = 366;

function stepToWorkingDay(day: string, step: number, calendar: Calendar): string {
  let reached = day;
  for (let tried = 0; tried < longestBreak && dayOffOf(reached, calendar) !== null; tried += 1) {
    reached = addDays(reached, step);
  }
  return reached;
}
