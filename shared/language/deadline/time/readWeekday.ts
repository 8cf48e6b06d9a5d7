import { readNumber } from '../numberWords.ts';
import { end, type Match, matchAt, pattern, unless } from '../pattern.ts';
import type { SpokenText } from '../spokenText.ts';
import { readDate } from './readDate.ts';
import type { TextTime } from './timeSpec.ts';
import { isThis } from './yearSaid.ts';

const weekday = pattern(
  `(?:ngày |hôm )?(?:thứ (?<w>hai|ba|tư|năm|sáu|bảy|[2-7])|(?<sunday>chủ nhật|cn))${end}${unless('đầu tiên|đầu tháng|cuối tháng|trong|là|tháng')}`,
);
const weekOf = pattern(
  `(?: đầu| cuối)?(?: của)? (?:tuần (?<week>này|nay|tới|sau nữa|sau|kế tiếp)|(?<next>này|nay|tới|sau))${end}`,
);
/** "thứ Sáu, ngày 30/6", "thứ Sáu (30/6)". */
const andDay = pattern(`,? ?\\(?(?=(?:ngày |mùng )?\\d)`);
const closing = pattern('\\)');

/** A weekday at a place, with the week or the date that is said with it: "thứ Sáu tuần sau", "thứ Sáu (30/6)". */
export function readWeekday(text: SpokenText, at: number): TextTime | null {
  const match = matchAt(weekday, text, at);
  if (!match) return null;
  const day = match.groups.sunday ? 7 : weekdayNumber(match.groups.w);
  const which = matchAt(weekOf, text, match.to);
  const end = which?.to ?? match.to;
  const joint = matchAt(andDay, text, end);
  const date = joint && readDate(text, joint.to);
  if (date) {
    const isBracketed = text.letters.charAt(joint.to - 1) === '(';
    const bracket = isBracketed ? matchAt(closing, text, date.to) : null;
    const spec = { is: 'weekdayAnd', weekday: day, day: date.spec } as const;
    return { to: bracket?.to ?? date.to, spec, standing: 'alone' };
  }
  const week = which ? weekSaid(which.groups) : 'coming';
  return { to: end, spec: { is: 'weekday', weekday: day, week }, standing: which ? 'alone' : 'led' };
}

function weekSaid({ week, next }: Match['groups']): 'coming' | 'next' | number {
  if (week !== undefined) return isThis(week) ? 0 : /n[ữu]a$/.test(week) ? 2 : 1;
  if (next === undefined || isThis(next)) return 'coming';
  return next === 'sau' ? 1 : 'next';
}

function weekdayNumber(said = ''): number {
  // Thứ hai is the first day of the week.
  return (readNumber(said) ?? 2) - 1;
}
