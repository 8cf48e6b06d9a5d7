import type { Calendar } from '../calendar.ts';
import { countsSomething, isFraction, isTold } from '../falseFriends.ts';
import { type Found, isWhole, readingOf } from '../found.ts';
import { matchAt, pattern } from '../pattern.ts';
import { type SpokenText, sliceOf } from '../spokenText.ts';
import { readTime } from '../time/readTime.ts';
import { resolveBeginning, resolveTime } from '../time/resolveTime.ts';
import type { TimeFound } from '../time/timeSpec.ts';
import { isWritten } from './accepted.ts';
import { dated, faultMeaning } from './meaning.ts';

const until = pattern('(?:,? (?:cho )?(?:đến|tới)(?: hết| khoảng)*| ?-) ?');
const untilNow = pattern(',? (?:cho )?(?:đến|tới) (?:nay|hôm nay|thời điểm)(?![\\p{L}])');
/** "ngay từ tháng 10 để tháng 11 hoàn thiện xong": begun in one, done in the other. */
const inOrderTo = pattern(',? (?:để|và)(?: đến| tới| trong| vào)? ');
const done = pattern(
  '(?: (?:thì|phải|sẽ|là|cơ bản))* (?:hoàn thiện|hoàn thành|kết thúc|xong|có)(?: (?:xong|kết quả|báo cáo|sản phẩm))?(?![\\p{L}])',
);

/**
 * A stretch said by both ends, at its "từ": "từ ngày 10 đến ngày 15 tháng 11", "ngay từ tháng 10 để tháng 11 hoàn
 * thiện xong". The second end is read first, the beginning is the latest that leads to it.
 */
export function rangeRule(text: SpokenText, at: number, first: TimeFound, calendar: Calendar): Found | null {
  const now = matchAt(untilNow, text, first.to);
  if (now) return { to: now.to, reading: null, weight: 'vague' };
  return readSpan(text, at, first, calendar) ?? readWork(text, at, first, calendar);
}

function readSpan(text: SpokenText, at: number, first: TimeFound, calendar: Calendar): Found | null {
  const joint = matchAt(until, text, first.to);
  const last = joint && readTime(text, joint.to);
  if (!last) return null;
  const found = spanning(text, { at, to: last.to }, first, last, calendar, 'range');
  const hasBegun = (found.reading?.start ?? '') <= calendar.meetingDate;
  const isAmount = countsSomething(text, last.to) || isFraction(text, at, last.to);
  const isNone = (hasBegun && isTold(text, at, last.to)) || (isAmount && isWritten(last.spec, last.standing));
  return isNone && !isWhole(text, at, last.to) ? { ...found, reading: null } : found;
}

function readWork(text: SpokenText, at: number, first: TimeFound, calendar: Calendar): Found | null {
  const joint = matchAt(inOrderTo, text, first.to);
  const last = joint && readTime(text, joint.to);
  const end = last && matchAt(done, text, last.to);
  return last && end ? spanning(text, { at, to: end.to }, first, last, calendar, 'date') : null;
}

function spanning(
  text: SpokenText,
  { at, to }: { readonly at: number; readonly to: number },
  first: TimeFound,
  last: TimeFound,
  calendar: Calendar,
  kind: 'range' | 'date',
): Found {
  const words = sliceOf(text, at, to).phrase;
  const found = resolveTime(last.spec, calendar);
  const begun = 'fault' in found ? found : resolveBeginning(first.spec, found.last, calendar);
  const read = () => {
    if ('fault' in found) return faultMeaning(found, words, null);
    if ('fault' in begun) return faultMeaning(begun, words, null);
    const [start, due] = [begun.first, found.last];
    if (start > due) return faultMeaning({ fault: 'rangeReversed' }, words, null);
    return dated(due, { code: 'range', params: { start, due } }, calendar, 'due', start, kind);
  };
  const meaning = read();
  return { to, reading: readingOf(text, at, to, meaning), weight: meaning.weight };
}
