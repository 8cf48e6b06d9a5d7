import { deepEqual } from '../lib/deepEqual.ts';
import { err, ok, type Result } from '../lib/result.ts';
import { inverted } from './change.ts';
import type { Command } from './command.ts';
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
  /** What was asked for, in the raw; null for an undo or redo. */
  readonly command: Command | null;
  /** The steps that this one inverts (an undo, or, when those are undos themselves, a redo). */
  readonly undoes: readonly number[];
  readonly changes: readonly Change[];
}

/** What one actor can undo and redo, newest last; each a gesture, as the seqs of its steps. */
export interface History {
  readonly undo: readonly (readonly number[])[];
  readonly redo: readonly (readonly number[])[];
}

/** SPEC H1–H4: the history of `actor`, derived from the entries alone, so that it survives a restart. */
export function historyOf(entries: readonly Entry[], actor: Actor): History {
  let undo: Gesture[] = [];
  let redo: Gesture[] = [];
  for (const entry of entries) {
    if (entry.actor !== actor || entry.command?.type === 'meeting/create') continue;
    if (entry.undoes.length > 0) {
      const wasUndoable = undo.some((gesture) => gesture.seqs.includes(entry.undoes[0] ?? -1));
      const isUndone = (gesture: Gesture) => gesture.seqs.some((seq) => entry.undoes.includes(seq));
      const gesture = { batchId: null, seqs: [entry.seq] };
      if (wasUndoable) {
        undo = undo.filter((other) => !isUndone(other));
        redo = [...redo, gesture];
      } else {
        redo = redo.filter((other) => !isUndone(other));
        undo = [...undo, gesture];
      }
      continue;
    }
    redo = [];
    const last = undo.at(-1);
    if (last && entry.batchId !== null && last.batchId === entry.batchId) last.seqs.push(entry.seq);
    else undo.push({ batchId: entry.batchId, seqs: [entry.seq] });
  }
  return { undo: undo.map(({ seqs }) => seqs), redo: redo.map(({ seqs }) => seqs) };
}

interface Gesture {
  readonly batchId: string | null;
  readonly seqs: number[];
}

/**
 * SPEC H2: the changes that take back `entries`, newest first. Refused when one of their records is no longer as the
 * entry left it: somebody has built on it since.
 */
export function undoing(state: MeetingState, entries: readonly Entry[]): Result<readonly Change[], DomainError> {
  if (findMeeting(state)?.state === 'issued') return err({ code: 'meetingIssued' });
  const changes = [...entries]
    .sort((left, right) => right.seq - left.seq)
    .flatMap((entry) => [...entry.changes].reverse().map((change) => inverted(change)));
  const known = new Map<string, unknown>();
  for (const { kind, id, before, after } of changes) {
    const key = `${kind}/${id}`;
    const current = known.has(key) ? known.get(key) : ((state[kind] as Record<string, unknown>)[id] ?? null);
    if (!deepEqual(current, before)) return err({ code: 'revisionConflict' });
    known.set(key, after);
  }
  return ok(changes);
}
