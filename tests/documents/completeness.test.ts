import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { makeDocument, requestOf } from '#shared/documents/documents.ts';
import { stateOf } from '#shared/domain/creation.ts';
import { readRecord } from '#shared/domain/recordFile.ts';
import type { MeetingState } from '#shared/domain/state.ts';
import { everyPaper, type Paper, papers } from './papers.ts';
import { rendered } from './rendering.ts';

/**
 * Facts are taken from the public records themselves, not from the samples that were made of them, so that what the
 * way from a record to the paper loses is found wherever it is lost.
 */
interface SourceTask {
  readonly text: string;
  readonly kind: string;
  readonly lead: { readonly text: string | null; readonly unitIds: readonly string[] };
  readonly coordinating: readonly { readonly text: string | null }[];
  readonly supervisingLeader: string | null;
  readonly deadlinePhrase: string | null;
  readonly resolved: { readonly due: string | null };
  readonly inferred: readonly string[];
}
interface SourceRecord {
  readonly chair: { readonly name: string };
  readonly attendees: readonly { readonly name: string | null; readonly title: string }[];
  readonly mentionedNotListedAsPresent?: readonly { readonly name: string }[];
  readonly agenda: readonly { readonly title: string }[];
  readonly sectorReports: readonly { readonly label: string; readonly results: readonly string[] }[];
  readonly speeches: readonly { readonly role: string; readonly points: readonly string[] }[];
  readonly conclusions: readonly { readonly text: string }[];
  readonly tasks: readonly SourceTask[];
  readonly citations: readonly { readonly key: string }[];
  readonly petitionStatistics?: unknown;
  readonly statistics: readonly { readonly label: string; readonly text?: string; readonly value: number }[];
}

const top = resolve(import.meta.dirname, '../..');
const json = (path: string): unknown => JSON.parse(readFileSync(join(top, path), 'utf8'));

/** Letters alone: a cell of a table breaks its words anywhere. */
const squeezed = (text: string) => text.normalize('NFC').replace(/[\s\u00AD]+/g, '');

async function printed(state: MeetingState, paper: Paper): Promise<string> {
  const { path } = await rendered(makeDocument(state, papers[paper]));
  // In the order of the file's own text, which goes through a table cell by cell.
  return squeezed(execFileSync('pdftotext', ['-raw', '-nopgbrk', path, '-'], { encoding: 'utf8' }));
}

function missing(paper: string, facts: readonly (string | null)[]): string[] {
  return facts
    .filter((fact) => fact !== null)
    .filter((fact) => !paper.toLowerCase().includes(squeezed(fact).toLowerCase()));
}

const vietnameseDay = (date: string) => {
  const [year, month, day] = date.split('-').map(Number);
  return `${String(day).padStart(2, '0')}/${Number(month) < 3 ? `0${month}` : month}/${year}`;
};

const isStated = (task: SourceTask, field: string) => !task.inferred.includes(field);

