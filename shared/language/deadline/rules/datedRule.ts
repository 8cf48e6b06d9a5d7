import { addMonths } from '../../../lib/plainDay.ts';
import type { Calendar } from '../calendar.ts';
import { isTold } from '../falseFriends.ts';
import { type Found, isWhole, readingOf } from '../found.ts';
import { type Lead, leadsAt } from '../lead.ts';
import type { SpokenText } from '../spokenText.ts';
import { readTime } from '../time/readTime.ts';
import type { TimeFound } from '../time/timeSpec.ts';
import { isDeadline } from './accepted.ts';
import { readEventBehind } from './eventRule.ts';
import { type Meaning, meaningOf } from './meaning.ts';
import { rangeRule } from './rangeRule.ts';
import { readRepetition } from './recurringRule.ts';

/** A time, with or without a word that leads to it: "trước ngày 1/7", "trong quý II/2022", "tuần tới". */
export function datedRule(text: SpokenText, at: number, calendar: Calendar): Found | null {
  for (const lead of leadsAt(text, at)) {
    const led = readTime(text, lead.to);
    if (!led) continue;
    const range = lead.bearing === 'from' ? rangeRule(text, at, led, calendar) : null;
    return range ?? dated(text, at, lead, led, calendar);
  }
  const bare = readTime(text, at);
  return bare && dated(text, at, null, bare, calendar);
}

function dated(text: SpokenText, from: number, lead: Lead | null, time: TimeFound, calendar: Calendar): Found | null {
  const repetition = readRepetition(text, time.to);
  if (repetition !== null) {
    const reading = readingOf(text, from, repetition, { kind: 'recurring', reason: { code: 'recurring', params: {} } });
    return { to: repetition, reading, weight: 'recurring' };
  }
  const isAll = isWhole(text, from, time.to);
  const place = { from, timeFrom: lead?.to ?? from, to: time.to };
  if (!isDeadline(text, place, lead, time, isAll)) {
    // Words that need a lead may be others without one: "ngay", typed without diacritics.
    const isOther = lead !== null || time.standing === 'led' || time.standing === 'inside';
    return isOther ? null : { to: time.to, reading: null, weight: 'vague' };
  }
  const meaning = meaningOf(text, place, lead, time, calendar);
  const { to = time.to, weight, isFault, isFarOff } = meaning;
  // A slip, or a day that is over, is only worth telling where a deadline is surely meant.
  const isOver = meaning.reason.code === 'past';
  const isMeant = isAll || lead?.isSure || (!isOver && (lead !== null || time.standing === 'alone'));
  if (!isAll && (isFarOff || isPast(text, from, to, lead, meaning, calendar))) {
    return { to, reading: null, weight: 'vague' };
  }
  if (isFault && (!isMeant || (isOver && isTold(text, from, to)))) return { to, reading: null, weight: 'vague' };
  const behind = meaning.kind === 'date' ? readEventBehind(text, to) : null;
  const end = behind?.to ?? to;
  const reading = readingOf(text, from, end, behind ? { ...meaning, event: behind.words } : meaning);
  const repeatsEach = leftOpen(time);
  return { to: end, reading, weight, ...(repeatsEach && { repeatsEach }) };
}

/** Whether the sentence tells of the past: "đã hoàn thành trước ngày 30/3", "Ngày 21/4, Bộ phối hợp …". */
function isPast(
  text: SpokenText,
  from: number,
  to: number,
  lead: Lead | null,
  { isRolled = false, hasBegun = false, due }: Meaning,
  { meetingDate }: Calendar,
): boolean {
  if (!lead && isRolled && typeof due === 'string' && due > addMonths(meetingDate, 6)) return true;
  return (isRolled || (hasBegun && !lead?.isSure)) && isTold(text, from, to);
}

/** What a repetition elsewhere in the sentence would fill: "hằng tháng … ngày 25". */
function leftOpen({ spec }: TimeFound): Found['repeatsEach'] | null {
  if (spec.is === 'weekday' && spec.week === 'coming') return 'week';
  if (spec.is !== 'day' || spec.year !== null) return null;
  return spec.month === null ? 'month' : 'year';
}
