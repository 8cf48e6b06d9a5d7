import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { type RecordLists, stateOf } from '#shared/domain/creation.ts';
import { readRecord } from '#shared/domain/recordFile.ts';
import type { MeetingState } from '#shared/domain/state.ts';

const top = resolve(import.meta.dirname, '../../..');

/** The samples that come with the application, and the extracts of the public records that they were made from. */
export const samples = [
  { name: '2022-04', record: 'meeting-000' },
  { name: '2020-q3', record: 'meeting-004' },
] as const;
export type Sample = (typeof samples)[number];

export function sampleText({ name }: Sample): string {
  return readFileSync(resolve(top, `assets/samples/${name}.json`), 'utf8');
}

export function sampleLists(sample: Sample): RecordLists {
  const lists = readRecord(JSON.parse(sampleText(sample)));
  if (!lists.ok) throw new Error(JSON.stringify(lists.error, null, 2));
  return lists.value;
}

export function sampleState(sample: Sample): MeetingState {
  return stateOf(sampleLists(sample));
}

export function sourceOf({ record }: Sample): SourceRecord {
  return JSON.parse(readFileSync(resolve(top, `tests/support/records/${record}.json`), 'utf8'));
}

/** The extract of a public record, as far as the tests name its fields. */
export interface SourceRecord {
  readonly record: string;
  readonly meeting: SourceMeeting;
  readonly article: {
    readonly published: string;
    readonly author?: string;
    readonly sourceName?: string;
    readonly republishedBy?: string;
    readonly images: readonly string[];
  };
  readonly chair: SourcePerson;
  readonly attendees: readonly SourcePerson[];
  readonly mentionedNotListedAsPresent?: readonly SourcePerson[];
  readonly agenda: readonly {
    readonly no: number;
    readonly type: string;
    readonly title: string;
    readonly presenter: string;
    readonly sectors?: readonly string[];
  }[];
  readonly sectorReports: readonly {
    readonly sector: string;
    readonly label: string;
    readonly line: number;
    readonly results: readonly string[];
    readonly upcomingTaskIds: readonly string[];
  }[];
  readonly speeches: readonly {
    readonly speaker: string | null;
    readonly unit?: string;
    readonly type: string;
    readonly points: readonly string[];
  }[];
  readonly conclusions: readonly {
    readonly no: number;
    readonly text: string;
    readonly taskIds: readonly string[];
    readonly line: number;
  }[];
  readonly tasks: readonly SourceTask[];
  readonly citations: readonly Readonly<Record<string, string | null>>[];
  readonly statistics: readonly SourceStatistic[];
  readonly petitionStatistics?: SourcePetitions;
  readonly anomalies: readonly string[];
}

export interface SourceMeeting {
  readonly id: string;
  readonly title: string;
  readonly shortTitle: string;
  readonly period: Readonly<Record<string, string | number>>;
  readonly date: string;
  readonly place: string;
  readonly room: string | null;
  readonly format: string;
  readonly formatText: string;
  readonly sitesCount: number | null;
  readonly sitesText: string;
  readonly audienceText: string;
  readonly organiser: string;
}

type SourceChannel = Readonly<Record<string, number | string>>;

export interface SourcePetitions {
  readonly period: string;
  readonly total: number;
  readonly fromCitizens: SourceChannel;
  readonly fromDepartmentsToUnits: SourceChannel;
  readonly fromDepartmentsToConference: SourceChannel;
  readonly textNumbers: readonly string[];
  readonly check: string;
}

export interface SourcePerson {
  readonly name: string | null;
  readonly title: string;
  readonly role: string;
  readonly unitText: string | null;
  readonly present: boolean | null;
  readonly count?: number;
  readonly note?: string;
}

interface SourceAssignee {
  readonly text: string | null;
  readonly unitIds: readonly string[];
}

export interface SourceTask {
  readonly id: string;
  readonly text: string;
  readonly kind: string;
  readonly lead: SourceAssignee;
  readonly coordinating: readonly SourceAssignee[];
  readonly assignedBy: string | null;
  readonly supervisingLeader: string | null;
  readonly deadlinePhrase: string | null;
  readonly resolved: { readonly kind: string; readonly due: string | null; readonly start?: string };
  readonly sector: string;
  readonly verb: string | null;
  readonly status: string | null;
  readonly sourceLine: number;
  readonly inferred: readonly string[];
  readonly note?: string;
}

export interface SourceStatistic {
  readonly id: string;
  readonly label: string;
  readonly value: number;
  readonly unit?: string;
  readonly text?: string;
  readonly op?: string;
  readonly approx?: boolean;
  readonly of?: number;
  readonly rate?: number;
  readonly rateText?: string;
  readonly change?: number;
  readonly changeUnit?: string;
  readonly changeBase?: string;
  readonly changeRate?: number;
  readonly previous?: { readonly period: string; readonly value: number; readonly text?: string };
  readonly target?: number;
  readonly targetText?: string;
  readonly history?: readonly { readonly year: number; readonly value: number; readonly approx?: boolean }[];
}
