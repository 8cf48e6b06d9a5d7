import { useState } from 'react';
import type { CallInput } from '#shared/contract/calls.ts';
import type { CallError } from '#shared/contract/errors.ts';
import { bridge } from '../../store/bridge.ts';

export interface Adding {
  readonly isBusy: boolean;
  /** Why the last import or sample was refused; nothing of it was taken in. */
  readonly refused: CallError | null;
  readonly importRecord: () => void;
  readonly openSample: (input: CallInput<'library/openSample'>) => void;
  readonly forget: () => void;
}

/** The ways to a meeting besides the form: a record file, or one of the samples. It is opened when it is there. */
export function useAdding(onOpen: (meetingId: string) => void): Adding {
  const [isBusy, setBusy] = useState(false);
  const [refused, setRefused] = useState<CallError | null>(null);

  async function add(call: Promise<AddingResult>) {
    setBusy(true);
    setRefused(null);
    const result = await call;
    setBusy(false);
    if (!result.ok) setRefused(result.error);
    else if (result.value) onOpen(result.value.meetingId);
  }

  return {
    isBusy,
    refused,
    importRecord: () => void add(bridge.call('library/importRecord', {})),
    openSample: (input) => void add(bridge.call('library/openSample', input)),
    forget: () => setRefused(null),
  };
}

type AddingResult = Awaited<ReturnType<typeof bridge.call<'library/importRecord'>>>;
