import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readDeadline } from '#shared/language/deadline/readDeadlines.ts';

interface RecordedTask {
  readonly text: string;
  readonly deadlinePhrase: string | null;
  readonly resolved: { readonly kind: string; readonly due: string | null; readonly start?: string } | null;
}

interface Recorded {
  readonly meeting: { readonly date: string };
  readonly tasks: readonly RecordedTask[];
}

const records = ['meeting-000', 'meeting-004'].map((name) => {
  const file = new URL(`../../support/records/${name}.json`, import.meta.url);
  return [name, JSON.parse(readFileSync(file, 'utf8')) as Recorded] as const;
});

describe.each(records)('the tasks of %s', (_name, { meeting, tasks }) => {
  const calendar = { meetingDate: meeting.date, daysOff: [] };
  const phrases = tasks.filter((task) => task.deadlinePhrase !== null);

  it.each(phrases.map((task) => [task.deadlinePhrase ?? '', task.resolved] as const))('%s', (phrase, resolved) => {
    const read = readDeadline(phrase, calendar);
    expect(read).toMatchObject({ phrase, kind: resolved?.kind, due: resolved?.due ?? null });
    expect(read?.start ?? null).toBe(resolved?.start ?? null);
  });

  it('name no day in their text that the record does not have', () => {
    for (const { text, resolved } of tasks) {
      const due = readDeadline(text, calendar)?.due ?? null;
      if (due !== null) expect({ text, due }).toEqual({ text, due: resolved?.due });
    }
  });
});
