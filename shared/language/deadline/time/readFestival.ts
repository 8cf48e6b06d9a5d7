import { countWords, readNumber } from '../numberWords.ts';
import { end, type Match, matchAt, type Pattern, pattern, unless } from '../pattern.ts';
import type { SpokenText } from '../spokenText.ts';
import type { TextTime, TimeSpec, YearSaid } from './timeSpec.ts';
import { readYear, yearPart } from './yearSaid.ts';

/** The years have names of their own, "Tết Ất Tỵ"; with one, the next Tết is meant. */
const yearName =
  '(?: (?:năm )?(?:giáp|ất|bính|đinh|mậu|kỷ|canh|tân|nhâm|quý) (?:tý|sửu|dần|mão|thìn|tỵ|tị|ngọ|mùi|thân|dậu|tuất|hợi))?';
const tet = `tết(?: nguyên đán| âm lịch| cổ truyền| ta)*${yearName}${yearPart}${end}${unless('trung|đoan|thiếu|hàn|nguyên tiêu|dương|tây|trồng cây')}`;
const dayWord = '(?:ngày |mùng |ngày mùng )?';
const number = `(?<d>\\d{1,2}|${countWords})`;

type Form = readonly [of: Pattern, spec: (groups: Match['groups']) => TimeSpec | null];

const forms: readonly Form[] = [
  [pattern(`(?:ngày )?tết (?:dương lịch|tây)${yearPart}${end}`), (groups) => fixed(1, 1, readYear(groups))],
  [
    pattern(`${dayWord}${number} ${tet}`),
    (groups) => {
      const day = readNumber(groups.d ?? '') ?? 0;
      if (day <= 15) return festival('tet', day - 1, groups);
      // "30 Tết" is the eve also of a year whose last month has 29 days.
      return day === 30 ? festival('tet', -1, groups) : festival('twelfthMonth', day - 1, groups);
    },
  ],
  [pattern(`(?:ngày )?rằm tháng giêng${yearPart}${end}`), (groups) => festival('tet', 14, groups)],
  [
    pattern(`${dayWord}${number} tháng (?<m>giêng|chạp)${yearPart}${end}`),
    (groups) => {
      const day = readNumber(groups.d ?? '') ?? 0;
      if (day < 1 || day > 30) return null;
      return festival(groups.m?.startsWith('g') ? 'tet' : 'twelfthMonth', day - 1, groups);
    },
  ],
  [
    pattern(`(?:ngày |lễ )*giỗ tổ(?: hùng vương)?(?: \\(?10[/-]0?3(?: âm lịch)?\\)?)?${yearPart}${end}`),
    (groups) => festival('ancestors', 0, groups),
  ],
  [
    pattern(`(?:ngày )?(?:mùng )?10(?:/0?3| tháng (?:ba|0?3)) (?:âm lịch|âl)${end}`),
    (groups) => festival('ancestors', 0, groups),
  ],
  [
    pattern(`(?:ngày |lễ )*quốc khánh(?: \\(?0?2[/-]0?9\\)?)?${yearPart}${end}`),
    (groups) => fixed(2, 9, readYear(groups)),
  ],
  [pattern(`(?:dịp |ngày )*${tet}`), (groups) => festival('tet', 0, groups)],
];

/** Tết, a day counted from it, or another holiday at a place; days by the moon that are in no table are left alone. */
export function readFestival(text: SpokenText, at: number): TextTime | null {
  for (const [of, spec] of forms) {
    const match = matchAt(of, text, at);
    const read = match && spec(match.groups);
    if (read) return { to: match.to, spec: read, standing: 'led' };
  }
  return null;
}

function festival(of: 'tet' | 'twelfthMonth' | 'ancestors', after: number, groups: Match['groups']): TimeSpec {
  return { is: 'festival', of, after, year: readYear(groups) };
}

function fixed(day: number, month: number, year: YearSaid): TimeSpec {
  return { is: 'day', day, month, year };
}
