import { longDayWords, monthWords, readNumber } from '../numberWords.ts';
import { end, type Match, matchAt, type Pattern, pattern, unless } from '../pattern.ts';
import type { SpokenText } from '../spokenText.ts';
import type { MonthSaid, TextTime } from './timeSpec.ts';
import { isThis, readYear, yearPart } from './yearSaid.ts';

type Groups = Match['groups'];
type Form = readonly [of: Pattern, read: (groups: Groups) => Omit<TextTime, 'to'> | null];

/** "ngay 30/6" for "ngày 30/6" is a slip that can mean nothing else. */
export const named = '(?<named>(?:ngày|ngay|mùng|hôm) (?:mùng )?)?';
/** A day by the moon is none of the sun. */
export const bySun = `${end}${unless('âm lịch|âl')}`;
const ones = 'một|hai|ba|bốn|tư|năm|sáu|bảy|tám|chín';

const forms: readonly Form[] = [
  // 15/11, 15/11/2024, 15-11-2024
  [
    pattern(
      `${named}(?<d>\\d{1,2})(?<sign>[/.-])(?<m>\\d{1,2})(?:\\k<sign>(?<y>\\d{4}|\\d{2})|(?:,? năm (?<y1>(?:19|20)\\d{2})| năm (?<yr>nay|này|sau|tới)))?${bySun}`,
    ),
    writtenDay,
  ],
  // ngày 15 tháng 11 năm 2024, 15 tháng này, mùng năm tháng sáu
  [
    pattern(
      `${named}(?<d>\\d{1,2}|${longDayWords}|${ones})(?: ?/ ?| )tháng (?:(?<mr>này|nay|tới|sau nữa|sau|kế tiếp)|(?<m>\\d{1,2}|${monthWords})${yearPart})${bySun}`,
    ),
    spokenDay,
  ],
  // ngày 15
  [
    pattern(
      `(?:ngày|mùng|ngày mùng) (?<d>\\d{1,2}|${longDayWords})(?: (?:này|tới|sắp tới))?${end}${unless('làm việc|tháng|ngày|tuần|giờ|phút|lần|công|phép')}`,
    ),
    ({ d = '' }) => lone(d),
  ],
  [pattern(`(?:ngày )?mùng (?<d>${ones})${end}${unless('tháng|tết')}`), ({ d = '' }) => lone(d)],
];

/** One day by its number at a place: "15/11/2024", "ngày 15 tháng này", "mùng 5". */
export function readDate(text: SpokenText, at: number): TextTime | null {
  for (const [of, read] of forms) {
    const match = matchAt(of, text, at);
    const found = match && read(match.groups);
    if (found) return { ...found, to: match.to };
  }
  return null;
}

function writtenDay(groups: Groups): Omit<TextTime, 'to'> | null {
  const { d = '', m = '', y, sign } = groups;
  const [day, month] = [Number(d), Number(m)];
  const year = y === undefined ? readYear(groups) : Number(y.length === 2 ? `20${y}` : y);
  const isSure = groups.named !== undefined || y?.length === 4;
  // 39/63 is a ratio; "ngày 32/10" a slip that is told.
  if (!isSure && (day > 31 || month > 12 || day === 0 || month === 0)) return null;
  // Without a year "5-6" is a range and "5.6" a number.
  if (sign !== '/' && year === null && (groups.named === undefined || day <= month)) return null;
  return { spec: { is: 'day', day, month, year }, standing: isSure || year !== null ? 'alone' : 'weak' };
}

function spokenDay(groups: Groups): Omit<TextTime, 'to'> | null {
  const { d = '', m, mr } = groups;
  const day = readNumber(d);
  const month = mr === undefined ? readNumber(m ?? '') : monthSaid(mr);
  if (day === null || month === null) return null;
  // Without "ngày" "ba tháng hai" is no day, and "6 tháng năm 2022" half a year.
  const isClear = d.includes(' ') || (/^\d/.test(d) && /^\d|^$/.test(m ?? ''));
  if (groups.named === undefined && !isClear) return null;
  const standing = groups.named === undefined ? 'weak' : 'alone';
  return { spec: { is: 'day', day, month, year: readYear(groups) }, standing };
}

function monthSaid(said: string): MonthSaid {
  if (isThis(said)) return 'this';
  return /n[ữu]a$/.test(said) ? 'afterNext' : 'next';
}

function lone(said: string): Omit<TextTime, 'to'> | null {
  const day = readNumber(said);
  if (day === null || day < 1 || day > 31) return null;
  return { spec: { is: 'day', day, month: null, year: null }, standing: 'alone' };
}
