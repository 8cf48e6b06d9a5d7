import type { Entry } from '#shared/domain/history.ts';
import { findMeeting } from '#shared/domain/meeting.ts';
import { type BrokenReference, brokenReferences } from '#shared/domain/references.ts';
import { apply, type Change, type MeetingState, recordKinds } from '#shared/domain/state.ts';
import { deepEqual } from '#shared/lib/deepEqual.ts';
import type { Snapshot } from '../services/ports.ts';

export interface Salvaged {
  readonly state: MeetingState;
  /** Entries that can't be read, and records left out because they name others that were lost. */
  readonly lostCount: number;
}

/**
 * The best state that can be had from behind a damage: `base`, which holds everything up to its seq, and the entries
 * behind it that can still be read.
 * @param lastSeq the seq of the last entry there was, readable or not.
 */
export function salvaged(base: Snapshot, readable: readonly Entry[], lastSeq: number): Salvaged {
  const behind = readable.filter((entry) => entry.seq > base.seq);
  const state = apply(
    base.state,
    behind.flatMap((entry) => entry.changes),
  );
  const { fitting, leftOut } = withoutBrokenReferences(state, base.state);
  const unreadable = Math.max(lastSeq, base.seq) - base.seq - behind.length;
  return { state: fitting, lostCount: Math.max(0, unreadable) + leftOut };
}

/** Takes records that name lost ones back to what they were in `base`, or leaves them out, until all names hold. */
function withoutBrokenReferences(state: MeetingState, base: MeetingState) {
  const leftOut = new Set<string>();
  let fitting = state;
  for (let broken = brokenReferences(fitting); broken.length > 0; broken = brokenReferences(fitting)) {
    const back = broken.map((reference) => takenBack(reference, fitting, base, leftOut));
    for (const { kind, id } of back) leftOut.add(`${kind}/${id}`);
    fitting = apply(fitting, back);
    if (!findMeeting(fitting)) return { fitting: base, leftOut: leftOut.size };
  }
  return { fitting, leftOut: leftOut.size };
}

function takenBack({ kind, id }: BrokenReference, state: MeetingState, base: MeetingState, tried: Set<string>): Change {
  const after = tried.has(`${kind}/${id}`) ? null : (base[kind][id] ?? null);
  return { kind, id, before: state[kind][id] ?? null, after } as Change;
}

/** The changes that lead from one state to another. */
export function changesBetween(from: MeetingState, to: MeetingState): Change[] {
  const changes: Change[] = [];
  for (const kind of recordKinds) {
    const before: Readonly<Record<string, unknown>> = from[kind];
    const after: Readonly<Record<string, unknown>> = to[kind];
    for (const id of new Set([...Object.keys(before), ...Object.keys(after)])) {
      if (deepEqual(before[id], after[id])) continue;
      changes.push({ kind, id, before: before[id] ?? null, after: after[id] ?? null } as Change);
    }
  }
  return changes;
}
