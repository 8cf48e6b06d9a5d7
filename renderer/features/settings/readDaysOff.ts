import { type DayFault, dayText, readDay } from '#shared/lib/dayText.ts';

/** What was typed as days off: the good ones, in order, each once, and the others as they were typed. */
export interface DaysOffRead {
  readonly days: readonly string[];
  readonly bad: readonly { readonly typed: string; readonly fault: DayFault }[];
}

/** Reads days with semicolons, commas or new lines between them: "30/4/2026; 2/9/2026". */
export function readDaysOff(typed: string): DaysOffRead {
  const days = new Set<string>();
  const bad: { readonly typed: string; readonly fault: DayFault }[] = [];
  for (const entry of typed.split(/[;,\n]/).map((one) => one.trim())) {
    if (!entry) continue;
    const read = readDay(entry);
    if ('day' in read) days.add(read.day);
    else bad.push({ typed: entry, fault: read.fault });
  }
  return { days: [...days].sort(), bad };
}

/** The days as they are typed. */
export function daysOffText(days: readonly string[]): string {
  return days.map(dayText).join('; ');
}
