import { readDay } from '../../lib/dayText.ts';
import type { CitationDoubt } from './citationMention.ts';

/** The issuers that may stand between a number and its date: "505/QĐ-TTg của Thủ tướng Chính phủ ngày 22/4/2022". */
const issuer = String.raw`(?:Chính phủ|Thủ tướng(?: Chính phủ)?|Quốc hội|Bộ trưởng|Bộ \p{Lu}\p{L}*(?: (?:và )?\p{L}+){0,5}?)`;

/**
 * The day of issue behind a number, as a part of another pattern with the flags `gu`: "ngày 12/4/2022",
 * "(ngày 12 tháng 4 năm 2022)", "ban hành ngày …", "của Chính phủ ngày …". Groups `day`, `month`, `year`.
 */
export const issueDatePattern = String.raw`(?:,?\s+(?:của\s+${issuer}\s+)?\(?(?:ban\s+hành\s+)?[Nn]gày\s+(?<day>\d{1,2})(?:\s?[/.-]\s?|\s+tháng\s+)(?<month>\d{1,2})(?:\s?[/.-]\s?|\s+năm\s+)(?<year>\d{4})(?![\p{L}\p{N}/]))?`;

interface IssueDate {
  readonly issuedOn: string | null;
  readonly doubt: Extract<CitationDoubt, 'dateImpossible' | 'dateNotInYear'> | null;
}

/**
 * @param groups those of a match of `issueDatePattern`.
 * @param year the year of the document's number, if it has one.
 */
export function readIssueDate(
  groups: Readonly<Record<string, string | undefined>>,
  year: number | null,
  meetingDate: string | null,
): IssueDate {
  if (groups.day === undefined) return { issuedOn: null, doubt: null };
  const reading = readDay(`${groups.day}/${groups.month}/${groups.year}`);
  if ('fault' in reading) return { issuedOn: null, doubt: 'dateImpossible' };
  const { day } = reading;
  if (Number(groups.year) < firstYear || (meetingDate !== null && day > meetingDate)) {
    return { issuedOn: day, doubt: 'dateImpossible' };
  }
  return { issuedOn: day, doubt: year !== null && year !== Number(groups.year) ? 'dateNotInYear' : null };
}

/** The year of the first documents of the State. */
export const firstYear = 1945;

/** Whether a document can have a number of that year: next year's may be spoken of already. */
export function isPossibleYear(year: number, meetingDate: string | null): boolean {
  const last = meetingDate === null ? 9_999 : Number(meetingDate.slice(0, 4)) + 1;
  return year >= firstYear && year <= last;
}
