import { useState } from 'react';
import type { IssuedCopies } from '#shared/contract/data.ts';
import type { CallError } from '#shared/contract/errors.ts';
import type { Result } from '#shared/lib/result.ts';
import { bridge } from '../../store/bridge.ts';

export interface Copied {
  readonly meetingId: string;
  readonly result: Result<IssuedCopies, CallError>;
}

/** Copies what was issued of a meeting that can't be opened; `copied` is what came of it last. */
export function useCopyIssued(): { readonly copied: Copied | null; readonly copy: (meetingId: string) => void } {
  const [copied, setCopied] = useState<Copied | null>(null);

  async function copy(meetingId: string) {
    setCopied(null);
    const result = await bridge.call('library/copyIssued', { meetingId });
    if (!result.ok) setCopied({ meetingId, result });
    else if (result.value) setCopied({ meetingId, result: { ok: true, value: result.value } });
  }

  return { copied, copy: (meetingId) => void copy(meetingId) };
}
