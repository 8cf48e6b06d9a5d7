import { create } from 'zustand';
import type { CallInput } from '#shared/contract/calls.ts';
import type { CallError } from '#shared/contract/errors.ts';
import { bridge } from './bridge.ts';

interface Adding {
  readonly isBusy: boolean;
  /** Why the last record or sample was refused; nothing of it was taken in. It stays until it is dismissed. */
  readonly refused: CallError | null;
}

/** The ways to a meeting besides the form: a record file, or one of the samples. */
export const useAdding = create<Adding>(() => ({ isBusy: false, refused: null }));

type AddingResult = Awaited<ReturnType<typeof bridge.call<'library/importRecord'>>>;

async function add(call: Promise<AddingResult>): Promise<string | null> {
  useAdding.setState({ isBusy: true, refused: null });
  const result = await call;
  useAdding.setState({ isBusy: false, refused: result.ok ? null : result.error });
  return result.ok ? (result.value?.meetingId ?? null) : null;
}

/**
 * Takes in a record from the file that the user chooses.
 * @returns the id of the meeting; null when none was chosen or it was refused (`useAdding` says why).
 */
export function importRecord(): Promise<string | null> {
  return add(bridge.call('library/importRecord', {}));
}

/** Adds one of the samples, or finds it where it was added before. @returns as `importRecord`. */
export function openSample(input: CallInput<'library/openSample'>): Promise<string | null> {
  return add(bridge.call('library/openSample', input));
}

export function dismissRefusal(): void {
  useAdding.setState({ refused: null });
}
