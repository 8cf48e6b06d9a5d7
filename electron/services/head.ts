import {
  type Entry,
  type EntryHead,
  type Histories,
  headOf,
  historiesAfter,
  noHistories,
} from '#shared/domain/history.ts';
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
    histories: historiesAfter(head.histories, headOf(entry)),
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
 * Reads the log: histories and command ids need the heads of all entries, the state only what is behind the snapshot.
 * The changes are applied all at once, because each `apply` copies the maps of records that it touches.
 */
export async function replay(log: CommandLog, snapshot: Snapshot | null): Promise<Replayed> {
  const seqOf = new Map<string, number>();
  const changes: Change[] = [];
  const replayed: EntryHead[] = [];
  let histories = noHistories;
  let last: EntryHead | null = null;
  const follow = (head: EntryHead): void => {
    last = head;
    seqOf.set(head.commandId, head.seq);
    histories = historiesAfter(histories, head);
  };
  const snapshotSeq = snapshot?.seq ?? 0;
  for await (const heads of log.replayHeads(snapshotSeq)) heads.forEach(follow);
  for await (const entries of log.replay(snapshotSeq)) {
    for (const entry of entries) {
      const head = headOf(entry);
      follow(head);
      for (const change of entry.changes) changes.push(change);
      if (head.commandType !== 'meeting/create') replayed.push(head);
    }
  }
  const { seq, at } = last ?? { seq: 0, at: null };
  const head = { seq, state: apply(snapshot?.state ?? emptyState, changes), histories };
  return {
    head,
    seqOf,
    count: replayed.length,
    from: replayed.at(0)?.at ?? null,
    to: replayed.at(-1)?.at ?? null,
    lastAt: at,
  };
}
