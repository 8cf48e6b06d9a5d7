import type fc from 'fast-check';
import { approvalHash } from '#shared/domain/approval.ts';
import type { MeetingState, RecordKind } from '#shared/domain/state.ts';
import { arbitraryMeeting } from '../support/arbitraryMeeting.ts';

/**
 * Generated meetings in which every text is one of its kind, so that a fact that is found on paper is that fact: each
 * carries a mark that no other text has.
 */
export const markedMeeting: fc.Arbitrary<MeetingState> = arbitraryMeeting.map(marked);

/** The fields with words that people wrote. Names of agencies and whatever has a form of its own are left alone. */
const marking: { readonly [K in RecordKind]?: readonly string[] } = {
  meeting: ['title', 'place', 'room'],
  sector: ['label'],
  unit: ['name', 'aliases'],
  person: ['name', 'title', 'unitText', 'note'],
  site: ['name', 'headText'],
  attendance: ['delegateText'],
  agendaItem: ['title', 'presenterText'],
  speech: ['speaker.text'],
  point: ['text'],
  conclusion: ['spokenText', 'editedText', 'verdict.remark'],
  task: ['text', 'lead.text', 'coordinating.text', 'deadline.phrase', 'deadline.event', 'note'],
  petition: ['text', 'fromText', 'legalReference', 'publishedAt'],
  answer: ['text', 'legalBasis', 'by.text'],
  statistic: [
    'label',
    'unit',
    'qualifier',
    'change.unit',
    'change.since',
    'previous.period',
    'figure.printed',
    'rate.printed',
    'target.printed',
  ],
  petitionSummary: ['periodText', 'channels.publishedOn'],
  citation: ['key', 'type'],
};

function marked(state: MeetingState): MeetingState {
  let count = 0;
  const mark = (value: string) => {
    count += 1;
    return `${value} q${count}z`;
  };
  const kinds = Object.entries(state).map(([kind, records]) => {
    const fields = marking[kind as RecordKind] ?? [];
    const entries = Object.entries(records).map(([id, record], index) => [
      id,
      fields.reduce((before: unknown, field) => withMark(before, field.split('.'), mark), mostlyLive(record, index)),
    ]);
    return [kind, Object.fromEntries(entries)];
  });
  return withSources(withApprovals(Object.fromEntries(kinds) as MeetingState));
}

/** Two of three records are out of the bin: what was generated is in it far more often than not. */
function mostlyLive(record: object, index: number): object {
  return 'deletedAt' in record && index % 3 < 2 ? { ...record, deletedAt: null } : record;
}

function withMark(value: unknown, [field, ...rest]: readonly string[], mark: (text: string) => string): unknown {
  if (Array.isArray(value)) return value.map((one) => withMark(one, field === undefined ? [] : [field, ...rest], mark));
  if (field === undefined) return typeof value === 'string' ? mark(value) : value;
  if (value === null || typeof value !== 'object') return value;
  const before = value as Readonly<Record<string, unknown>>;
  return { ...before, [field]: withMark(before[field], rest, mark) };
}

/** Of what a task says, in every third the lead was inferred, in every fifth who coordinates. */
function withSources(state: MeetingState): MeetingState {
  const tasks = Object.values(state.task).map((task, index) => {
    const inferred = [...(index % 3 === 2 ? ['lead'] : []), ...(index % 5 === 4 ? ['coordinating'] : [])];
    return [task.id, { ...task, source: { ...task.source, inferred } }];
  });
  return { ...state, task: Object.fromEntries(tasks) };
}

/** Every other conclusion is approved, as it stands; whatever was generated as approved is not what was shown. */
function withApprovals(state: MeetingState): MeetingState {
  const at = '2022-04-25T11:00:00+07:00';
  const conclusions = Object.values(state.conclusion).map((conclusion, index) => {
    if (index % 2 === 1) return [conclusion.id, conclusion];
    const shown = { by: 'chair', at, hash: approvalHash(state, conclusion), text: conclusion.spokenText } as const;
    const remark = conclusion.verdict?.remark ?? null;
    return [conclusion.id, { ...conclusion, state: 'approved', verdict: { ...shown, remark } }];
  });
  return { ...state, conclusion: Object.fromEntries(conclusions) };
}
