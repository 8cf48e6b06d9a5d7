import type { DeadlineReading, DeadlineReasonCode } from '#shared/language/deadline/deadlineReading.ts';

/** What a text means at a meeting, as a person worked it out. Days as `d/m/yyyy`. */
export interface Meant {
  readonly kind: DeadlineReading['kind'];
  readonly due?: string;
  readonly start?: string;
  /** The event in words; by default the phrase itself. */
  readonly event?: string;
  readonly reason?: DeadlineReasonCode;
}

export interface Example {
  /** Day of the meeting. */
  readonly meeting: string;
  readonly text: string;
  /** The words that are to be found; null when there is no deadline in the text. */
  readonly phrase: string | null;
  readonly meant: Meant | null;
  /** Without diacritics the words may mean another thing. */
  readonly needsMarks: boolean;
}

export const date = (due: string, reason?: DeadlineReasonCode): Meant => ({
  kind: 'date',
  due,
  ...(reason && { reason }),
});
/** One day, and the first of the stretch that it ends. */
export const window = (start: string, due: string): Meant => ({ kind: 'date', start, due });
export const range = (start: string, due: string): Meant => ({ kind: 'range', start, due });
export const event = (words?: string): Meant => ({ kind: 'event', ...(words && { event: words }) });
export const dateOfEvent = (due: string, words: string): Meant => ({ kind: 'date', due, event: words });
export const atOnce: Meant = { kind: 'immediate' };
export const again: Meant = { kind: 'recurring' };
export const noDay = (reason: DeadlineReasonCode = 'vague'): Meant => ({ kind: 'none', reason });
export const nothing = null;

type Line = readonly [said: string, meant: Meant | null, needs?: 'marks'];

/** What is said at one meeting; in a longer text the deadline stands between « and ». */
export function saidOn(meeting: string, lines: readonly Line[]): readonly Example[] {
  return lines.map(([said, meant, needs]) => ({
    meeting,
    text: said.replace(/[«»]/g, ''),
    phrase: meant === null ? null : (/«([\s\S]*)»/.exec(said)?.[1] ?? said),
    meant,
    needsMarks: needs === 'marks',
  }));
}

/** `d/m/yyyy` as it is kept. */
export function plainDate(day: string): string {
  const [date = '', month = '', year = ''] = day.split('/');
  return `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`;
}
