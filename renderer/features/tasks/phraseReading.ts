import { noDeadline } from '#shared/domain/deadline.ts';
import { deadlineOf } from '#shared/domain/proposedTasks.ts';
import type { Calendar } from '#shared/language/deadline/calendar.ts';
import type { DeadlineReading } from '#shared/language/deadline/deadlineReading.ts';
import { readDeadline } from '#shared/language/deadline/readDeadlines.ts';
import { dayText } from '#shared/lib/dayText.ts';
import type { TaskFields } from './taskFields.ts';

/** The fields that the words of a deadline fill. */
export type DeadlineFields = Pick<TaskFields, 'deadlineKind' | 'due' | 'start' | 'event'>;
const filled = ['deadlineKind', 'due', 'start', 'event'] as const;

export const noDeadlineFields: DeadlineFields = { deadlineKind: noDeadline.kind, due: '', start: '', event: '' };

/** What the words of a deadline mean at the meeting; null when they say nothing of a time. */
export function readPhrase(phrase: string, calendar: Calendar): DeadlineReading | null {
  return phrase.trim() ? readDeadline(phrase, calendar) : null;
}

/** The fields as a reading fills them. */
export function readingFields(reading: DeadlineReading | null): DeadlineFields {
  if (!reading) return noDeadlineFields;
  const { kind, due, start, event } = deadlineOf(reading);
  return { deadlineKind: kind, due: dayText(due), start: dayText(start), event: event ?? '' };
}

/**
 * What a reading puts into the form. What was typed there stays, and then nothing of the reading enters: half of a range
 * would be neither hers nor what was said.
 * @param former as the reading before left the fields.
 * @returns null when something was typed.
 */
export function filledBy(
  fields: DeadlineFields,
  former: DeadlineFields,
  reading: DeadlineReading | null,
): DeadlineFields | null {
  const isTyped = filled.some((field) => fields[field] !== former[field] && fields[field] !== noDeadlineFields[field]);
  return isTyped ? null : readingFields(reading);
}
