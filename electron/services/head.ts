import { type Entry, type Histories, historiesAfter, noHistories } from '#shared/domain/history.ts';
import { apply, type Change, emptyState, type MeetingState } from '#shared/domain/state.ts';
import type { Instant } from '#shared/domain/values.ts';
import type { CommandLog, Snapshot } from './ports.ts';

/** A meeting as of entry `seq`. */
export interface Head {
  readonly seq: number;
  readonly state: MeetingState;
  readonly histories: Histories;
}

export function headAfter(head: Head, entry: Entry): Head {
  return {
    seq: entry.seq,
    state: apply(head.state, entry.changes),
    histories: historiesAfter(head.histories, entry),
  };
}

/** What a log tells when a meeting is opened. */
export interface Replayed {
  readonly head: Head;
  /** Under which seq a command was recorded, by its id. */
  readonly seqOf: Map<string, number>;
  /** Entries that no snapshot had, not counting the one that created the meeting. */
  readonly count: number;
  readonly from: Instant | null;
  readonly to: Instant | null;
  readonly lastAt: Instant | null;
}

/**
 * Reads the whole log: histories and command ids need all of it, the state only what is behind the snapshot. The
 * changes are applied all at once, because each `apply` copies the maps of records that it touches.
 */
export async function replay(log: CommandLog, snapshot: Snapshot | null): Promise<Replayed> {
  const seqOf = new Map<string, number>();
  const changes: Change[] = [];
  let histories = noHistories;
  let seq = 0;
  let count = 0;
  let from: Instant | null = null;
  let to: Instant | null = null;
  let lastAt: Instant | null = null;
  for await (const entry of log.replay(0)) {
    seq = entry.seq;
    lastAt = entry.at;
    seqOf.set(entry.commandId, seq);
    histories = historiesAfter(histories, entry);
    if (snapshot && seq <= snapshot.seq) continue;
    for (const change of entry.changes) changes.push(change);
    if (entry.command?.type === 'meeting/create') continue;
    count += 1;
    from ??= entry.at;
    to = entry.at;
  }
  const state = apply(snapshot?.state ?? emptyState, changes);
  return { head: { seq, state, histories }, seqOf, count, from, to, lastAt };
}
