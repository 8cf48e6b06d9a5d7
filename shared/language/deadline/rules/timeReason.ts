import type { DeadlineReason, DeadlineReasonCode } from '../deadlineReading.ts';
import type { Period, Stretch, TimeSpec } from '../time/timeSpec.ts';

type Found = Stretch & { readonly cycle: number };

/** Why a time means the days that it means, as far as it ends with its last. */
export function timeReason(spec: TimeSpec, { first, last, cycle }: Found): DeadlineReason {
  const code = codeOf(spec, cycle);
  const params = code === 'week' || code === 'range' ? { start: first, due: last } : { due: last };
  return { code, params };
}

function codeOf(spec: TimeSpec, cycle: number): DeadlineReasonCode {
  switch (spec.is) {
    case 'day':
      if (typeof spec.year === 'number' && typeof spec.month === 'number') return 'day';
      return cycle > 0 ? 'nextDayRolled' : 'nextDay';
    case 'ahead':
      return 'ahead';
    case 'weekday':
      return 'weekday';
    case 'weekdayAnd':
      return codeOf(spec.day, cycle);
    case 'period':
      return spec.of.unit === 'week' ? 'week' : endOf(spec.of, cycle);
    case 'part':
      if (spec.of.unit === 'week') return 'weekday';
      if (spec.part === 'first') return 'firstDayOf';
      return spec.part === 'middle' ? 'middleDayOf' : endOf(spec.of, cycle);
    case 'workingDay':
      return 'workingDayOf';
    case 'festival':
      return 'lunar';
    case 'days':
    case 'months':
    case 'between':
      return 'range';
  }
}

function endOf(of: Period, cycle: number): DeadlineReasonCode {
  if (of.unit === 'lunarMonth') return 'lunar';
  return cycle > 0 ? 'lastDayRolled' : 'lastDay';
}
