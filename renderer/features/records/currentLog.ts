import type { MeetingState } from '#shared/domain/state.ts';
import { buildLog, type Log } from './log.ts';

let last: Log | undefined;

/**
 * The log of the open meeting; the very same one as long as none of its records changed, so that it can be selected
 * from the store. One log is remembered, because one meeting is open.
 */
export function logOf(state: MeetingState): Log {
  const isSame =
    last !== undefined &&
    last.state.point === state.point &&
    last.state.conclusion === state.conclusion &&
    last.state.task === state.task &&
    last.state.petition === state.petition;
  if (!last || !isSame) last = buildLog(state, last);
  return last;
}
