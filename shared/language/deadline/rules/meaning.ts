import { addDays } from '../../../lib/plainDay.ts';
import type { Calendar } from '../calendar.ts';
import { afterCount, readCount } from '../count.ts';
import type { DeadlineReading, DeadlineReason, DeadlineReasonCode } from '../deadlineReading.ts';
import type { Found } from '../found.ts';
import type { Bearing, Lead } from '../lead.ts';
import { matchAt, pattern } from '../pattern.ts';
import { type SpokenText, sliceOf } from '../spokenText.ts';
import { type Resolved, resolveTime } from '../time/resolveTime.ts';
import type { Stretch, TimeFault, TimeFound, TimeSpec } from '../time/timeSpec.ts';
import { dayOffOf } from '../workingDays.ts';
import type { Place } from './accepted.ts';
import { timeReason } from './timeReason.ts';

/** What a time means as a deadline. */
export interface Meaning extends Partial<Pick<DeadlineReading, 'due' | 'start' | 'event'>> {
  readonly kind: DeadlineReading['kind'];
  readonly reason: DeadlineReason;
  readonly weight: Found['weight'];
  /** It has no day because the words can't be right. */
  readonly isFault?: boolean;
  /** This year's (or month's) is over, so the next is meant. */
  readonly isRolled?: boolean;
  /** The stretch that was said includes the meeting or what was before it. */
  readonly hasBegun?: boolean;
  /** It was most likely the one that is over: "từ tháng 3", said in April. */
  readonly isFarOff?: boolean;
  /** Where it ends, when that is further than the time: "trước Tết 10 ngày". */
  readonly to?: number;
}

/** Works out a time behind its lead. */
export function meaningOf(
  text: SpokenText,
  place: Place,
  lead: Lead | null,
  time: TimeFound,
  calendar: Calendar,
): Meaning {
  const bearing = bearingOf(text, place, lead, time);
  const words = sliceOf(text, place.from, place.to).phrase;
  // Tết has no end that is fixed: only "trước Tết", "đến Tết" name a day.
  if (isTet(time.spec) && bearing !== 'before') {
    return { kind: 'event', event: words, reason: reason('event', {}), weight: 'event' };
  }
  const found = bearing === 'before' ? resolveBefore(time.spec, calendar) : resolveTime(time.spec, calendar);
  if ('fault' in found) return faultMeaning(found, words, bearing);
  switch (bearing) {
    case 'before':
      return { ...before(text, place.to, time.spec, found, calendar), isRolled: found.cycle > 0 };
    case 'after':
      return { kind: 'event', event: words, reason: reason('afterDay', { day: found.last }), weight: 'event' };
    case 'from':
      return from(text, place.to, found, calendar);
    default:
      return {
        ...inside(time, bearing, found, calendar, lead === null && time.standing === 'name' ? 'name' : 'due'),
        isRolled: found.cycle > 0,
        hasBegun: found.first <= calendar.meetingDate,
      };
  }
}

/** A day that was found, with the remark when nobody works on it. */
export function dated(
  due: string,
  why: DeadlineReason,
  calendar: Calendar,
  weight: Found['weight'],
  start: string | null = null,
  kind: 'date' | 'range' = 'date',
): Meaning {
  const dayOff = dayOffOf(due, calendar);
  return { kind, due, start, weight, reason: dayOff ? { ...why, params: { ...why.params, dayOff } } : why };
}

/** The meaning of words that name no day. */
export function faultMeaning(fault: TimeFault, words: string, bearing: Bearing | null): Meaning {
  if (fault.fault === 'lunarUnknown') {
    return { kind: 'event', event: words, reason: reason('lunarUnknown', {}), weight: 'event' };
  }
  const params = 'day' in fault ? { day: fault.day } : { said: words };
  const weight = bearing === 'from' ? 'from' : 'due';
  return { kind: 'none', reason: reason(fault.fault, params), weight, isFault: true };
}

