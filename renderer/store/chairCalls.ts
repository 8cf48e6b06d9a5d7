import type { CallInput } from '#shared/contract/calls.ts';
import type { CallError } from '#shared/contract/errors.ts';
import type { Result } from '#shared/lib/result.ts';
import { bridge } from './bridge.ts';
import { readPresentation } from './presentationStore.ts';

type Decided = CallInput<'chair/approve'>['conclusions'][number];

/** The chair approves the very texts with these hashes. @returns why it was refused, or null. */
export function approve(conclusions: readonly Decided[]): Promise<CallError | null> {
  const decided = conclusions.map(({ id, hash }) => ({ id, hash }));
  return settled(bridge.call('chair/approve', { conclusions: decided, commandId: crypto.randomUUID() }));
}

/** The chair returns the very text with that hash. */
export function sendBack({ id, hash }: Decided, remark: string): Promise<CallError | null> {
  return settled(bridge.call('chair/return', { id, hash, remark, commandId: crypto.randomUUID() }));
}

/** The chair takes decisions of the last ten seconds back. */
export function retract(ids: readonly string[]): Promise<CallError | null> {
  return settled(bridge.call('chair/retract', { ids: [...ids], commandId: crypto.randomUUID() }));
}

/** Says which page is on the screen, of how many, and what has been seen whole. */
export async function showPage(page: number, pageCount: number, seen: readonly Decided[]): Promise<void> {
  await bridge.call('chair/showPage', { page, pageCount, seen: [...seen] });
}

/** A refusal means that the screen may not show what is: it is read anew before the chair is told. */
async function settled(call: Promise<Result<null, CallError>>): Promise<CallError | null> {
  const result = await call;
  if (result.ok) return null;
  await readPresentation();
  return result.error;
}
