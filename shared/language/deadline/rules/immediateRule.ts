import { addDays } from '../../../lib/plainDay.ts';
import type { Calendar } from '../calendar.ts';
import { type Found, readingOf } from '../found.ts';
import { end, matchAt, pattern, patternBefore, standsBefore, unless } from '../pattern.ts';
import type { SpokenText } from '../spokenText.ts';
import { workingDayFrom } from '../workingDays.ts';

const atOnce = pattern(
  `(?:(?:cần|phải) (?:phải )?)?(?:làm )?ngay (?:lập tức|tức khắc|tức thì|và luôn|bây giờ|lúc này|từ bây giờ|từ lúc này)${end}|(?:lập tức|tức khắc|tức thì)${end}`,
);
const alone = pattern(
  `(?:(?:cần|phải) (?:phải )?làm |làm )?ngay${end}${unless('cả|tại|trên|dưới|cạnh|bên|gần|trước|thẳng|ngắn|đơ|từ|chính|ở|giữa|khi|sau|như|trong|đầu|cuối|lúc|thềm|lưng|kia|đây|đó|với|bản thân')}`,
);
/** Typed without diacritics "ngay" may be "ngày". */
const day = pattern(
  `ngay(?: (?:càng|nay|mai|mốt|kia|hôm|lễ|nghỉ|tết|làm|công|\\d|nào|đêm|ấy|xưa|đầu|cuối|hội|sinh)(?![\\p{L}]))`,
);
const ofDays = patternBefore(
  '(?:mỗi|cả|ban|trong|cuối|đầu|hằng|từng|một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười|các|những|nhiều|vài|mấy|hôm|theo|số|\\d+) ',
);

/** "ngay lập tức", "ngay bây giờ": words that can mean nothing else. */
export function atOnceRule(text: SpokenText, at: number, calendar: Calendar): Found | null {
  const match = matchAt(atOnce, text, at);
  return match && immediate(text, at, match.to, calendar);
}

/** "ngay", "cần làm ngay". */
export function immediateRule(text: SpokenText, at: number, calendar: Calendar): Found | null {
  const match = matchAt(alone, text, at);
  return match && !(text.isPlain[at] && isDay(text, at)) ? immediate(text, at, match.to, calendar) : null;
}

/** The next working day is proposed, and none is set by itself. */
function immediate(text: SpokenText, from: number, to: number, calendar: Calendar): Found {
  const proposed = workingDayFrom(addDays(calendar.meetingDate, 1), calendar);
  const reason = { code: 'immediate', params: { proposed } } as const;
  return { to, reading: readingOf(text, from, to, { kind: 'immediate', reason }), weight: 'immediate' };
}

function isDay(text: SpokenText, at: number): boolean {
  return matchAt(day, text, at) !== null || standsBefore(ofDays, text, at);
}
