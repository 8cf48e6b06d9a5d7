import { conclusionText } from './conclusion.ts';
import type { Change, MeetingState, RecordOf } from './state.ts';

/** The kinds of records whose texts are read for citations: those that documents print the words of. */
const citingKinds = ['point', 'conclusion', 'task', 'petition', 'answer'] as const;
export type CitingKind = (typeof citingKinds)[number];

/** A record by kind and id, at one moment of a meeting; null where there is none. */
export type RecordAt = <K extends CitingKind>(kind: K, id: string) => RecordOf<K> | null;

export interface CitingRecord {
  readonly kind: CitingKind;
  readonly id: string;
}

type TextsOf = { readonly [K in CitingKind]: (record: RecordOf<K>, at: RecordAt) => readonly (string | null)[] };

const textsOf: TextsOf = {
  // SPEC L6: what a private note names is printed nowhere either.
  point: ({ text, isPrivate }) => (isPrivate ? [] : [text]),
  conclusion: (conclusion) => [conclusionText(conclusion)],
  task: ({ text }) => [text],
  petition: ({ text, legalReference }) => [text, legalReference],
  // While its petition is in the bin, an answer is printed nowhere.
  answer: ({ text, legalBasis, petitionId }, at) =>
    at('petition', petitionId)?.deletedAt === null ? [text, legalBasis] : [],
};

/** The texts of a record as it is at a moment; none when it is in the bin then. */
export function citingTexts({ kind, id }: CitingRecord, at: RecordAt): string[] {
  const record = at(kind, id);
  if (record === null || record.deletedAt !== null) return [];
  const texts = (textsOf[kind] as (record: unknown, at: RecordAt) => readonly (string | null)[])(record, at);
  return texts.filter((text) => text !== null);
}

/** The records whose texts come, go or change with `changes`. The answers to a petition come and go with it. */
export function touchedRecords(state: MeetingState, changes: readonly Change[]): CitingRecord[] {
  return changes.flatMap((change): CitingRecord[] => {
    const { kind, id } = change;
    if (!isCitingKind(kind)) return [];
    const record = { kind, id };
    if (kind !== 'petition' || !movesToOrFromBin(change)) return [record];
    const answers = Object.values(state.answer).filter((answer) => answer.petitionId === id);
    return [record, ...answers.map((answer) => ({ kind: 'answer' as const, id: answer.id }))];
  });
}

/** All records that may cite something, those in the bin too. */
export function* citingRecords(state: MeetingState): Generator<CitingRecord> {
  for (const kind of citingKinds) for (const id in state[kind]) yield { kind, id };
}

/** The records as they are in `state`. */
export function recordsIn(state: MeetingState): RecordAt {
  return (kind, id) => (state[kind] as Readonly<Record<string, RecordOf<typeof kind>>>)[id] ?? null;
}

/** The records as `changes` will leave them, without the cost of a new state. */
export function recordsAfter(state: MeetingState, changes: readonly Change[]): RecordAt {
  const before = recordsIn(state);
  const changed = new Map(changes.map(({ kind, id, after }) => [`${kind}/${id}`, after]));
  return (kind, id) => {
    const after = changed.get(`${kind}/${id}`);
    return after === undefined ? before(kind, id) : (after as RecordOf<typeof kind> | null);
  };
}

function isCitingKind(kind: string): kind is CitingKind {
  return citingKinds.some((one) => one === kind);
}

function movesToOrFromBin({ before, after }: Change): boolean {
  const isThere = (record: unknown) => (record as { deletedAt?: unknown } | null)?.deletedAt === null;
  return isThere(before) !== isThere(after);
}
