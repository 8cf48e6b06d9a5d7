import type { Pushes } from '#shared/contract/pushes.ts';
import { apply, type Change, type MeetingState } from '#shared/domain/state.ts';

/** The window's copy of the open meeting, as of entry `seq`. It only ever holds what is on disk. */
export interface Replica {
  readonly meetingId: string;
  readonly seq: number;
  readonly state: MeetingState;
  /** What entry `seq` changed; null after a snapshot. */
  readonly changes: readonly Change[] | null;
}

type Committed = Pushes['meeting.committed'];

/**
 * The replica after a committed entry; the same replica when it had the entry already or the entry is of another
 * meeting; `gap` when entries are missing in between, so that the caller asks for a snapshot.
 */
export function withCommitted(replica: Replica, committed: Committed): Replica | 'gap' {
  if (committed.meetingId !== replica.meetingId || committed.seq <= replica.seq) return replica;
  if (committed.seq !== replica.seq + 1) return 'gap';
  const { seq, changes } = committed;
  return { ...replica, seq, state: apply(replica.state, changes), changes };
}
