import { decide, type RecordedCommand } from '#shared/domain/command.ts';
import type { Actor } from '#shared/domain/commandDefinition.ts';
import type { RecordLists } from '#shared/domain/creation.ts';
import { type Entry, historyOf, undoing } from '#shared/domain/history.ts';
import { apply, emptyState, type MeetingState } from '#shared/domain/state.ts';

/**
 * A meeting in memory, driven as the meeting session drives it: each accepted command becomes an entry, and time
 * passes one second a step. The rules themselves are the application's.
 */
export class MeetingWorld {
  state: MeetingState = emptyState;
  readonly entries: Entry[] = [];
  private readonly startMs = Date.UTC(2022, 3, 25, 1, 0, 0);
  private ticks = 0;

  constructor(records: RecordLists) {
    this.must({ type: 'meeting/create', records });
  }

  now(): string {
    return new Date(this.startMs + this.ticks * 1000).toISOString();
  }

  wait(seconds: number): void {
    this.ticks += seconds;
  }

  send(command: RecordedCommand, actor: Actor = 'secretary', batchId: string | null = null) {
    this.ticks += 1;
    const decision = decide(this.state, command, { now: this.now(), actor });
    if (decision.ok && decision.value.length > 0) this.commit(command, actor, batchId, [], decision.value);
    return decision;
  }

  /** Sends a command that the test takes to be accepted. */
  must(command: RecordedCommand, actor: Actor = 'secretary', batchId: string | null = null): void {
    const decision = this.send(command, actor, batchId);
    if (!decision.ok) throw new Error(`${command.type} was refused: ${JSON.stringify(decision.error)}`);
  }

  undo(actor: Actor = 'secretary') {
    return this.invert(historyOf(this.entries, actor).undo.at(-1), actor);
  }

  redo(actor: Actor = 'secretary') {
    return this.invert(historyOf(this.entries, actor).redo.at(-1), actor);
  }

  private invert(seqs: readonly number[] | undefined, actor: Actor): boolean {
    if (!seqs) return false;
    const changes = undoing(
      this.state,
      this.entries.filter((entry) => seqs.includes(entry.seq)),
    );
    if (!changes.ok) return false;
    this.ticks += 1;
    this.commit(null, actor, null, seqs, changes.value);
    return true;
  }

  private commit(
    command: RecordedCommand | null,
    actor: Actor,
    batchId: string | null,
    undoes: readonly number[],
    changes: Entry['changes'],
  ): void {
    const seq = this.entries.length + 1;
    this.entries.push({ seq, at: this.now(), actor, commandId: `command-${seq}`, batchId, command, undoes, changes });
    this.state = apply(this.state, changes);
  }
}