function bearingOf(
  text: SpokenText,
  { from: start, timeFrom }: Place,
  lead: Lead | null,
  { isWithinDay, hour, spec }: TimeFound,
): Bearing | null {
  if (!lead) return null;
  // "trước 17 giờ ngày 30/6" is still on that day; "trước cuối năm", "trước chiều mai" end with it.
  const endsWithin = isWithinDay || (hour === null && spec.is === 'part' && spec.part === 'last');
  if (lead.bearing === 'before' && endsWithin) return 'until';
  if (lead.bearing === 'from' && isRange(spec)) return 'inside';
  // "đến Tết" is before it begins, "đến hết Tết" is not.
  const isUpTo = lead.bearing === 'until' && !/h[ếe]t $/.test(text.letters.slice(start, timeFrom));
  return isUpTo && isTet(spec) ? 'before' : lead.bearing;
}

function isTet(spec: TimeSpec): boolean {
  return spec.is === 'festival' && spec.of === 'tet' && spec.after === 0;
}

/** A day that comes every week or month may be the next but one, so that the day before it is not over. */
function resolveBefore(spec: TimeSpec, calendar: Calendar): Resolved {
  const isFrequent = spec.is === 'weekday' || (spec.is === 'day' && spec.month === null);
  const isAhead = ({ first }: Stretch) => addDays(first, -1) >= calendar.meetingDate;
  if (isFrequent) return resolveTime(spec, calendar, isAhead);
  const found = resolveTime(spec, calendar);
  return 'fault' in found || isAhead(found) ? found : { fault: 'past', day: addDays(found.first, -1) };
}

function before(text: SpokenText, to: number, spec: TimeSpec, { first }: Stretch, calendar: Calendar): Meaning {
  const boundary = first;
  const count = text.letters.charAt(to) === ' ' ? readCount(text, to + 1) : null;
  if (count && count.unit !== 'hour' && spec.is !== 'months') {
    const due = afterCount(boundary, count, calendar, -1);
    if (due < calendar.meetingDate) return { ...faultMeaning({ fault: 'past', day: due }, '', 'before'), to: count.to };
    return { ...dated(due, reason('countBefore', { boundary, due }), calendar, 'due'), to: count.to };
  }
  const due = addDays(boundary, -1);
  return dated(due, reason('before', { boundary, due }), calendar, 'due');
}

const onwards = pattern(' trở đi(?![\\p{L}])');
/** A month that began this year and is called without it began most likely in the past. */
const farOffDays = 124;

function from(
  text: SpokenText,
  to: number,
  { first, cycle }: Stretch & { readonly cycle: number },
  calendar: Calendar,
): Meaning {
  const due = first > calendar.meetingDate ? first : calendar.meetingDate;
  const isFarOff = cycle > 0 && due > addDays(calendar.meetingDate, farOffDays);
  const end = matchAt(onwards, text, to)?.to ?? to;
  return { ...dated(due, reason('from', { due }), calendar, 'from'), to: end, isFarOff };
}

function inside(
  time: TimeFound,
  bearing: Bearing | null,
  found: Stretch & { readonly cycle: number },
  calendar: Calendar,
  weight: Found['weight'],
): Meaning {
  const { spec, hour } = time;
  const { first, last: due } = found;
  const why = hour === null ? timeReason(spec, found) : reason('hour', { hour, due });
  if (bearing !== 'until' && isRange(spec)) {
    return dated(due, reason('range', { start: first, due }), calendar, weight, first, 'range');
  }
  const isWeek = spec.is === 'period' && spec.of.unit === 'week';
  return dated(due, why, calendar, weight, isWeek ? first : null);
}

/** Stretches whose beginning was said as well. */
function isRange({ is }: TimeSpec): boolean {
  return is === 'months' || is === 'between' || is === 'days';
}

function reason(code: DeadlineReasonCode, params: DeadlineReason['params']): DeadlineReason {
  return { code, params };
}
