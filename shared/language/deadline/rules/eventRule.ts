import type { Calendar } from '../calendar.ts';
import { type Found, isWhole, readingOf } from '../found.ts';
import { matchAt, pattern, patternBefore, standsBefore } from '../pattern.ts';
import { type SpokenText, sliceOf } from '../spokenText.ts';
import { readTime } from '../time/readTime.ts';
import { resolveTime } from '../time/resolveTime.ts';
import { timeReason } from './timeReason.ts';

const word = '(?![\\p{L}])';
/** Where what is waited for ends and what is to be done begins. */
const stop =
  '(?:phải|cần|thì|yêu cầu|đề nghị|giao(?! ban)|mới (?:được|trình|ban hành|triển khai|làm|báo cáo|cho)|sẽ|mời)';
const clause = `(?: (?!${stop}${word})[\\p{L}\\p{N}&/%"“”'-]+){1,14}`;

const whenOf = pattern(
  `(?:(?:ngay )?(?:trước|sau|đến|tới|cho đến|chậm nhất là|chậm nhất|muộn nhất) khi|ngay khi|đến lúc|cho đến lúc)${word}${clause}`,
);
/** "Sau khi nghe báo cáo, …" tells how the meeting went. */
const narrated = pattern('sau khi (?:nghe|xem|thảo luận|trao đổi|cùng)(?![\\p{L}])');
/** A plain "khi" is a condition as often as a time; these end something that is waited for. */
const inForce = `khi(?: (?!${stop}${word})[\\p{L}\\p{N}&/-]+){0,8}? (?:có hiệu lực|có hiệu lực thi hành|được ban hành|được thông qua|được phê duyệt|được công bố|hoàn thành|hoàn tất|có kết quả|kết thúc|ban hành|thông qua)${word}`;
const when = pattern(inForce);
const whenBehind = pattern(`,? (?:${inForce})`);

const gathering =
  '(?:kỳ họp|phiên họp|cuộc họp|buổi họp|buổi làm việc|hội nghị|đại hội|giao ban|kỳ giao ban|phiên giao ban|hội thảo)';
const next =
  '(?:tới|sau|tiếp theo|kế tiếp|sắp tới|lần sau|lần tới|tháng tới|tháng sau|tuần tới|tuần sau|quý tới|quý sau|cuối năm)';
const nextGathering = pattern(
  `(?:tại|trước|đến|tới|vào|trong|sau)(?: ngày)? ${gathering}(?: (?!${stop}${word}|${next}${word})[\\p{L}\\p{N}&-]+){0,5} ${next}${word}`,
);
const beforeGathering = pattern(
  `trước(?: ngày)? (?:kỳ họp|phiên họp|cuộc họp|buổi họp|kỳ nghỉ|kỳ thi|lễ khai|khai mạc|khai giảng)${word}(?:${clause})?`,
);
const afterGathering = pattern(`(?:ngay )?sau ${gathering}(?: (?:này|hôm nay|giao ban))*${word}`);
const term = pattern(`(?:hết|cuối|đầu|giữa|trong|trước khi hết) nhiệm kỳ(?: này| tới| sau)?${word}`);
const afterTet = pattern(
  `(?:(?:ngay )?sau|trong(?: dịp)?|hết|ra|qua|trước) (?:tết|giêng|rằm|dịp nghỉ|kỳ nghỉ|nghỉ lễ)${word}(?: (?:nguyên đán|trung thu|đoan ngọ|lễ|tết|tháng [\\p{L}]+))*${word}`,
);
/** "trước ngày khai giảng", "trước ngày 15/7 âm lịch". */
const beforeDayOf = pattern(
  `(?:trước|đến|sau) ngày (?:khai|bầu cử|thi|diễn ra|tổ chức|họp|hội|lễ|rằm|thành lập|truyền thống|\\d{1,2}(?:/\\d{1,2})? (?:âm|tháng [\\p{L}]+ âm)|\\d{1,2}/\\d{1,2} âm)(?:${clause})?`,
);
const always = pattern(`khi${clause}`);
const ofFirstSentence = patternBefore('(?:^|[.;:] ?)');

const forms = [whenOf, when, nextGathering, beforeGathering, afterGathering, term, afterTet, beforeDayOf];

/** What a deadline hangs on, in words: "trước khi triển khai", "khi luật có hiệu lực", "tại kỳ họp tới". */
export function eventRule(text: SpokenText, at: number, calendar: Calendar): Found | null {
  if (matchAt(narrated, text, at) && standsBefore(ofFirstSentence, text, at)) return null;
  for (const of of forms) {
    const match = matchAt(of, text, at);
    if (match) return (of === when ? onItsDay(text, at, match.to, calendar) : null) ?? hangingOn(text, at, match.to);
  }
  const plain = matchAt(always, text, at);
  return plain && isWhole(text, at, plain.to) ? hangingOn(text, at, plain.to) : null;
}

const itsDay = pattern(',? (?:(?:vào|từ|kể từ|là) )?(?=(?:ngày )?\\d)');

/** "khi luật có hiệu lực vào ngày 1/7": the day counts, the event is kept. */
function onItsDay(text: SpokenText, at: number, to: number, calendar: Calendar): Found | null {
  const joint = matchAt(itsDay, text, to);
  const time = joint && readTime(text, joint.to);
  const day = time?.spec.is === 'day' ? resolveTime(time.spec, calendar) : null;
  if (!time || !day || 'fault' in day) return null;
  const event = sliceOf(text, at, to).phrase;
  const reason = timeReason(time.spec, day);
  return {
    to: time.to,
    reading: readingOf(text, at, time.to, { kind: 'date', due: day.last, event, reason }),
    weight: 'due',
  };
}

/** The event directly behind a day: "(vào ngày 1/7) khi luật có hiệu lực". */
export function readEventBehind(text: SpokenText, at: number): { readonly to: number; readonly words: string } | null {
  const match = matchAt(whenBehind, text, at);
  return match && { to: match.to, words: sliceOf(text, at, match.to).phrase.replace(/^[, ]+/, '') };
}

/** The reading of words that tell an event. */
export function hangingOn(text: SpokenText, from: number, to: number): Found {
  const event = sliceOf(text, from, to).phrase;
  return {
    to,
    reading: readingOf(text, from, to, { kind: 'event', event, reason: { code: 'event', params: {} } }),
    weight: 'event',
  };
}
