import { addDays, addMonths } from '../../lib/plainDay.ts';
import type { Calendar } from './calendar.ts';
import { countWords, readNumber } from './numberWords.ts';
import { end, matchAt, pattern } from './pattern.ts';
import type { SpokenText } from './spokenText.ts';
import { addWorkingDays } from './workingDays.ts';

export type CountUnit = 'hour' | 'day' | 'workingDay' | 'week' | 'month' | 'quarter' | 'year';

/** So many of a unit: "10 ngày làm việc", "hai tuần", "nửa tháng". */
export interface Count {
  readonly to: number;
  readonly count: number;
  readonly unit: CountUnit;
  /** "một tháng rưỡi", "nửa năm". */
  readonly andHalf: boolean;
}

/** "hai ba ngày" is two or three. */
const pairs = 'một hai|hai ba|ba bốn|bốn năm|năm bảy';

const said = pattern(
  `(?:(?<half>nửa) |(?<pair>${pairs}) (?=ngày|tuần|tháng)|(?:(?:\\d{1,3}|${countWords})(?: ?- ?| đến | tới | hoặc ))?(?:(?<digits>\\d{1,3})(?: \\([\\p{L} ]{2,24}\\))? ?|(?<words>${countWords}) ))(?<unit>ngày làm việc|ngày công|ngày|tuần lễ|tuần|tháng|quý|năm|giờ|tiếng|h)(?: làm việc)?(?<more> rưỡi)?${end}`,
);
/** Of "5–7 ngày" the greater number counts. Null where nothing is counted. */
export function readCount(text: SpokenText, at: number): Count | null {
  const match = matchAt(said, text, at);
  if (!match) return null;
  const { half, pair, digits, words, unit = '', more } = match.groups;
  const count = half ? 0 : readNumber(digits ?? words ?? pair?.split(' ')[1] ?? '');
  if (count === null || (count === 0 && !half)) return null;
  const isWorking = /l[àa]m vi[ệe]c/.test(text.letters.slice(at, match.to));
  return { to: match.to, count, unit: unitOf(unit, isWorking), andHalf: half !== undefined || more !== undefined };
}

/** A day so much later than another (earlier when `sign` is -1), which is not counted itself (Điều 147 Bộ luật Dân sự). */
export function afterCount(day: string, { count, unit, andHalf }: Count, calendar: Calendar, sign: 1 | -1 = 1): string {
  const number = count * sign;
  switch (unit) {
    case 'hour':
      return addDays(day, Math.ceil(count / 24) * sign);
    case 'day':
      return addDays(day, number);
    case 'workingDay':
      return addWorkingDays(day, number, calendar);
    case 'week':
      return addDays(day, number * 7 + (andHalf ? 4 * sign : 0));
    case 'month':
      // Nửa tháng is fifteen days (Điều 146).
      return addDays(addMonths(day, number), andHalf ? 15 * sign : 0);
    case 'quarter':
      return addMonths(day, number * 3);
    case 'year':
      return addMonths(day, number * 12 + (andHalf ? 6 * sign : 0));
  }
}

function unitOf(word: string, isWorking: boolean): CountUnit {
  if (word === 'h' || /^(?:gi|ti)/.test(word)) return 'hour';
  if (word.startsWith('tu')) return 'week';
  if (word.startsWith('th')) return 'month';
  if (word.startsWith('q')) return 'quarter';
  if (word.startsWith('ng')) return isWorking ? 'workingDay' : 'day';
  return 'year';
}
