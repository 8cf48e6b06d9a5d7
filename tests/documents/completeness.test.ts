import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { makeDocument, requestOf } from '#shared/documents/documents.ts';
import type { DocumentType } from '#shared/documents/officialDocument.ts';
import { stateOf } from '#shared/domain/creation.ts';
import { readRecord } from '#shared/domain/recordFile.ts';
import type { MeetingState } from '#shared/domain/state.ts';
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
  readonly agenda: readonly { readonly title: string }[];
  readonly sectorReports: readonly { readonly label: string; readonly results: readonly string[] }[];
  readonly speeches: readonly { readonly points: readonly string[] }[];
  readonly conclusions: readonly { readonly text: string }[];
  readonly tasks: readonly SourceTask[];
  readonly citations: readonly { readonly key: string }[];
  readonly statistics: readonly { readonly label: string; readonly text?: string; readonly value: number }[];
}

const top = resolve(import.meta.dirname, '../..');
const json = (path: string): unknown => JSON.parse(readFileSync(join(top, path), 'utf8'));

/** Letters alone: a cell of a table breaks its words anywhere. */
const squeezed = (text: string) => text.normalize('NFC').replace(/[\s\u00AD]+/g, '');

async function printed(state: MeetingState, type: DocumentType): Promise<string> {
  const { path } = await rendered(makeDocument(state, requestOf(type)));
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
  const paper: Record<DocumentType, string> = { minutes: '', notice: '' };
  let state: MeetingState;

  beforeAll(async () => {
    const read = readRecord(json(`assets/samples/${sample}.json`));
    if (!read.ok) throw new Error(JSON.stringify(read.error));
    state = stateOf(read.value);
    paper.minutes = await printed(state, 'minutes');
    paper.notice = await printed(state, 'notice');
  });

  it('minutes carry the agenda, who was there, and all that was reported and said', () => {
    const facts = [
      ...record.agenda.map((item) => item.title),
      ...record.attendees.map((person) => person.name ?? person.title),
      ...record.sectorReports.flatMap((report) => [report.label, ...report.results]),
      ...record.speeches.flatMap((speech) => speech.points),
    ];
    // A cross-reference of the record to another of its fields, not something said.
    const said = facts.map((fact) => fact.replace(/\s*\(xem \w+\)/, ''));
    expect(missing(paper.minutes, said)).toEqual([]);
  });

  it.each(['minutes', 'notice'] as const)('%s carry every conclusion', (type) => {
    expect(
      missing(
        paper[type],
        record.conclusions.map(({ text }) => text),
      ),
    ).toEqual([]);
  });

  it('minutes carry every task with its lead, coordinating units, director and deadline, as far as stated', () => {
    const facts = record.tasks.flatMap((task) => [
      task.text,
      isStated(task, 'lead') && isStated(task, 'lead.text') ? (task.lead.text ?? null) : null,
      ...(isStated(task, 'coordinating') ? task.coordinating.map(({ text }) => text) : []),
      task.supervisingLeader,
      task.deadlinePhrase,
      task.resolved.due ? vietnameseDay(task.resolved.due) : null,
    ]);
    expect(missing(paper.minutes, facts)).toEqual([]);
  });

  it('the notice carries every task that the chair assigned, and every rule', () => {
    const facts = record.tasks
      .filter((task) => task.kind !== 'planned')
      .flatMap((task) => [
        task.text,
        isStated(task, 'lead') && isStated(task, 'lead.text') ? task.lead.text : null,
        task.supervisingLeader,
        task.deadlinePhrase,
        task.resolved.due ? vietnameseDay(task.resolved.due) : null,
      ]);
    expect(missing(paper.notice, facts)).toEqual([]);
  });

  it('minutes carry every figure as it was printed, and every legal document', () => {
    const facts = [
      ...record.statistics.flatMap(({ label, text, value }) => [label, text ?? String(value).replace('.', ',')]),
      ...record.citations.map(({ key }) => key),
    ];
    expect(missing(paper.minutes, facts)).toEqual([]);
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
    for (const row of leads) expect(row[2]).toEqual([{ kind: 'blank', length: 'word' }]);
  });

  it('both are drafts as long as they have no number', () => {
    expect(paper.minutes).toContain(squeezed('DỰ THẢO'));
    expect(paper.notice).toContain(squeezed('DỰ THẢO'));
  });
});
