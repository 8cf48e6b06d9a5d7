import { readNumber } from '../numberWords.ts';
import { end, matchAt, pattern } from '../pattern.ts';
import type { SpokenText } from '../spokenText.ts';
import { quarterNumber, readPeriod } from './readPeriod.ts';
import type { Period, TextTime, TimeSpec, YearSaid } from './timeSpec.ts';
import { readYear, yearPart } from './yearSaid.ts';

/** Two months or quarters in one phrase: "tháng 5–6/2022", "quý III và quý IV". */
const twoNumbers = [
  pattern(`tháng (?<a>\\d{1,2}) ?(?:-|,|và) ?(?<b>\\d{1,2})${yearPart}${end}`),
  pattern(`quý (?<a>i{1,3}|\\d) ?(?:-|,|và) ?(?<b>iv|i{1,3}|\\d)${yearPart}${end}`),
];
const andAlso = pattern('(?: ?- ?| và | đến |, )(?=(?:tháng|quý) )');

/** Whole periods: "quý II/2022", "tháng 5–6". */
export function readWholePeriods(text: SpokenText, at: number): TextTime | null {
  const two = readTwoNumbers(text, at);
  if (two) return two;
  const first = readPeriod(text, at);
  if (!first) return null;
  const more = matchAt(andAlso, text, first.to);
  const last = more && readPeriod(text, more.to);
  if (last?.standing === 'name' && last.period.unit === first.period.unit) {
    return { to: last.to, spec: between(first.period, last.period), standing: first.standing };
  }
  return { to: first.to, spec: { is: 'period', of: first.period }, standing: first.standing };
}

function readTwoNumbers(text: SpokenText, at: number): TextTime | null {
  const [months, quarters] = twoNumbers.map((of) => matchAt(of, text, at));
  const match = months ?? quarters;
  if (!match) return null;
  const { a = '', b = '' } = match.groups;
  const year = readYear(match.groups);
  const of = (said: string, inYear: YearSaid): Period =>
    months
      ? { unit: 'month', month: readNumber(said) ?? 0, year: inYear }
      : { unit: 'quarter', quarter: quarterNumber(said), year: inYear };
  return { to: match.to, spec: between(of(a, null), of(b, year)), standing: 'name' };
}

function between(first: Period, last: Period): TimeSpec {
  return { is: 'between', first: { is: 'period', of: first }, last: { is: 'period', of: last } };
}
