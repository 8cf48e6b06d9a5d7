import type { Calendar } from '../deadline/calendar.ts';
import { readDeadlines } from '../deadline/readDeadlines.ts';
import { fold } from '../fold.ts';

/**
 * Words of a time that is over, of which a sentence tells what was: "Ngày 12/4, …" at its beginning, a day with its year
 * anywhere. Null when there are none.
 */
export function pastTime(text: string, calendar: Calendar): string | null {
  return openingTime(text, calendar.meetingDate) ?? datedTime(text, calendar);
}

const opening =
  /^\W*(?:(?:trong|vao|sang|chieu|toi|hom)\s+)*(?:(?:ngay\s+)?(?<day>\d{1,2})[/-](?<month>\d{1,2})(?:[/-](?<year>\d{4}))?|thang\s+(?<whole>\d{1,2})(?:\/(?<ofYear>\d{4}))?|quy\s+(?<quarter>iv|i{1,3}|[1-4])(?:\/(?<inYear>\d{4}))?)(?=\s*,)/;
const quarters: readonly string[] = ['i', 'ii', 'iii', 'iv'];

/** Without a year it is this year's; a deadline would be next year's. */
function openingTime(text: string, meetingDate: string): string | null {
  const found = opening.exec(fold(text));
  const said = found?.groups;
  if (!found || !said) return null;
  const year = said.year ?? said.ofYear ?? said.inYear ?? meetingDate.slice(0, 4);
  const quarter = said.quarter === undefined ? 0 : quarters.indexOf(said.quarter) + 1 || Number(said.quarter);
  const month = Number(said.month ?? said.whole ?? 3 * quarter);
  // The last day of a month is at most the 31st; that is near enough to be compared.
  const day = `${year}-${String(month).padStart(2, '0')}-${(said.day ?? '31').padStart(2, '0')}`;
  return day < meetingDate ? text.slice(0, found[0].length).trim() : null;
}

/** A day with its year that is over, as one reads it a year before. */
function datedTime(text: string, { meetingDate, daysOff }: Calendar): string | null {
  if (!/\d{4}/.test(text)) return null;
  const yearBefore = `${Number(meetingDate.slice(0, 4)) - 1}-01-01`;
  const found = readDeadlines(text, { meetingDate: yearBefore, daysOff });
  const past = found.find(({ phrase, due }) => /\d{4}/.test(phrase) && due !== null && due < meetingDate);
  return past?.phrase ?? null;
}
