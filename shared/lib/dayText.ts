/** Days as people write them here, day first: `30/06/2022`; in records they are `2022-06-30`. */

/** `2022-06-30` → `30/06/2022`; empty for none. */
export function dayText(day: string | null): string {
  return day === null ? '' : day.split('-').reverse().join('/');
}

export type DayFault = 'notADay' | 'noSuchDay';

/**
 * Reads a typed day: `dd/mm/yyyy`, a lone digit allowed for day and month, four for the year; nothing is guessed.
 * @returns the day as `yyyy-mm-dd`, or `notADay` when it is written otherwise, `noSuchDay` for a 31/04.
 */
export function readDay(typed: string): { readonly day: string } | { readonly fault: DayFault } {
  const parts = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(typed.trim());
  if (!parts) return { fault: 'notADay' };
  const [day, month, year] = [Number(parts[1]), Number(parts[2]), Number(parts[3])];
  const date = new Date(Date.UTC(year, month - 1, day));
  const isThatDay = date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return isThatDay ? { day: date.toISOString().slice(0, 10) } : { fault: 'noSuchDay' };
}
