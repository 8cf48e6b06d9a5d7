import { randomUUID } from 'node:crypto';
import { type Command, decide } from '#shared/domain/command.ts';
import type { Entry } from '#shared/domain/history.ts';
import { apply, type MeetingState } from '#shared/domain/state.ts';
import { unwrapped } from '../../support/diskLibrary.ts';

/**
 * The entries that `commands` lead to, evenly over the time that the meeting lasts, behind the entry `seq` after which
 * it is as in `state`.
 *
 * Decides on a state that has only the last record of each kind that grows: a new record's place depends on no other,
 * and the whole of a large meeting would be copied for each of its entries.
 */
export function* takenDown(
  state: MeetingState,
  seq: number,
  commands: readonly Command[],
  lasts: { readonly from: Date; readonly ms: number },
): Generator<Entry> {
  let known = state;
  let nextSeq = seq + 1;
  for (const command of commands) {
    const passedMs = (lasts.ms * (nextSeq - seq)) / commands.length;
    const at = new Date(lasts.from.getTime() + passedMs).toISOString();
    const changes = unwrapped(decide(known, command, { now: at, actor: 'secretary' }));
    known = withLastOnly(apply(known, changes));
    yield {
      seq: nextSeq,
      at,
      actor: 'secretary',
      commandId: randomUUID(),
      batchId: null,
      command,
      undoes: [],
      changes,
    };
    nextSeq += 1;
  }
}

function withLastOnly(state: MeetingState): MeetingState {
  return {
    ...state,
    speech: lastOf(state.speech),
    point: lastOf(state.point),
    conclusion: lastOf(state.conclusion),
    task: lastOf(state.task),
    petition: lastOf(state.petition),
  };
}

function lastOf<R>(records: Readonly<Record<string, R>>): Readonly<Record<string, R>> {
  const last = Object.entries(records).at(-1);
  return last ? Object.fromEntries([last]) : records;
}
