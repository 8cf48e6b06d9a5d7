import { addDays, dayOf, firstDayOfMonth, lastDayOfMonth, monthOf, weekdayOf, yearOf } from '../../../lib/plainDay.ts';
import { lunarYear } from '../lunarYears.ts';
import type { MonthSaid, Period, Stretch, TimeFault, TimeSpec, YearSaid } from './timeSpec.ts';

type Spec<Is extends TimeSpec['is']> = Extract<TimeSpec, { readonly is: Is }>;

/** The day of a year and month that are said or, if not, so many cycles from the day of the meeting; null for a 31/9. */
export function dayIn({ day, month, year }: Spec<'day'>, cycle: number, meetingDate: string): string | null {
  const { year: inYear, month: inMonth } = monthIn(month, year, cycle, meetingDate);
  return dayOf(inYear, inMonth, day);
}

export function periodIn(period: Period, cycle: number, meetingDate: string): Stretch | TimeFault {
  switch (period.unit) {
    case 'week': {
      const monday = addDays(meetingDate, 1 - weekdayOf(meetingDate) + (period.ahead ?? cycle) * 7);
      const friday = addDays(monday, 4);
      // "tuần này" said on a Saturday can only mean the days that are left of it.
      return { first: monday, last: friday < meetingDate && period.ahead === 0 ? addDays(monday, 6) : friday };
    }
    case 'month': {
      const { year, month } = monthIn(period.month, period.year, cycle, meetingDate);
      if (month < 1 || month > 12) return { fault: 'noSuchMonth' };
      return { first: firstDayOfMonth(year, month), last: lastDayOfMonth(year, month) };
    }
    case 'quarter':
      return quarterIn(period, cycle, meetingDate);
    case 'year': {
      const year = yearIn(period.year, cycle, meetingDate);
      return { first: `${year}-01-01`, last: `${year}-12-31` };
    }
    case 'lunarMonth':
      return lunarMonthIn(period, cycle, meetingDate);
  }
}

/** "6 tháng đầu năm", "3 tháng cuối năm". */
export function monthsIn({ count, part, year }: Spec<'months'>, cycle: number, meetingDate: string): Stretch {
  const inYear = yearIn(year, cycle, meetingDate);
  const [from, to] = part === 'first' ? [1, count] : [13 - count, 12];
  return { first: firstDayOfMonth(inYear, from), last: lastDayOfMonth(inYear, to) };
}

/** Null when the lunar calendar of that year is not known, or its tháng Chạp has no such day. */
export function festivalIn({ of, after, year }: Spec<'festival'>, cycle: number, meetingDate: string): string | null {
  const inYear = yearIn(year, cycle, meetingDate);
  // Tháng Chạp belongs to the year before; it is called by the Tết that it leads to.
  const lunar = lunarYear(of === 'twelfthMonth' ? inYear - 1 : inYear);
  if (!lunar) return null;
  if (of === 'tet') return addDays(lunar.newYear, after);
  if (of === 'ancestors') return addDays(lunar.ancestors, after);
  const day = addDays(lunar.twelfthMonth, after);
  const tet = lunarYear(inYear)?.newYear;
  return tet !== undefined && day < tet ? day : null;
}

function quarterIn(
  { quarter, year }: Extract<Period, { readonly unit: 'quarter' }>,
  cycle: number,
  meetingDate: string,
): Stretch | TimeFault {
  if (typeof quarter === 'number' && (quarter < 1 || quarter > 4)) return { fault: 'noSuchQuarter' };
  const now = Math.ceil(monthOf(meetingDate) / 3);
  const number = typeof quarter === 'number' ? quarter : now;
  const shift = quarter === 'next' ? 1 : quarter === null ? cycle : 0;
  const inYear = typeof quarter === 'number' ? yearIn(year, cycle, meetingDate) : yearOf(meetingDate);
  const whole = inYear * 4 + number - 1 + shift;
  const [ofYear, first] = [Math.floor(whole / 4), (whole % 4) * 3 + 1];
  return { first: firstDayOfMonth(ofYear, first), last: lastDayOfMonth(ofYear, first + 2) };
}

function lunarMonthIn(
  { month, year }: Extract<Period, { readonly unit: 'lunarMonth' }>,
  cycle: number,
  meetingDate: string,
): Stretch | TimeFault {
  const inYear = yearIn(year, cycle, meetingDate);
  const lunar = lunarYear(month === 1 ? inYear : inYear - 1);
  if (month === 1 && lunar) return { first: lunar.newYear, last: addDays(lunar.secondMonth, -1) };
  const tet = lunarYear(inYear)?.newYear;
  return lunar && tet ? { first: lunar.twelfthMonth, last: addDays(tet, -1) } : { fault: 'lunarUnknown' };
}

function yearIn(year: YearSaid, cycle: number, meetingDate: string): number {
  if (typeof year === 'number') return year;
  const now = yearOf(meetingDate);
  if (year === null) return now + cycle;
  return year === 'next' ? now + 1 : now;
}

function monthIn(month: MonthSaid, year: YearSaid, cycle: number, meetingDate: string) {
  if (typeof month === 'number') return { year: yearIn(year, cycle, meetingDate), month };
  const ahead = month === null ? cycle : { this: 0, next: 1, afterNext: 2 }[month];
  const whole = yearOf(meetingDate) * 12 + monthOf(meetingDate) - 1 + ahead;
  return { year: Math.floor(whole / 12), month: (whole % 12) + 1 };
}