describe.each([
  { sample: '2022-04', source: 'meeting-000' },
  { sample: '2020-q3', source: 'meeting-004' },
])('the documents of $sample', ({ sample, source }) => {
  const record = json(`tests/support/records/${source}.json`) as SourceRecord;
  const paper: Partial<Record<Paper, string>> = {};
  const on = (name: Paper) => paper[name] ?? '';
  let state: MeetingState;

  beforeAll(async () => {
    const read = readRecord(json(`assets/samples/${sample}.json`));
    if (!read.ok) throw new Error(JSON.stringify(read.error));
    state = stateOf(read.value);
    for (const name of everyPaper) paper[name] = await printed(state, name);
  }, 60_000);

  const attendees = record.attendees.map((person) => person.name ?? person.title);
  const agenda = record.agenda.map(({ title }) => title);
  const reported = record.sectorReports.flatMap((report) => [report.label, ...report.results]);
  // A cross-reference of the record to another of its fields is nothing that was said.
  const said = record.speeches.flatMap(({ points }) => points).map((point) => point.replace(/\s*\(xem \w+\)/, ''));
  const conclusions = record.conclusions.map(({ text }) => text);
  const leadOf = (task: SourceTask) =>
    isStated(task, 'lead') && isStated(task, 'lead.text') ? (task.lead.text ?? null) : null;
  const factsOf = (task: SourceTask) => [
    task.text,
    leadOf(task),
    ...(isStated(task, 'coordinating') ? task.coordinating.map(({ text }) => text) : []),
    task.supervisingLeader,
    task.deadlinePhrase,
    task.resolved.due ? vietnameseDay(task.resolved.due) : null,
  ];
  const given = record.tasks.filter((task) => task.kind !== 'planned');
  const announced = record.tasks.filter((task) => task.kind === 'planned');
  const figures = record.statistics.flatMap(({ label, text, value }) => [
    label,
    text ?? String(value).replace('.', ','),
  ]);

  it.each(['minutes', 'minutesMainCourse'] as const)(
    '%s: who was there, and all that was reported and said',
    (name) => {
      expect(missing(on(name), [...attendees, ...agenda, ...reported, ...said])).toEqual([]);
    },
  );

  it('minutes of the results: who was there and the items, not what was said', () => {
    expect(missing(on('minutesResults'), [...attendees, ...agenda])).toEqual([]);
    // An item may be named by what was said in it.
    const spoken = [...said, ...reported].filter(
      (words) => words.length > 60 && !agenda.some((item) => item.includes(words)),
    );
    expect(missing(on('minutesResults'), spoken)).toEqual(spoken);
  });

  it.each(['minutes', 'minutesMainCourse', 'minutesResults', 'notice', 'noticeWithAppendix'] as const)(
    '%s: every conclusion',
    (name) => expect(missing(on(name), conclusions)).toEqual([]),
  );

  it.each(['minutes', 'minutesMainCourse', 'minutesResults'] as const)(
    '%s: every task with its lead, coordinating units, director and deadline, as far as stated',
    (name) => expect(missing(on(name), record.tasks.flatMap(factsOf))).toEqual([]),
  );

  it.each(['notice', 'noticeWithAppendix', 'tasksByUnit', 'tasksInOrder'] as const)(
    '%s: every task that the chair assigned, and every rule; not what units announced',
    (name) => {
      expect(missing(on(name), given.flatMap(factsOf))).toEqual([]);
      const only = announced.map(({ text }) => text);
      expect(missing(on(name), only)).toEqual(only);
    },
  );

  it('the sheets of the units: every task that was given to somebody', () => {
    const withLead = given.filter((task) => leadOf(task) !== null);
    expect(missing(on('unitSheets'), withLead.flatMap(factsOf))).toEqual([]);
  });

  it('minutes in detail: every figure as it was printed, and every legal document', () => {
    expect(missing(on('minutes'), [...figures, ...record.citations.map(({ key }) => key)])).toEqual([]);
  });

  it('the list of attendance: everybody with their titles', () => {
    const titles = record.attendees.map(({ title }) => title);
    expect(missing(on('attendanceList'), [...attendees, ...titles])).toEqual([]);
  });

  it('the list of attendance: nobody whom the record does not tell to have been invited', () => {
    const named = (record.mentionedNotListedAsPresent ?? []).map(({ name }) => name);
    expect(missing(on('attendanceList'), named)).toEqual(named);
  });

  it('the programme: every item', () => {
    expect(missing(on('workingAgenda'), agenda)).toEqual([]);
  });

  it('the bulletin: who chaired, results of every field of work, figures, what the chair stressed', () => {
    const stressed = record.speeches.filter(({ role }) => role === 'chair').flatMap(({ points }) => points);
    const numbers = record.statistics.map(({ text, value }) => text ?? String(value).replace('.', ','));
    expect(missing(on('pressSummary'), [record.chair.name, ...reported, ...numbers, ...stressed])).toEqual([]);
  });

  it('the bulletin: a figure that was reported stands in the report, and is not listed again', () => {
    const isReported = (figure: string) => reported.some((words) => words.split(/[^\d.,/%]+/).includes(figure));
    const twice = record.statistics.filter(
      ({ label, text }) => text && isReported(text) && on('pressSummary').includes(squeezed(`- ${label}`)),
    );
    expect(twice).toEqual([]);
    expect(on('pressSummary')).not.toContain('-…');
  });

  it('the bulletin: no conclusion or task that the chair has not approved, and no word about those', () => {
    const hidden = given.map(({ text }) => text);
    expect(missing(on('pressSummary'), hidden)).toEqual(hidden);
    expect(on('pressSummary')).not.toContain(squeezed('chưa được duyệt'));
  });

  it('the appendix of petitions: the figures of the period', () => {
    const numbers = record.petitionStatistics ? ['7.793', '7.610', '7.601', '09', '19', '164', '100%'] : [];
    expect(missing(on('petitionAppendix'), numbers)).toEqual([]);
  });

  it('no unit is printed as the lead of a task where the record does not state one', () => {
    const inferred = record.tasks.filter((task) => !isStated(task, 'lead') && task.lead.text === null);
    const table = makeDocument(state, requestOf('minutes')).main?.body.find((block) => block.kind === 'table');
    const rows = table?.kind === 'table' ? table.rows : [];
    const leads = rows.filter((row) => {
      const [first] = row[1] ?? [];
      return first?.kind === 'text' && inferred.some((task) => first.text.startsWith(task.text));
    });
    expect(leads).toHaveLength(inferred.length);
    for (const row of leads) expect(row[2]?.filter((run) => run.kind === 'text' && run.text !== '')).toEqual([]);
  });

  it('what is issued, its appendices and extracts are drafts as long as there is no number; nothing else ever is', () => {
    const drafts = everyPaper.filter((name) => on(name).includes(squeezed('DỰ THẢO')));
    expect(drafts).toEqual(everyPaper.filter((name) => /minutes|notice|tasks|petition|unitSheets/.test(name)));
  });
});
