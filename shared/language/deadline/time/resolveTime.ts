import { addDays, firstDayOfMonth, monthOf, weekdayOf, yearOf } from '../../../lib/plainDay.ts';
import type { Calendar } from '../calendar.ts';
import { workingDayFrom, workingDayUntil } from '../workingDays.ts';
import { dayIn, festivalIn, monthsIn, periodIn } from './stretches.ts';
import type { Period, Stretch, TimeFault, TimeSpec } from './timeSpec.ts';

/** `cycle`: 0 for the year, month or week of the meeting, 1 for the one after it. */
export type Resolved = (Stretch & { readonly cycle: number }) | TimeFault;

/** A bare 29/2 may be eight years off (1896, 2096). */
const mostCycles = 9;

/**
 * The days that a time means at a meeting: what was left unsaid is filled in so that it is not over yet. Said whole,
 * it is taken as it is; over already, it is the fault `past`.
 * @param isLateEnough whether a stretch that was filled in will do; by default, that its last day is not past.
 */
export function resolveTime(
  spec: TimeSpec,
  calendar: Calendar,
  isLateEnough = ({ last }: Stretch) => last >= calendar.meetingDate,
): Resolved {
  let past: string | null = null;
  for (let cycle = 0; cycle < (isOpen(spec) ? mostCycles : 1); cycle += 1) {
    const found = timeIn(spec, cycle, calendar);
    if (!('fault' in found)) {
      if (isLateEnough(found)) return { ...found, cycle };
      past = found.last;
    } else if (found.fault === 'weekdayDiffers' ? found.day >= calendar.meetingDate : found.fault !== 'noSuchDay') {
      return found;
    }
  }
  return past === null ? { fault: 'noSuchDay' } : { fault: 'past', day: past };
}

/** The beginning of a range that ends on a day: the latest such time that begins no later. */
export function resolveBeginning(spec: TimeSpec, due: string, calendar: Calendar): Resolved {
  if (!isOpen(spec)) return resolveTime(spec, calendar, () => true);
  const before = { ...calendar, meetingDate: due };
  for (let cycle = 0; cycle > -mostCycles; cycle -= 1) {
    const found = timeIn(spec, cycle, before);
    if (!('fault' in found) && found.first <= due) return { ...found, cycle };
    if ('fault' in found && found.fault !== 'noSuchDay') return found;
  }
  return { fault: 'noSuchDay' };
}

/** Whether something was left unsaid, so that there is such a time again and again. */
export function isOpen(spec: TimeSpec): boolean {
  switch (spec.is) {
    case 'day':
      return spec.year === null && (spec.month === null || typeof spec.month === 'number');
    case 'ahead':
      return false;
    case 'weekday':
      return typeof spec.week === 'string';
    case 'weekdayAnd':
      return isOpen(spec.day);
    case 'between':
      return isOpen(spec.last);
    case 'months':
    case 'festival':
      return spec.year === null;
    default:
      return isOpenPeriod(spec.of);
  }
}

function isOpenPeriod(of: Period): boolean {
  switch (of.unit) {
    case 'week':
      return of.ahead === null;
    case 'month':
      return of.year === null && (of.month === null || typeof of.month === 'number');
    case 'quarter':
      return of.year === null && (of.quarter === null || typeof of.quarter === 'number');
    default:
      return of.year === null;
  }
}

function timeIn(spec: TimeSpec, cycle: number, calendar: Calendar): Stretch | TimeFault {
  const { meetingDate } = calendar;
  switch (spec.is) {
    case 'day':
      return oneDay(dayIn(spec, cycle, meetingDate));
    case 'ahead':
      return oneDay(addDays(meetingDate, spec.days));
    case 'weekday': {
      const monday = addDays(meetingDate, 1 - weekdayOf(meetingDate));
      const weeks = typeof spec.week === 'number' ? spec.week : cycle;
      const day = addDays(monday, weeks * 7 + spec.weekday - 1);
      // "thứ sáu tới" said on a Friday is the next one.
      const isToday = spec.week === 'next' && day <= meetingDate;
      return oneDay(isToday ? addDays(day, -7) : day);
    }
    case 'weekdayAnd': {
      const found = timeIn(spec.day, cycle, calendar);
      if ('fault' in found || weekdayOf(found.last) === spec.weekday) return found;
      return { fault: 'weekdayDiffers', day: found.last };
    }
    case 'between': {
      const last = timeIn(spec.last, cycle, calendar);
      if ('fault' in last) return last;
      const first = resolveBeginning(spec.first, last.last, calendar);
      if ('fault' in first) return first;
      return first.first > last.last ? { fault: 'rangeReversed' } : { first: first.first, last: last.last };
    }
    case 'months':
      return monthsIn(spec, cycle, meetingDate);
    case 'festival':
      return oneDay(festivalIn(spec, cycle, meetingDate), { fault: 'lunarUnknown' });
    default:
      return inPeriod(spec, cycle, calendar);
  }
}

type PeriodSpec = Extract<TimeSpec, { readonly of: Period }>;

function inPeriod(spec: PeriodSpec, cycle: number, calendar: Calendar): Stretch | TimeFault {
  const period = periodIn(spec.of, cycle, calendar.meetingDate);
  if ('fault' in period) return period;
  switch (spec.is) {
    case 'period':
      return period;
    case 'part': {
      if (spec.part === 'first') return oneDay(period.first);
      return oneDay(spec.part === 'last' ? period.last : middleOf(spec.of, period));
    }
    case 'workingDay':
      return oneDay(
        spec.part === 'first' ? workingDayFrom(period.first, calendar) : workingDayUntil(period.last, calendar),
      );
    case 'days': {
      const first = spec.from < 0 ? addDays(period.last, spec.from + 1) : addDays(period.first, spec.from - 1);
      return { first, last: spec.to === null ? period.last : addDays(period.first, spec.to - 1) };
    }
  }
}

/** Điều 146 Bộ luật Dân sự: giữa tháng is the 15th, giữa năm 30/6; in the same way a quarter and a week. */
function middleOf(of: Period, { first, last }: Stretch): string {
  switch (of.unit) {
    case 'week':
      return addDays(first, 2);
    case 'year':
      return `${last.slice(0, 4)}-06-30`;
    case 'quarter':
      return addDays(firstDayOfMonth(yearOf(first), monthOf(first) + 1), 14);
    default:
      return addDays(first, 14);
  }
}

function oneDay(day: string | null, fault: TimeFault = { fault: 'noSuchDay' }): Stretch | TimeFault {
  return day === null ? fault : { first: day, last: day };
}
