import type { Calendar } from '../calendar.ts';
import { afterCount, type Count, readCount } from '../count.ts';
import type { DeadlineReason, DeadlineReasonCode } from '../deadlineReading.ts';
import { type Found, isWhole, readingOf } from '../found.ts';
import { matchAt, pattern, patternBefore, standsBefore } from '../pattern.ts';
import type { SpokenText } from '../spokenText.ts';
import { readTime } from '../time/readTime.ts';
import { resolveTime } from '../time/resolveTime.ts';
import { dayOffOf, workingDayFrom } from '../workingDays.ts';
import { hangingOn } from './eventRule.ts';

const word = '(?![\\p{L}])';
const deeds = ' (?:phải|báo cáo|họp|trình|nghe|kiểm|đánh giá|gửi|nộp)';
/** They make a term of any number behind them. */
const termLead = pattern(
  '(?:(?:(?:chậm|muộn|trễ) nhất(?: là)?|không quá|tối đa|(?:ngay |nội )?trong|(?:thời )?hạn(?: hoàn thành| báo cáo| nộp| gửi| trả lời| xử lý| giải quyết)?)(?: là| trong| nội| sau)*(?: vòng| thời hạn| thời gian| khoảng thời gian| khoảng)?(?: là| tối đa| không quá)?:?|thời hạn|sau|sau thời gian) ',
);
const lasting = patternBefore(
  '(?:kéo dài|diễn ra|nghỉ|duy trì|lưu|lưu trữ|bảo hành|hiệu lực|liên tục|thí điểm|tổ chức|mất|tập huấn|đào tạo|họp|làm việc|dài|chỉ) ',
);
const ahead = pattern(` (?:(?:nữa|tới|sắp tới|tiếp theo|kế tiếp)(?: đây)?${word}|sau${word}(?=$|[.,;:)]|${deeds}))`);
const notAhead = pattern(
  ` (?:qua|trước|gần đây|gần nhất|vừa|đã|liên tiếp|liền|đầu|cuối|nay|không xa|nào|\\d|triển khai|thực hiện|kể từ khi thành lập)${word}`,
);
const deedNext = pattern(`(?=${deeds})`);
const counting = pattern(`,? (?:(?:(?:kể|tính) từ|từ)(?: khi)?|sau (?:khi|ngày)) `);
const now = pattern(
  `(?:ngày )?(?:hôm nay|nay|bây giờ|hội nghị(?: này| hôm nay)?|cuộc họp(?: này| hôm nay)?|ngày họp|buổi họp(?: này)?)${word}`,
);
const occasion = pattern(`(?:[\\p{L}\\p{N}&/-]+)(?: (?!phải|cần|thì|yêu cầu|đề nghị|mới|để)[\\p{L}\\p{N}&/-]+){0,9}`);

/**
 * A term in days, weeks, months or years: "trong vòng 5 ngày làm việc", "2 tuần tới". It is counted from the meeting, or
 * from the day that is said; counted from anything else it hangs on an event. Its end on a day off moves to the next
 * working day (Điều 147, 148 Bộ luật Dân sự).
 */
export function termRule(text: SpokenText, at: number, calendar: Calendar): Found | null {
  const lead = matchAt(termLead, text, at);
  const count = readCount(text, lead?.to ?? at);
  if (!count) return null;
  const later = matchAt(ahead, text, count.to);
  const to = later?.to ?? count.to;
  const start = matchAt(counting, text, to);
  const isMeant = later !== null || isAlone(text, at, to, count) || (lead !== null && isTerm(text, at, count));
  if (!isMeant && !start) return null;
  if (!start) return termFrom(text, at, to, calendar.meetingDate, count, calendar);
  const meeting = matchAt(now, text, start.to);
  if (meeting) return termFrom(text, at, meeting.to, calendar.meetingDate, count, calendar);
  const day = readTime(text, start.to);
  const found = day && resolveTime(day.spec, calendar, () => true);
  if (day && found && !('fault' in found)) return termFrom(text, at, day.to, found.last, count, calendar);
  const what = matchAt(occasion, text, start.to);
  return what ? hangingOn(text, at, what.to) : termFrom(text, at, to, calendar.meetingDate, count, calendar);
}

/** Nothing else is said; "6 tháng" and "9 tháng" alone are those of the year. */
function isAlone(text: SpokenText, at: number, to: number, { unit, count }: Count): boolean {
  return isWhole(text, at, to) && !(unit === 'month' && (count === 6 || count === 9));
}

/** Behind a word that makes a term of a number: that it does not look back, and is no mere duration. */
function isTerm(text: SpokenText, at: number, { to, unit, count }: Count): boolean {
  if (matchAt(notAhead, text, to) || standsBefore(lasting, text, at)) return false;
  // "sau 5 năm" looks back as often as ahead.
  if (/^sau /.test(text.letters.slice(at, at + 4)) && !matchAt(deedNext, text, to)) return false;
  return unit !== 'hour' || count % 12 === 0;
}

function termFrom(text: SpokenText, from: number, to: number, start: string, count: Count, calendar: Calendar): Found {
  const end = afterCount(start, count, calendar);
  const due = count.unit === 'hour' ? end : workingDayFrom(end, calendar);
  const counted = count.unit === 'workingDay' ? 'countedWorkingDays' : 'counted';
  const code: DeadlineReasonCode = due === end ? counted : 'countedMoved';
  const dayOff = dayOffOf(due, calendar);
  const reason: DeadlineReason = {
    code,
    params: { count: count.count, from: start, end, due, ...(dayOff && { dayOff }) },
  };
  const isOver = due < calendar.meetingDate;
  const said = isOver
    ? ({ kind: 'none', reason: { code: 'past', params: { day: due } } } as const)
    : ({ kind: 'date', due, reason } as const);
  return { to, reading: readingOf(text, from, to, said), weight: 'due' };
}
