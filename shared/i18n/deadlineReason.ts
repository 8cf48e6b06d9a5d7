import type { DeadlineReason } from '../language/deadline/deadlineReading.ts';
import { dayText } from '../lib/dayText.ts';
import { weekdayOf } from '../lib/plainDay.ts';
import type { Translate } from './translator.ts';

const isDay = (value: string | number): value is string =>
  typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value);

/**
 * Why a spoken deadline was read as it was, in one line: "trước 01/07/2024: chậm nhất hết ngày 30/06/2024 (Chủ nhật)".
 */
export function deadlineReason(t: Translate, { code, params }: DeadlineReason): string {
  const say = t as unknown as (key: string, parts?: Readonly<Record<string, unknown>>) => string;
  const day = Object.values({ due: params.due, day: params.day }).find((value) => value !== undefined && isDay(value));
  const parts = Object.fromEntries(
    Object.entries(params).map(([name, value]) => [name, isDay(value) ? dayText(value) : value]),
  );
  const weekday = day === undefined ? '' : say(`deadlineReasons.weekdays.${weekdayOf(String(day))}`);
  const sentence = say(`deadlineReasons.${code}`, { ...parts, weekday });
  const { dayOff } = params;
  const isSaid = (code === 'weekday' || code === 'week') && (dayOff === 'saturday' || dayOff === 'sunday');
  return dayOff === undefined || isSaid ? sentence : `${sentence} (${say(`deadlineReasons.dayOff.${dayOff}`)})`;
}
