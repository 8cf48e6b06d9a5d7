import type { RecordKind } from '../state.ts';

/** What a record file says it is, in its first two fields. */
export const recordFormat = 'giao-ban/meeting-record';
/** The newest version that can be read, and the one that is written. */
export const recordVersion = 1;

export type ListKind = Exclude<RecordKind, 'meeting'>;

/** The name of each kind's list, in the order in which they stand in a file, behind `meeting`. */
export const listNames = {
  sector: 'sectors',
  unit: 'units',
  person: 'people',
  site: 'sites',
  attendance: 'attendance',
  agendaItem: 'agenda',
  speech: 'speeches',
  queuedSpeaker: 'speakerQueue',
  point: 'points',
  conclusion: 'conclusions',
  task: 'tasks',
  petition: 'petitions',
  answer: 'answers',
  statistic: 'statistics',
  petitionSummary: 'petitionSummaries',
  citation: 'citations',
  issuance: 'issuances',
} as const satisfies { readonly [K in ListKind]: string };

export const listKinds = Object.keys(listNames) as readonly ListKind[];
