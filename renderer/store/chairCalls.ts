import type { CallInput } from '#shared/contract/calls.ts';
import type { CallError } from '#shared/contract/errors.ts';
import type { Result } from '#shared/lib/result.ts';
import { bridge } from './bridge.ts';
import { readPresentation } from './presentationStore.ts';

type Decided = Pick<CallInput<'chair/approve'>, 'id' | 'hash'>;

/** The chair approves the very text with that hash. @returns why it was refused, or null. */
export function approve({ id, hash }: Decided): Promise<CallError | null> {
  return settled(bridge.call('chair/approve', { id, hash, commandId: crypto.randomUUID() }));
}

/** The chair returns the very text with that hash. */
export function sendBack({ id, hash }: Decided, remark: string): Promise<CallError | null> {
  return settled(bridge.call('chair/return', { id, hash, remark, commandId: crypto.randomUUID() }));
}

/** The chair takes a decision of the last ten seconds back. */
export function retract(id: string): Promise<CallError | null> {
  return settled(bridge.call('chair/retract', { id, commandId: crypto.randomUUID() }));
}

/** Says which page is on the screen, and of how many. */
export async function showPage(page: number, pageCount: number): Promise<void> {
  await bridge.call('chair/showPage', { page, pageCount });
}

/** A refusal means that the screen may not show what is: it is read anew before the chair is told. */
async function settled(call: Promise<Result<null, CallError>>): Promise<CallError | null> {
  const result = await call;
  if (result.ok) return null;
  await readPresentation();
  return result.error;
}
