import type { CallError } from '#shared/contract/errors.ts';
import type { Pushes } from '#shared/contract/pushes.ts';
import type { DocumentRequest } from '#shared/documents/documentOptions.ts';
import type { TellProgress } from '#shared/documents/documentProgress.ts';
import type { ExportFormat } from '#shared/documents/exportFormat.ts';
import type { OfficialDocument } from '#shared/documents/officialDocument.ts';
import { err, ok, type Result } from '#shared/lib/result.ts';
import { type DocumentedMeeting, documentSource } from './documentSource.ts';

/** Gives the bytes that a document's file would have, in another process. */
export interface DocumentRenderer {
  render(
    document: OfficialDocument,
    format: ExportFormat,
    progress?: TellProgress,
    signal?: AbortSignal,
  ): Promise<Result<Uint8Array, CallError>>;
  /** Keeps that process, which takes a while to start, until the function that is returned was called. */
  hold(): () => void;
}

export interface Previewing {
  /**
   * The PDF of a document, for whoever looks at it before it is a file; of what was issued, the very bytes. The newest
   * request wins: one that has not been answered results in `exportCancelled`.
   */
  show(meeting: DocumentedMeeting, request: DocumentRequest): Promise<Result<Uint8Array, CallError>>;
  /** Nobody looks any more: what runs is stopped, and the process goes. */
  end(): void;
}

/**
 * How long a document that nobody wants any more may go on being laid out: about what starting a new process takes, so
 * that of two quick changes the second is not later than it would be without the first.
 */
const patienceMs = 600;

/** @param progressed is told of the pages of the newest request while they are made. */
export function createPreviewing(
  renderer: DocumentRenderer,
  progressed: (progress: Pushes['documents.previewing']) => void,
): Previewing {
  let newest = 0;
  let release: (() => void) | null = null;
  let laying: { readonly done: Promise<unknown>; readonly stop: () => void } | null = null;

  /** What is laid out is done soon, or is stopped; only then is there somebody to ask. */
  async function afterLaying(): Promise<void> {
    if (laying === null) return;
    const timer = setTimeout(laying.stop, patienceMs);
    await laying.done;
    clearTimeout(timer);
  }

  return {
    async show(meeting, request) {
      newest += 1;
      const turn = newest;
      release ??= renderer.hold();
      const [source] = await Promise.all([documentSource(meeting, request, 'pdf'), afterLaying()]);
      if (turn !== newest) return err({ code: 'exportCancelled' });
      if (!source.ok) return source;
      if (source.value.bytes) return ok(source.value.bytes);
      const stopping = new AbortController();
      const tell: TellProgress = (progress) => {
        if (turn === newest) progressed({ request, progress });
      };
      const done = renderer.render(source.value.document, 'pdf', tell, stopping.signal);
      const current = { done, stop: () => stopping.abort() };
      laying = current;
      const result = await done;
      if (laying === current) laying = null;
      return turn === newest ? result : err({ code: 'exportCancelled' });
    },
    end() {
      newest += 1;
      laying?.stop();
      release?.();
      release = null;
    },
  };
}
