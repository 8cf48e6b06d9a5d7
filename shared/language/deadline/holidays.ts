import { addDays, dayOf, weekdayOf } from '../../lib/plainDay.ts';
import { lunarYear } from './lunarYears.ts';

/**
 * The public holidays of a year (Bộ luật Lao động 2019, Điều 112), with the day off that makes up for one on a
 * Saturday or Sunday (Điều 111 khoản 3). Of Tết only the four days that are off in every year: the fifth is the
 * Government's choice, like the swap days, and belongs to the user's own days off. Without the days by the moon when
 * they are not known for that year.
 */
export function holidaysOf(year: number): ReadonlySet<string> {
  const found = known.get(year) ?? computed(year);
  known.set(year, found);
  return found;
}

/** Working days are counted one by one, so a year is computed once. */
const known = new Map<number, ReadonlySet<string>>();

function computed(year: number): ReadonlySet<string> {
  const lunar = lunarYear(year);
  const days = [
    dayOf(year, 1, 1),
    ...(lunar ? [-1, 0, 1, 2].map((after) => addDays(lunar.newYear, after)) : []),
    lunar?.ancestors,
    dayOf(year, 4, 30),
    dayOf(year, 5, 1),
    ...nationalDay(year),
  ].filter((day) => day !== null && day !== undefined);
  const off = new Set(days);
  for (const day of days) {
    if (weekdayOf(day) < 6) continue;
    let instead = addDays(day, 1);
    while (off.has(instead) || weekdayOf(instead) > 5) instead = addDays(instead, 1);
    off.add(instead);
  }
  return off;
}

/**
 * 2/9 and, since 2021, the day before or after it: the one that joins the weekend, as the Government chose each year
 * from 2021 to 2026.
 */
function nationalDay(year: number): string[] {
  const day = dayOf(year, 9, 2);
  if (day === null) return [];
  const isAfter = [1, 4, 7].includes(weekdayOf(day));
  return year < 2021 ? [day] : [day, addDays(day, isAfter ? 1 : -1)];
}
