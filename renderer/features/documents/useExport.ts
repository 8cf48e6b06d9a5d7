import { useEffect, useState } from 'react';
import type { ExportedFiles } from '#shared/contract/data.ts';
import type { CallError } from '#shared/contract/errors.ts';
import type { Pushes } from '#shared/contract/pushes.ts';
import type { DocumentRequest } from '#shared/documents/documentOptions.ts';
import type { ExportFormat } from '#shared/documents/exportFormat.ts';
import { bridge } from '../../store/bridge.ts';
import { openMeetingState } from '../../store/meetingStore.ts';

type Progress = Pushes['documents.progressed'];

export type Export =
  | { readonly state: 'idle'; readonly error: CallError | null }
  | {
      readonly state: 'running';
      readonly progress: Progress | null;
      /** Of the one document that is exported, when it has been looked at; otherwise null. */
      readonly pageCount: number | null;
    }
  | { readonly state: 'done'; readonly files: ExportedFiles };

const idle: Export = { state: 'idle', error: null };

/** An export from the choice of documents to their files. */
export function useExport() {
  const [running, setExport] = useState<Export>(idle);

  useEffect(
    () =>
      bridge.subscribe((push) => {
        if (push.name !== 'documents.progressed') return;
        setExport((now) => (now.state === 'running' ? { ...now, progress: push.data } : now));
      }),
    [],
  );

  async function start(
    requests: readonly DocumentRequest[],
    formats: readonly ExportFormat[],
    withMetadata: boolean,
    pageCount: number | null,
  ) {
    setExport({ state: 'running', progress: null, pageCount });
    const { meetingId } = openMeetingState();
    const wanted = { meetingId, requests: [...requests], formats: [...formats], withMetadata };
    const result = await bridge.call('documents/export', wanted);
    if (!result.ok) setExport({ state: 'idle', error: result.error });
    else setExport(result.value ? { state: 'done', files: result.value } : idle);
  }

  return {
    export: running,
    start: (...wanted: Parameters<typeof start>) => void start(...wanted),
    cancel: () => void bridge.call('documents/cancel', {}),
    reset: () => setExport(idle),
  };
}
