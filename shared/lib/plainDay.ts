/** Sums on days written `yyyy-mm-dd`, all of them in UTC: no clock, no time zone. Such days compare as strings. */

const dayMs = 86_400_000;

/** The day, or null when there is none such: 31/9, 29/2 of a common year. */
export function dayOf(year: number, month: number, day: number): string | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day ? written(date) : null;
}

export function yearOf(day: string): number {
  return Number(day.slice(0, 4));
}

/** 1 to 12. */
export function monthOf(day: string): number {
  return Number(day.slice(5, 7));
}

/** Monday is 1, Sunday 7. */
export function weekdayOf(day: string): number {
  return new Date(day).getUTCDay() || 7;
}

export function addDays(day: string, count: number): string {
  return written(new Date(Date.parse(day) + count * dayMs));
}

/** The same day of a later month, or that month's last when it has no such day: 31/1 and one month is 28/2 or 29/2. */
export function addMonths(day: string, count: number): string {
  const whole = yearOf(day) * 12 + monthOf(day) - 1 + count;
  const [year, month] = [Math.floor(whole / 12), (whole % 12) + 1];
  return dayOf(year, month, Number(day.slice(8))) ?? lastDayOfMonth(year, month);
}

export function firstDayOfMonth(year: number, month: number): string {
  return written(new Date(Date.UTC(year, month - 1, 1)));
}

export function lastDayOfMonth(year: number, month: number): string {
  return written(new Date(Date.UTC(year, month, 0)));
}

function written(date: Date): string {
  return date.toISOString().slice(0, 10);
}
