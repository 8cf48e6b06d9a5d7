import { useEffect, useRef, useState } from 'react';
import type { CallError } from '#shared/contract/errors.ts';
import type { DocumentRequest } from '#shared/documents/documentOptions.ts';
import type { Agency } from '#shared/domain/meeting.ts';
import { deepEqual } from '#shared/lib/deepEqual.ts';
import { bridge } from '../../../store/bridge.ts';
import { openMeetingState, useOpenReplica } from '../../../store/meetingStore.ts';
import { openInTurn, type ShownFile } from './openInTurn.ts';
import { createPreviewer, type Previewer } from './previewer.ts';

/** The pages that are shown. */
export interface Preview {
  /** Of the document that was wanted last and could be made; null before the first. */
  readonly shown: ShownFile | null;
  /** Other pages are being made. */
  readonly isMaking: boolean;
  /** Why there are none of what is wanted now. */
  readonly error: CallError | null;
  /** Asks once more for what could not be made. */
  readonly retry: () => void;
}

interface Asked {
  readonly request: DocumentRequest;
  readonly seq: number;
  readonly agency: Agency | null;
}

/** What we have made ourselves and can't read is a bug. */
const unreadable: CallError = { code: 'exportFailed', reason: 'rendering' };

/**
 * The real pages of the document that is asked for: the PDF that an export would write, followed through every change
 * of the options and of the meeting.
 * @param agency as it is being typed; null for the meeting's own.
 */
export function usePreview(request: DocumentRequest, agency: Agency | null): Preview {
  const seq = useOpenReplica((replica) => replica.seq);
  const [preview, setPreview] = useState<Omit<Preview, 'retry'>>({ shown: null, isMaking: true, error: null });
  const previewer = useRef<Previewer | null>(null);
  const asked = useRef<Asked | null>(null);

  useEffect(() => {
    const files = openInTurn((shown) => setPreview({ shown, isMaking: false, error: null }));
    const made = createPreviewer({
      ask(wanted) {
        const typed = asked.current?.agency;
        const { meetingId } = openMeetingState();
        return bridge.call('documents/preview', { meetingId, request: wanted, ...(typed && { agency: typed }) });
      },
      answered(answer, answeredRequest) {
        if (answer.ok) void files.open(answer.value, answeredRequest).catch(() => fail(unreadable));
        else fail(answer.error);
      },
    });
    const fail = (error: CallError) => setPreview(({ shown }) => ({ shown, isMaking: false, error }));
    previewer.current = made;
    return () => {
      previewer.current = null;
      asked.current = null;
      made.end();
      files.end();
      void bridge.call('documents/endPreview', {});
    };
  }, []);

  useEffect(() => {
    const before = asked.current;
    asked.current = { request, seq, agency };
    if (before && deepEqual(before, asked.current)) return;
    setPreview(({ shown }) => ({ shown, isMaking: true, error: null }));
    if (before && deepEqual(before.request, request)) previewer.current?.meetingChanged();
    else previewer.current?.choose(request);
  }, [request, seq, agency]);

  function retry() {
    setPreview(({ shown }) => ({ shown, isMaking: true, error: null }));
    previewer.current?.meetingChanged();
  }

  return { ...preview, retry };
}
