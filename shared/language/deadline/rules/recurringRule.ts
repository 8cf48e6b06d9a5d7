import type { Calendar } from '../calendar.ts';
import { type Found, readingOf } from '../found.ts';
import { countWords } from '../numberWords.ts';
import { end, matchAt, type Pattern, pattern, unless } from '../pattern.ts';
import type { SpokenText } from '../spokenText.ts';

const unit = '(?:ngày|tuần|tháng|quý|năm|giờ)';
const number = `(?:\\d{1,2}|${countWords})`;

const forms: readonly Pattern[] = [
  pattern(
    `(?:(?:theo )?định kỳ[ ,]*)?(?:hằng|mỗi|từng) (?:${number} )?(?<unit>${unit})(?: (?:một|1|hai|2) lần)?${end}${unless('càng|qua|rồi|nay|hóa|hoá')}`,
  ),
  pattern(`(?:theo )?định kỳ[ ,]*(?:theo )?(?:${number} )?(?<unit>${unit})(?: ?/ ?lần| (?:một|1|hai|2) lần)?${end}`),
  pattern(`(?:một )?${unit} ${number} lần${end}`),
  pattern(`(?:cứ )?${number} ${unit}(?: ?/ ?|(?: [\\p{L}]+){0,3} (?:một|1) )lần${end}`),
  pattern(`cứ (?:mỗi )?${number} ${unit}${end}`),
  pattern(`theo (?:từng )?(?<unit>tuần|tháng|quý|năm)${end}(?! (?:học|tài chính|kế hoạch|\\d|iv|i{1,3}(?![\\p{L}])))`),
  pattern(`(?:đầu|giữa|cuối) (?:mỗi|hằng) (?<unit>${unit})${end}`),
  pattern(`(?:theo )?định kỳ${end}`),
];

/** What comes again: "hằng tháng", "theo quý", "định kỳ 6 tháng một lần". It has no last day. */
export function recurringRule(text: SpokenText, at: number, _calendar: Calendar): Found | null {
  for (const of of forms) {
    const match = matchAt(of, text, at);
    if (!match) continue;
    const reading = readingOf(text, at, match.to, { kind: 'recurring', reason: { code: 'recurring', params: {} } });
    return { to: match.to, reading, weight: 'recurring', ...repeats(match.groups.unit) };
  }
  return null;
}

const repetition = pattern(
  `(?: của)? (?:hằng|mỗi|từng) ${unit}(?: một lần)?${end}|(?: của)? tháng (?:đầu|giữa|cuối)(?: tiên| cùng)?(?: của)?(?: mỗi| hằng| từng)? quý${end}${unless('này|tới|sau')}`,
);

/** Where a repetition directly behind a day ends, "(ngày 25) hằng tháng"; null when there is none. */
export function readRepetition(text: SpokenText, at: number): number | null {
  return matchAt(repetition, text, at)?.to ?? null;
}

/** Which days the repetition takes as its own: "hằng tháng" every "ngày 25" of the sentence. */
function repeats(said = ''): Pick<Found, 'repeatsEach'> {
  const each = ({ tu: 'week', th: 'month', qu: 'month', nă: 'year', na: 'year' } as const)[said.slice(0, 2)];
  return each ? { repeatsEach: each } : {};
}
