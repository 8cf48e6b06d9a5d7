import type { RecordedCommand } from './command.ts';
import type { Actor } from './commandDefinition.ts';
import { conclusionText } from './conclusion.ts';
import type { Entry } from './history.ts';
import { type ClassedKind, classedKinds, classOf, type RecordClass } from './recordClass.ts';
import type { RecordOf } from './state.ts';
import type { Instant } from './values.ts';

/** What can happen to a record. `detailed`: something else of it than its wording, place or state was changed. */
export const recordEvents = [
  'created',
  'imported',
  'recovered',
  'splitOff',
  'classified',
  'deleted',
  'mergedAway',
  'restored',
  'merged',
  'split',
  'moved',
  'submitted',
  'withdrawn',
  'approved',
  'returned',
  'retracted',
  'renumbered',
  'edited',
  'detailed',
  'undone',
  'redone',
] as const;
export type RecordEvent = (typeof recordEvents)[number];

export interface RecordPlace {
  readonly agendaItemId: string | null;
  readonly speechId: string | null;
}

/** A record at one moment of its history. */
export interface RecordMoment {
  readonly recordClass: RecordClass;
  /** The wording that stood. */
  readonly text: string;
  /** Null for an answer, which has no place in the log. */
  readonly place: RecordPlace | null;
}

/** One entry of the journal, as far as it changed a record. */
export interface RecordStep {
  readonly seq: number;
  readonly at: Instant;
  readonly actor: Actor;
  readonly event: RecordEvent;
  /** Null when it was not there: before it was recorded, and after that was undone. */
  readonly before: RecordMoment | null;
  readonly after: RecordMoment | null;
  /** The wording as it was typed, before it was cleaned; null when the entry brought none. */
  readonly typed: string | null;
}

type ClassedRecord = { [K in ClassedKind]: RecordOf<K> }[ClassedKind];
type Held = { readonly kind: ClassedKind; readonly record: ClassedRecord };

/**
 * What happened to the record that is of `kind` now, the latest first. A record keeps its id when it is taken for
 * something else, so its history is followed from kind to kind.
 * @param entries at least all that changed it, in order.
 */
export function recordSteps(entries: readonly Entry[], kind: ClassedKind, id: string): RecordStep[] {
  const undone = undoings(entries);
  const steps: RecordStep[] = [];
  let current = kind;
  for (const entry of [...entries].reverse()) {
    const change = changeOf(entry, current, id);
    if (!change) continue;
    const { before, after } = change;
    const { seq, at, actor, command } = entry;
    const event = eventOf(entry, before, after, undone);
    const typed = command && typedText(command, id);
    steps.push({ seq, at, actor, event, before: before && momentOf(before), after: after && momentOf(after), typed });
    if (before) current = before.kind;
  }
  return steps;
}

/** The seqs of those that take a step back; what inverts one of them does the step again. */
function undoings(entries: readonly Entry[]): ReadonlySet<number> {
  const found = new Set<number>();
  for (const { seq, undoes } of entries) {
    if (undoes.length > 0 && !undoes.some((one) => found.has(one))) found.add(seq);
  }
  return found;
}

/** What an entry made of the record that was of `kind` behind it; null when it left it alone. */
function changeOf({ changes }: Entry, kind: ClassedKind, id: string) {
  const own = changes.filter((change) => change.id === id);
  const ends = (one: ClassedKind) => {
    const ofKind = own.filter((change) => change.kind === one);
    const held = (record: unknown) => (record ? { kind: one, record: record as ClassedRecord } : null);
    return { isThere: ofKind.length > 0, before: held(ofKind[0]?.before), after: held(ofKind.at(-1)?.after) };
  };
  const { isThere, before, after } = ends(kind);
  if (!isThere) return null;
  // What comes out of nothing comes out of what went in the same entry.
  const gone = before ? [] : classedKinds.filter((one) => one !== kind).map(ends);
  return { before: before ?? gone.find((one) => one.before && !one.after)?.before ?? null, after };
}

function momentOf({ kind, record }: Held): RecordMoment {
  return { recordClass: classOf(kind, record), text: textOf(record), place: placeOf(record) };
}

function textOf(record: ClassedRecord): string {
  return 'spokenText' in record ? conclusionText(record) : record.text;
}

function placeOf(record: ClassedRecord): RecordPlace | null {
  return 'speechId' in record ? { agendaItemId: record.agendaItemId, speechId: record.speechId } : null;
}

const eventsByCommand: { readonly [C in RecordedCommand['type']]?: RecordEvent } = {
  'record/move': 'moved',
  'records/move': 'moved',
  'answer/move': 'moved',
  'conclusion/submit': 'submitted',
  'conclusion/withdraw': 'withdrawn',
  'conclusion/approve': 'approved',
  'conclusion/return': 'returned',
  'conclusion/retract': 'retracted',
  'conclusion/renumber': 'renumbered',
};

function firstEvent(command: RecordedCommand | null): RecordEvent {
  if (command === null) return 'recovered';
  if (command.type === 'meeting/create') return 'imported';
  return command.type === 'record/split' || command.type === 'task/split' ? 'splitOff' : 'created';
}

function eventOf(entry: Entry, before: Held | null, after: Held | null, undone: ReadonlySet<number>): RecordEvent {
  const { command, undoes, seq } = entry;
  if (undoes.length > 0) return undone.has(seq) ? 'undone' : 'redone';
  if (!before) return firstEvent(command);
  if (!after) return 'recovered';
  if (classOf(before.kind, before.record) !== classOf(after.kind, after.record)) return 'classified';
  if (before.record.deletedAt === null && after.record.deletedAt !== null) {
    return command?.type === 'records/merge' ? 'mergedAway' : 'deleted';
  }
  if (before.record.deletedAt !== null && after.record.deletedAt === null) return 'restored';
  const isReworded = textOf(before.record) !== textOf(after.record);
  if (command?.type === 'records/merge' && isReworded) return 'merged';
  if (command?.type === 'record/split' || command?.type === 'task/split') return 'split';
  return (command && eventsByCommand[command.type]) ?? (isReworded ? 'edited' : 'detailed');
}

/** The wording that a command brought for the record `id`, to the letter. */
function typedText(command: RecordedCommand, id: string): string | null {
  switch (command.type) {
    case 'point/add':
    case 'point/edit':
    case 'conclusion/add':
    case 'conclusion/edit':
    case 'answer/add':
    case 'answer/edit':
      return command.id === id ? command.text : null;
    case 'task/add':
      return command.id === id ? command.task.text : null;
    case 'petition/add':
      return command.id === id ? command.petition.text : null;
    case 'task/edit':
    case 'petition/edit':
      return command.id === id ? (command.patch.text ?? null) : null;
    case 'record/split':
      return command.parts[command.id === id ? 0 : command.newIds.indexOf(id) + 1] ?? null;
    default:
      return null;
  }
}
