import { approvalHash } from '#shared/domain/approval.ts';
import type { Command } from '#shared/domain/command.ts';
import { conclusionsOf } from '#shared/domain/conclusion.ts';
import { undo } from '../../store/dispatch.ts';
import { openMeetingState } from '../../store/meetingStore.ts';
import { perform, tellError } from '../../store/perform.ts';
import { words } from '../../store/translation.ts';
import { notify } from '../../store/uiStore.ts';

/** What the secretary does with a conclusion besides its wording; each is told in the line beside the box. */

function numberOf(id: string): number {
  return conclusionsOf(openMeetingState().state).findIndex((conclusion) => conclusion.id === id) + 1;
}

async function performAndSay(command: Command, id: string, said: 'approved' | 'returned'): Promise<void> {
  const number = numberOf(id);
  if (await perform(command)) notify(words()(`conclusions.${said}`, { number }));
}

/** What a verdict binds to: the text as it stands now, which is what the chair sees. */
function shownHash(id: string): string | undefined {
  const { state } = openMeetingState();
  const conclusion = state.conclusion[id];
  return conclusion && approvalHash(state, conclusion);
}

/** On the chair's word. */
export async function approve(id: string): Promise<void> {
  const hash = shownHash(id);
  if (hash) await performAndSay({ type: 'conclusion/approve', id, hash }, id, 'approved');
}

/** On the chair's word, with what the chair said about it. */
export async function giveBack(id: string, remark: string): Promise<void> {
  const hash = shownHash(id);
  if (hash) await performAndSay({ type: 'conclusion/return', id, hash, remark }, id, 'returned');
}

/** Gives it the number before or after its own. */
export async function renumber(id: string, by: -1 | 1): Promise<void> {
  const numbered = conclusionsOf(openMeetingState().state);
  const at = numbered.findIndex((conclusion) => conclusion.id === id);
  const passed = numbered[at + by];
  if (at === -1 || !passed) return;
  const after = by === 1 ? passed : numbered[at - 2];
  await perform({ type: 'conclusion/renumber', id, afterId: after?.id ?? null });
}

/** Ctrl+Z: takes back the last step, so that a verdict heard wrongly is mended without leaving the list. */
export async function takeBack(): Promise<void> {
  const error = await undo();
  if (error) tellError(error);
  else notify(words()('conclusions.undone'));
}
