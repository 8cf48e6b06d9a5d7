import { monthWords, readNumber } from '../numberWords.ts';
import { end, type Match, matchAt, pattern, unless } from '../pattern.ts';
import type { SpokenText } from '../spokenText.ts';
import { partOf } from './partSaid.ts';
import type { Standing, TextTime } from './timeSpec.ts';
import { readYear, yearPart } from './yearSaid.ts';

const months = pattern(
  `(?<n>\\d{1,2}|${monthWords}) (?<u>tháng|quý) (?<p>đầu|cuối)(?: của)? năm${unless('học|ngoái|trước|qua')}${yearPart}${end}`,
);
const lastMonths = pattern(
  `(?:những|các|mấy) tháng cuối(?: của)? năm${unless('học|ngoái|trước|qua')}${yearPart}${end}`,
);
const half = pattern(`nửa (?<p>đầu|cuối)(?: của)? năm${unless('học|ngoái|trước|qua')}${yearPart}${end}`);
/** As officials call half a year, and three quarters of one. */
const firstMonths = pattern(`(?<n>0?[69]|sáu|chín) tháng${yearPart}${end}`);

/** Months counted from the beginning or the end of a year: "06 tháng cuối năm", "nửa đầu năm", "9 tháng". */
export function readMonthsOfYear(text: SpokenText, at: number): TextTime | null {
  const said = matchAt(months, text, at);
  if (said) {
    const { n = '', u = '', p = '' } = said.groups;
    const count = (readNumber(n) ?? 0) * (u.startsWith('q') ? 3 : 1);
    if (count < 1 || count > 12) return null;
    return monthsOf(said, count, partOf(p) === 'first' ? 'first' : 'last', 'name');
  }
  const late = matchAt(lastMonths, text, at);
  if (late) {
    const of = { unit: 'year', year: readYear(late.groups) } as const;
    return { to: late.to, spec: { is: 'part', part: 'last', of }, standing: 'name' };
  }
  const halved = matchAt(half, text, at);
  if (halved) return monthsOf(halved, 6, partOf(halved.groups.p) === 'first' ? 'first' : 'last', 'name');
  const first = matchAt(firstMonths, text, at);
  if (!first) return null;
  const isOfYear = readYear(first.groups) !== null;
  return monthsOf(first, readNumber(first.groups.n ?? '') ?? 0, 'first', isOfYear ? 'name' : 'whole');
}

function monthsOf(match: Match, count: number, part: 'first' | 'last', standing: Standing): TextTime {
  return { to: match.to, spec: { is: 'months', count, part, year: readYear(match.groups) }, standing };
}
