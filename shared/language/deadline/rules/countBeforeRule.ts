import type { Calendar } from '../calendar.ts';
import { afterCount, readCount } from '../count.ts';
import { type Found, readingOf } from '../found.ts';
import { matchAt, pattern } from '../pattern.ts';
import { type SpokenText, sliceOf } from '../spokenText.ts';
import { readTime } from '../time/readTime.ts';
import { resolveTime } from '../time/resolveTime.ts';
import { eventRule, hangingOn } from './eventRule.ts';
import { dated, faultMeaning } from './meaning.ts';

const lead = pattern('(?:(?:chậm|muộn) nhất(?: là)? |ít nhất |tối thiểu )');
const before = pattern(' trước(?: dịp)? ');

/** So long before a day: "chậm nhất 10 ngày trước Tết", "02 tuần trước ngày 30/6". */
export function countBeforeRule(text: SpokenText, at: number, calendar: Calendar): Found | null {
  const count = readCount(text, matchAt(lead, text, at)?.to ?? at);
  const joint = count && matchAt(before, text, count.to);
  if (!count || !joint) return null;
  const time = readTime(text, joint.to);
  if (!time) {
    const event = eventRule(text, count.to + 1, calendar);
    return event && hangingOn(text, at, event.to);
  }
  const found = resolveTime(time.spec, calendar);
  const words = sliceOf(text, at, time.to).phrase;
  const read = () => {
    if ('fault' in found) return faultMeaning(found, words, null);
    const due = afterCount(found.first, count, calendar, -1);
    if (due < calendar.meetingDate) return faultMeaning({ fault: 'past', day: due }, words, null);
    return dated(due, { code: 'countBefore', params: { boundary: found.first, due } }, calendar, 'due');
  };
  const meaning = read();
  return { to: time.to, reading: readingOf(text, at, time.to, meaning), weight: meaning.weight };
}
