import type { CallError } from '#shared/contract/errors.ts';
import type { Command } from '#shared/domain/command.ts';
import { err, type Result } from '#shared/lib/result.ts';
import { bridge } from './bridge.ts';
import { openMeetingState, type Unsaved, useMeetingStore } from './meetingStore.ts';

/** A fresh id for a record, a command or a gesture. */
export function newId(): string {
  return crypto.randomUUID();
}

/**
 * Sends a command of the open meeting. It stands among the unsaved ones until it is on disk; when it is refused it
 * stays there with the reason, and can be sent again or dismissed.
 * @param batchId shared by the commands of one gesture, which are undone together.
 */
export async function dispatch(command: Command, batchId: string | null = null): Promise<Result<null, CallError>> {
  const unsaved: Unsaved = { commandId: newId(), batchId, command, sentAt: new Date().toISOString(), error: null };
  useMeetingStore.setState((store) => ({ unsaved: [...store.unsaved, unsaved] }));
  return send(unsaved);
}

/** Sends several commands in order as one gesture; stops at the first that is refused. */
export async function dispatchAll(commands: readonly Command[]): Promise<Result<null, CallError>> {
  const batchId = newId();
  for (const command of commands) {
    const result = await dispatch(command, batchId);
    if (!result.ok) return result;
  }
  return { ok: true, value: null };
}

/**
 * Sends a command from a form, which keeps what was typed when it is refused and says why: nothing is left standing
 * among the unsaved ones, where it could be sent a second time.
 */
export async function submit(command: Command): Promise<Result<null, CallError>> {
  const result = await dispatch(command);
  if (!result.ok) {
    const refused = useMeetingStore.getState().unsaved.find((one) => one.command === command);
    if (refused) dismiss(refused.commandId);
  }
  return result;
}

/** Sends a refused command again, under the same id: it can't be recorded twice. */
export async function retry(commandId: string): Promise<Result<null, CallError> | null> {
  const unsaved = useMeetingStore.getState().unsaved.find((one) => one.commandId === commandId);
  if (!unsaved) return null;
  setError(commandId, null);
  return send(unsaved);
}

/** Takes a refused command off the list, for good. */
export function dismiss(commandId: string): void {
  useMeetingStore.setState((store) => {
    // Mostly the push of the main process has taken it off already: then there is nothing to draw anew.
    if (!store.unsaved.some((one) => one.commandId === commandId)) return store;
    return { unsaved: store.unsaved.filter((one) => one.commandId !== commandId) };
  });
}

export async function undo(): Promise<CallError | null> {
  const { meetingId } = openMeetingState();
  const result = await bridge.call('meeting/undo', { meetingId, commandId: newId() });
  return result.ok ? null : result.error;
}

export async function redo(): Promise<CallError | null> {
  const { meetingId } = openMeetingState();
  const result = await bridge.call('meeting/redo', { meetingId, commandId: newId() });
  return result.ok ? null : result.error;
}

async function send({ commandId, batchId, command }: Unsaved): Promise<Result<null, CallError>> {
  const { meetingId } = openMeetingState();
  const result = await bridge.call('meeting/command', { meetingId, commandId, batchId, command });
  if (!result.ok) {
    setError(commandId, result.error);
    return err(result.error);
  }
  // A command that changes nothing commits no entry, so no push will take it off the list.
  dismiss(commandId);
  return { ok: true, value: null };
}

function setError(commandId: string, error: CallError | null): void {
  useMeetingStore.setState((store) => ({
    unsaved: store.unsaved.map((one) => (one.commandId === commandId ? { ...one, error } : one)),
  }));
}
