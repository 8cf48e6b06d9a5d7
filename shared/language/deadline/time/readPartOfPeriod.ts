import { readNumber } from '../numberWords.ts';
import { matchAt, type Pattern, pattern } from '../pattern.ts';
import type { SpokenText } from '../spokenText.ts';
import { partOf } from './partSaid.ts';
import { type PeriodFound, readPartedPeriod } from './readPeriod.ts';
import type { TextTime, TimeSpec } from './timeSpec.ts';

type PartedForm = readonly [of: Pattern, spec: (found: PeriodFound, said: string) => TimeSpec | null];

type DaysOfMonth = readonly [from: number, to: number | null];

const firstHalf: DaysOfMonth = [1, 15];
const secondHalf: DaysOfMonth = [16, null];
const tenDays: Readonly<Record<string, DaysOfMonth>> = { th: [1, 10], tr: [11, 20] };
const lastTenDays: DaysOfMonth = [21, null];

const parted: readonly PartedForm[] = [
  [
    pattern(`(?:ngày )?(?<p>đầu|giữa|cuối)(?: tiên| cùng)?(?: của)? `),
    ({ period }, part) => ({ is: 'part', part: partOf(part), of: period }),
  ],
  [
    pattern(`ngày làm việc (?<p>đầu|cuối)(?: tiên| cùng)?(?: của)? `),
    ({ period }, part) => ({ is: 'workingDay', part: partOf(part) === 'first' ? 'first' : 'last', of: period }),
  ],
  [
    pattern(`nửa (?<p>đầu|cuối)(?: của)? (?=tháng)`),
    (found, part) => daysOf(found, partOf(part) === 'first' ? firstHalf : secondHalf),
  ],
  [
    pattern(`(?<p>thượng|trung|hạ) tuần(?: của)? (?=tháng)`),
    (found, which) => daysOf(found, tenDays[which.slice(0, 2)] ?? lastTenDays),
  ],
  [
    pattern(`tuần (?<p>đầu|cuối|thứ (?:nhất|hai|ba|tư|[1-4])|[1-4])(?: tiên| cùng)?(?: của)? (?=tháng)`),
    (found, which) => daysOf(found, weekOfMonth(which)),
  ],
];

/** A part of a period: one day of it (đầu, giữa, cuối), its halves, thirds or weeks. */
export function readPartOfPeriod(text: SpokenText, at: number): TextTime | null {
  for (const [of, spec] of parted) {
    const match = matchAt(of, text, at);
    const found = match && readPartedPeriod(text, match.to);
    const read = found && spec(found, match.groups.p ?? '');
    if (read) return { to: found.to, spec: read, standing: 'weak' };
  }
  return null;
}

function daysOf({ period }: PeriodFound, [from, to]: DaysOfMonth): TimeSpec | null {
  return period.unit === 'month' ? { is: 'days', from, to, of: period } : null;
}

/** The weeks of a month are its days 1–7, 8–14, 15–21, 22–28, and its last seven (a week is seven days, Điều 146). */
function weekOfMonth(which: string): DaysOfMonth {
  if (/^c/.test(which)) return [-7, null];
  const number = /^[đd]/.test(which) ? 1 : (readNumber(which.split(' ').at(-1) ?? '') ?? 1);
  return [number * 7 - 6, number * 7];
}
