import type { Replica } from '../../store/replica.ts';
import { buildLog, type Log } from './log.ts';

let last: { readonly replica: Replica; readonly log: Log } | undefined;

/** The ids of the records that changed between two replicas; null when there is more than one entry between them. */
function changedBetween(before: Replica | undefined, after: Replica): ReadonlySet<string> | null {
  const isNext = before?.meetingId === after.meetingId && before.seq + 1 === after.seq;
  return isNext && after.changes ? new Set(after.changes.map(({ id }) => id)) : null;
}

/**
 * The log of the open meeting; the very same one as long as none of its records changed, so that it can be selected
 * from the store. One log is remembered, because one meeting is open.
 */
export function logOf(replica: Replica): Log {
  if (last?.replica === replica) return last.log;
  const { state } = replica;
  const known = last?.log;
  const isSame =
    known !== undefined &&
    known.state.point === state.point &&
    known.state.conclusion === state.conclusion &&
    known.state.task === state.task &&
    known.state.petition === state.petition;
  const log = isSame ? known : buildLog(state, known, changedBetween(last?.replica, replica));
  last = { replica, log };
  return log;
}
