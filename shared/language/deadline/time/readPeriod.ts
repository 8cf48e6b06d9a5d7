import { monthWords, readNumber } from '../numberWords.ts';
import { end, type Match, matchAt, pattern, unless } from '../pattern.ts';
import type { SpokenText } from '../spokenText.ts';
import type { Period, Standing } from './timeSpec.ts';
import { isThis, readYear, yearPart } from './yearSaid.ts';

export interface PeriodFound {
  readonly to: number;
  readonly period: Period;
  readonly standing: Standing;
}

type Form = readonly [of: ReturnType<typeof pattern>, read: (match: Match) => Omit<PeriodFound, 'to'> | null];

/** What shows that a lone "tháng" or "năm" is not the running one: past ones, "năm học", "tháng thanh niên". */
const notRunning = `${unless('qua|trước|rồi|ngoái|vừa|đã|đó|ấy|học|thứ|đầu|cuối|giữa|lễ|lần|nay|đến nay|tới nay|hành động|thanh niên|cao điểm')}(?! \\d)`;

/** The sentence goes on with the deed or ends: then "trong năm" is no count of things. */
export const goesOn =
  '(?=$| ?[.,;:)]| (?:phải|cần|sẽ|để|và|thì|hoàn|trình|ban hành|triển khai|tổ chức|xây dựng|báo cáo|gửi|nộp|xong|có|đạt|cơ bản|họp)(?![\\p{L}]))';

/** Behind a number they are counted: "6 tháng năm 2022" is no May. */
const uncounted = '(?<!(?:\\d|các|những|mấy|mỗi|từng|một|hai|ba|bốn|năm|bảy|tám|chín|mười|mươi) )';

const ahead = 'này|nay|tới|sau nữa|sau|kế tiếp|tiếp theo|sắp tới';

const forms: readonly Form[] = [
  // Before the names of months: typed without diacritics "tháng sáu" looks like "tháng sau".
  [pattern(`(?<u>tuần|tháng|quý|năm) (?<a>${ahead})(?: đây)?${end}`), ({ groups }) => relative(groups.u, groups.a)],
  [
    pattern(`${uncounted}tháng (?<m>\\d{1,2}|${monthWords})(?! lần)${yearPart}${end}`),
    ({ groups }) => month(groups.m, groups, 'name'),
  ],
  [pattern(`t(?<m>\\d{1,2})[/.-](?<y1>20\\d{2})${end}`), ({ groups }) => month(groups.m, groups, 'name')],
  [pattern(`(?<m>\\d{1,2})[/-](?<y1>20\\d{2})${end}`), ({ groups }) => month(groups.m, groups, 'inside')],
  [
    pattern(`tháng (?<m>giêng|chạp)${yearPart}${end}`),
    ({ groups }) => ({
      period: {
        unit: 'lunarMonth',
        month: groups.m === 'giêng' || groups.m === 'gieng' ? 1 : 12,
        year: readYear(groups),
      },
      standing: 'name',
    }),
  ],
  [
    pattern(`quý (?<q>iv|i{1,3}|\\d|một|nhất|hai|ba|tư|bốn)${yearPart}${end}${unless('tỷ|tỉ|triệu|nghìn|đồng')}`),
    ({ groups }) => ({
      period: { unit: 'quarter', quarter: quarterNumber(groups.q), year: readYear(groups) },
      standing: 'name',
    }),
  ],
  [
    pattern(`quý (?<q>đầu|cuối)(?: tiên| cùng)?(?: của)? năm${yearPart}${end}`),
    ({ groups }) => ({
      period: { unit: 'quarter', quarter: groups.q?.startsWith('c') ? 4 : 1, year: readYear(groups) },
      standing: 'name',
    }),
  ],
  [
    pattern(`${uncounted}năm (?<y1>20\\d{2})${end}`),
    ({ groups }) => ({ period: { unit: 'year', year: readYear(groups) }, standing: 'led' }),
  ],
  [
    pattern(`(?<y1>20\\d{2})${end}${goesOn}`),
    ({ groups }) => ({ period: { unit: 'year', year: readYear(groups) }, standing: 'inside' }),
  ],
  [pattern(`(?<u>tuần|tháng|quý)${end}${notRunning}`), ({ groups }) => running(groups.u)],
  [pattern(`(?<u>năm)${end}${notRunning}${goesOn}`), ({ groups }) => running(groups.u)],
];

/** A week, month, quarter or year at a place: by name ("tháng 5/2022"), as seen from the meeting ("tuần tới"), or alone. */
export function readPeriod(text: SpokenText, at: number): PeriodFound | null {
  for (const [of, read] of forms) {
    const match = matchAt(of, text, at);
    const found = match && read(match);
    if (found) return { ...found, to: match.to };
  }
  return null;
}

const lone = pattern(`(?<u>tuần|tháng|quý|năm)${end}${notRunning}`);

/** Like `readPeriod`, behind "đầu", "giữa", "cuối": there "năm" alone is no number. */
export function readPartedPeriod(text: SpokenText, at: number): PeriodFound | null {
  const found = readPeriod(text, at);
  if (found) return found;
  const match = matchAt(lone, text, at);
  const period = match && running(match.groups.u);
  return period && { ...period, to: match.to };
}

function month(said: string | undefined, groups: Match['groups'], standing: Standing): Omit<PeriodFound, 'to'> | null {
  const number = readNumber(said ?? '');
  return number === null ? null : { period: { unit: 'month', month: number, year: readYear(groups) }, standing };
}

/** The number of a quarter in Roman or other digits or in words; 0 for none. */
export function quarterNumber(said = ''): number {
  const roman = ['', 'i', 'ii', 'iii', 'iv'].indexOf(said);
  return roman > 0 ? roman : (readNumber(said) ?? 0);
}

function relative(unit = '', word = ''): Omit<PeriodFound, 'to'> | null {
  const steps = isThis(word) ? 0 : /n[ữu]a$/.test(word) ? 2 : 1;
  const standing = steps === 0 ? 'name' : 'weak';
  const said = (['this', 'next', 'afterNext'] as const)[steps] ?? 'this';
  switch (unitOf(unit)) {
    case 'week':
      return { period: { unit: 'week', ahead: steps }, standing };
    case 'month':
      return { period: { unit: 'month', month: said, year: null }, standing };
    case 'quarter':
      return said === 'afterNext' ? null : { period: { unit: 'quarter', quarter: said, year: null }, standing };
    case 'year':
      if (said === 'afterNext') return null;
      return { period: { unit: 'year', year: said }, standing: steps === 0 ? 'led' : 'name' };
  }
}

function running(unit = ''): Omit<PeriodFound, 'to'> {
  const standing = 'inside';
  switch (unitOf(unit)) {
    case 'week':
      return { period: { unit: 'week', ahead: null }, standing };
    case 'month':
      return { period: { unit: 'month', month: null, year: null }, standing };
    case 'quarter':
      return { period: { unit: 'quarter', quarter: null, year: null }, standing };
    case 'year':
      return { period: { unit: 'year', year: null }, standing };
  }
}

function unitOf(said: string): Period['unit'] & ('week' | 'month' | 'quarter' | 'year') {
  const units = { tu: 'week', th: 'month', qu: 'quarter' } as const;
  return units[said.slice(0, 2) as keyof typeof units] ?? 'year';
}
