import { describe, expect, it } from 'vitest';
import type { DeadlineReading } from '#shared/language/deadline/deadlineReading.ts';
import { readDeadline } from '#shared/language/deadline/readDeadlines.ts';
import { fold } from '#shared/language/fold.ts';
import { type Example, plainDate } from './deadlines/example.ts';
import { examples } from './deadlines/examples.ts';

const calendarOf = (meeting: string) => ({ meetingDate: plainDate(meeting), daysOff: [] });

/** What was read, as far as an example tells it. */
function read({ text, meeting, meant }: Example) {
  const found = readDeadline(text, calendarOf(meeting));
  if (!found) return null;
  const { phrase, kind, due, start, event, reason } = found;
  return { phrase, kind, due, start, event, ...(meant?.reason && { reason: reason.code }) };
}

function wanted({ phrase, meant }: Example) {
  if (meant === null) return null;
  const { kind, due, start, event, reason } = meant;
  return {
    phrase,
    kind,
    due: due === undefined ? null : plainDate(due),
    start: start === undefined ? null : plainDate(start),
    event: event ?? (kind === 'event' ? phrase : null),
    ...(reason && { reason }),
  };
}

const meaning = (found: DeadlineReading | null) => found && [found.kind, found.due, found.start, found.reason.code];

describe.each(Object.entries(examples))('%s', (_rule, group) => {
  it.each(group.map((example) => [example.text, example.meeting, example] as const))(
    '%j said on %s',
    (_text, _meeting, example) => {
      expect(read(example)).toEqual(wanted(example));
    },
  );
});

const all = Object.values(examples).flat();

describe('the table', () => {
  it('holds more than three hundred examples, none of them twice', () => {
    expect(all.length).toBeGreaterThan(320);
    expect(new Set(all.map(({ meeting, text }) => `${meeting} ${text}`)).size).toBe(all.length);
  });

  // U1
  it.each([
    ['without diacritics', (text: string) => fold(text)],
    ['in capitals', (text: string) => text.toUpperCase()],
    ['decomposed', (text: string) => text.normalize('NFD')],
    ['with wide spaces and line breaks', (text: string) => text.replaceAll(' ', ' \u00a0\n')],
    ['with invisible characters', (text: string) => text.replaceAll(' ', '\u200b \ufeff')],
  ])('means the same %s', (way, typed) => {
    for (const { text, meeting, needsMarks } of all) {
      if (way === 'without diacritics' && needsMarks) continue;
      const [usual, other] = [text, typed(text)].map((one) => meaning(readDeadline(one, calendarOf(meeting))));
      expect(other, text).toEqual(usual);
    }
  });
});
