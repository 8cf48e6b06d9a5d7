import type { YearSaid } from './timeSpec.ts';

/** For patterns: the year after a day, month or quarter, if one is said; read with `readYear`. */
export const yearPart = String.raw`(?:,? năm (?<y1>(?:19|20)\d{2})| ?[/.-] ?(?<y2>(?:19|20)\d{2})| (?<y3>(?:19|20)\d{2})|(?: của)? năm (?<yr>nay|này|sau|tới|kế tiếp|tiếp theo)(?! nữa))?`;

export function readYear({ y1, y2, y3, yr }: Readonly<Record<string, string | undefined>>): YearSaid {
  const year = y1 ?? y2 ?? y3;
  if (year !== undefined) return Number(year);
  if (yr === undefined) return null;
  return isThis(yr) ? 'this' : 'next';
}

/** "này", "nay", also as they are typed without diacritics; everything else looks ahead. */
export function isThis(word: string): boolean {
  return word === 'này' || word === 'nay';
}
