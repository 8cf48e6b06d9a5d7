import { deepEqual } from '../lib/deepEqual.ts';
import { err, ok, type Result } from '../lib/result.ts';
import { inverted } from './change.ts';
import type { RecordedCommand } from './command.ts';
import type { Actor } from './commandDefinition.ts';
import type { DomainError } from './errors.ts';
import { findMeeting } from './meeting.ts';
import type { Change, MeetingState } from './state.ts';
import type { Instant } from './values.ts';

/** One committed step of a meeting. Undo is a step of its own that inverts an earlier one. */
export interface Entry {
  readonly seq: number;
  readonly at: Instant;
  readonly actor: Actor;
  /** Given by the sender; a retry carries the same one and is not recorded twice. */
  readonly commandId: string;
  /** Steps of one gesture share it, and are undone together. */
  readonly batchId: string | null;
  /** What was asked for, in the raw; null for an undo, a redo, and for what was recovered from a damaged journal. */
  readonly command: RecordedCommand | null;
  /** The steps that this one inverts (an undo, or, when those are undos themselves, a redo). */
  readonly undoes: readonly number[];
  readonly changes: readonly Change[];
}

/** An entry without what makes it long: enough to follow the histories. */
export interface EntryHead extends Omit<Entry, 'command' | 'changes'> {
  /** The name of its command; null where the entry has none. */
  readonly commandType: string | null;
}

export function headOf({ command, changes: _, ...head }: Entry): EntryHead {
  return { ...head, commandType: command?.type ?? null };
}

/** What one actor can undo and redo, newest last; each a gesture, as the seqs of its steps. */
export interface History {
  readonly undo: readonly (readonly number[])[];
  readonly redo: readonly (readonly number[])[];
}

/** SPEC H1–H4: the history of `actor`, derived from the entries alone, so that it survives a restart. */
export function historyOf(entries: readonly Entry[], actor: Actor): History {
  const { undo, redo } = entries.map(headOf).reduce(historiesAfter, noHistories)[actor];
  return { undo: gesturesOf(undo), redo: gesturesOf(redo) };
}

interface Gesture {
  readonly batchId: string | null;
  readonly seqs: readonly number[];
}

/** Gestures, the newest on top; putting one on or taking one off leaves the pile below as it is. */
export interface Pile {
  readonly top: Gesture;
  readonly below: Pile | null;
}

/** The histories of all actors, as piles, so that following the entries one by one costs the same for each. */
export type Histories = { readonly [A in Actor]: { readonly undo: Pile | null; readonly redo: Pile | null } };

const noHistory = { undo: null, redo: null } as const;
export const noHistories: Histories = { secretary: noHistory, chair: noHistory, import: noHistory };

/** The histories after one more entry. */
export function historiesAfter(
  histories: Histories,
  { seq, actor, undoes, batchId, commandType }: EntryHead,
): Histories {
  if (commandType === 'meeting/create') return histories;
  // SPEC D6: what was issued holds everything that came before, whoever recorded it.
  if (commandType === 'document/issue') return noHistories;
  const { undo, redo } = histories[actor];
  const after = (history: Histories[Actor]) => ({ ...histories, [actor]: history });
  if (undoes.length > 0) {
    const inverse = { batchId: null, seqs: [seq] };
    const undoWithout = without(undo, undoes);
    if (undoWithout !== undo) return after({ undo: undoWithout, redo: { top: inverse, below: redo } });
    const redoWithout = without(redo, undoes);
    // Journals of before D6 have undone issuances, which were out of reach from the start.
    if (redoWithout === redo) return histories;
    return after({ undo: { top: inverse, below: undo }, redo: redoWithout });
  }
  if (undo && batchId !== null && undo.top.batchId === batchId) {
    return after({ undo: { top: { batchId, seqs: [...undo.top.seqs, seq] }, below: undo.below }, redo: null });
  }
  return after({ undo: { top: { batchId, seqs: [seq] }, below: undo }, redo: null });
}

/** The pile without the gesture that has one of `seqs`; the same pile when it has none. */
function without(pile: Pile | null, seqs: readonly number[]): Pile | null {
  const oldest = Math.min(...seqs);
  const above: Gesture[] = [];
  for (let rest = pile; rest; rest = rest.below) {
    if (rest.top.seqs.some((seq) => seqs.includes(seq))) {
      return above.reduceRight((below: Pile | null, top) => ({ top, below }), rest.below);
    }
    // Gestures are piled up in the order of their steps: further down all are older still.
    if (Math.max(...rest.top.seqs) < oldest) return pile;
    above.push(rest.top);
  }
  return pile;
}

function gesturesOf(pile: Pile | null): (readonly number[])[] {
  const gestures: (readonly number[])[] = [];
  for (let rest = pile; rest; rest = rest.below) gestures.push(rest.top.seqs);
  return gestures.reverse();
}

/**
 * SPEC H2: the changes that take back `entries`, newest first. Refused when one of their records is no longer as the
 * entry left it: somebody has built on it since. SPEC D6: an issuance is never taken back, nor brought back; that a
 * correction was begun can be both.
 */
export function undoing(state: MeetingState, entries: readonly Entry[]): Result<readonly Change[], DomainError> {
  const changes = [...entries]
    .sort((left, right) => right.seq - left.seq)
    .flatMap((entry) => [...entry.changes].reverse().map((change) => inverted(change)));
  const ofIssuances = changes.filter(({ kind }) => kind === 'issuance');
  const isIssued = findMeeting(state)?.state === 'issued';
  if (isIssued && ofIssuances.length === 0) return err({ code: 'meetingIssued' });
  if (ofIssuances.some(({ before, after }) => !before || !after)) return err({ code: 'documentIssued' });
  const known = new Map<string, unknown>();
  for (const { kind, id, before, after } of changes) {
    const key = `${kind}/${id}`;
    const current = known.has(key) ? known.get(key) : ((state[kind] as Record<string, unknown>)[id] ?? null);
    if (!deepEqual(current, before)) return err({ code: 'revisionConflict' });
    known.set(key, after);
  }
  return ok(changes);
}
