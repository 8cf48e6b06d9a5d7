import type { CallError } from '#shared/contract/errors.ts';
import { decide, type RecordedCommand } from '#shared/domain/command.ts';
import type { Actor, DecisionContext } from '#shared/domain/commandDefinition.ts';
import { type Entry, undoing } from '#shared/domain/history.ts';
import type { Change } from '#shared/domain/state.ts';
import { err, ok, type Result } from '#shared/lib/result.ts';
import type { Head } from './head.ts';
import type { CommandLog } from './ports.ts';

/** What an entry will hold, if the log takes it. */
export interface Proposal {
  readonly batchId: string | null;
  readonly undoes: readonly number[];
  readonly command: RecordedCommand | null;
  readonly changes: readonly Change[];
}

/**
 * Decides on `head`; `ahead` are the entries that `head` has and the log has not yet.
 */
export type Propose = (head: Head, ahead: readonly Entry[]) => Promise<Result<Proposal, CallError>>;

/** @param basedOn the command was made for the meeting as of this seq, and for no other. */
export function proposeCommand(
  command: RecordedCommand,
  batchId: string | null,
  context: DecisionContext,
  basedOn?: number,
): Propose {
  return async (head) => {
    if (basedOn !== undefined && head.seq !== basedOn) return err({ code: 'revisionConflict' });
    const decision = decide(head.state, command, context);
    return decision.ok ? ok({ batchId, undoes: [], command, changes: decision.value }) : decision;
  };
}

/** Inverts the actor's last gesture, or the last such inversion. */
export function proposeInversion(log: CommandLog, direction: 'undo' | 'redo', actor: Actor): Propose {
  return async (head, ahead) => {
    const seqs = head.histories[actor][direction]?.top.seqs;
    if (!seqs) return err({ code: direction === 'undo' ? 'nothingToUndo' : 'nothingToRedo' });
    const firstAhead = ahead[0]?.seq ?? head.seq + 1;
    const stored = await log.read(seqs.filter((seq) => seq < firstAhead));
    if (!stored.ok) return stored;
    const entries = [...stored.value, ...ahead.filter((entry) => seqs.includes(entry.seq))];
    const changes = undoing(head.state, entries);
    return changes.ok ? ok({ batchId: null, undoes: seqs, command: null, changes: changes.value }) : changes;
  };
}
