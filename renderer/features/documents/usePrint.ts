import { useState } from 'react';
import type { CallError } from '#shared/contract/errors.ts';
import type { DocumentRequest } from '#shared/documents/documentOptions.ts';
import { bridge } from '../../store/bridge.ts';
import { openMeetingState } from '../../store/meetingStore.ts';

export type Print =
  | { readonly state: 'idle' | 'running' | 'printed' }
  | { readonly state: 'failed'; readonly error: CallError };

const idle: Print = { state: 'idle' };

/** Hands the document that is looked at to a printer, through the system's dialog. */
export function usePrint() {
  const [print, setPrint] = useState<Print>(idle);

  async function start(request: DocumentRequest) {
    if (print.state === 'running') return;
    setPrint({ state: 'running' });
    const result = await bridge.call('documents/print', { meetingId: openMeetingState().meetingId, request });
    if (!result.ok) setPrint({ state: 'failed', error: result.error });
    else setPrint(result.value.isPrinted ? { state: 'printed' } : idle);
  }

  return {
    print,
    start: (request: DocumentRequest) => void start(request),
    /** What was said about the last one does not concern what is looked at now. */
    forget: () => setPrint((now) => (now.state === 'running' ? now : idle)),
  };
}
