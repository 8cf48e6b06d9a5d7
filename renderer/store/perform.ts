import type { CallError } from '#shared/contract/errors.ts';
import type { Command } from '#shared/domain/command.ts';
import { errorSentence } from '#shared/i18n/errorSentence.ts';
import { bridge } from './bridge.ts';
import { newId } from './dispatch.ts';
import { openMeetingState } from './meetingStore.ts';
import { words } from './translation.ts';
import { notify } from './uiStore.ts';

/** Says in the quiet line why something was refused. */
export function tellError(error: CallError): void {
  notify(errorSentence(words(), error), 'bad');
}

/**
 * Sends commands as one gesture, past the list of unsaved lines; stops at the first that is refused.
 * @returns why it was refused; null when all of them are on disk.
 */
export async function refusalOf(...commands: readonly Command[]): Promise<CallError | null> {
  const { meetingId } = openMeetingState();
  const batchId = commands.length > 1 ? newId() : null;
  for (const command of commands) {
    const result = await bridge.call('meeting/command', { meetingId, commandId: newId(), batchId, command });
    if (!result.ok) return result.error;
  }
  return null;
}

/**
 * Sends commands as one gesture, each of them whatever becomes of the others.
 * @returns why some of them were refused, in their order; none when all are on disk.
 */
export async function refusalsOf(commands: readonly Command[]): Promise<readonly CallError[]> {
  const { meetingId } = openMeetingState();
  const batchId = commands.length > 1 ? newId() : null;
  const refusals: CallError[] = [];
  for (const command of commands) {
    const result = await bridge.call('meeting/command', { meetingId, commandId: newId(), batchId, command });
    if (!result.ok) refusals.push(result.error);
  }
  return refusals;
}

/**
 * The same for commands that carry no text of the user's: nothing is lost when one is refused, so the reason is told
 * and that is all.
 * @returns whether all of them are on disk.
 */
export async function perform(...commands: readonly Command[]): Promise<boolean> {
  const error = await refusalOf(...commands);
  if (error) tellError(error);
  return error === null;
}
