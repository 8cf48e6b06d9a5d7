import type { DocumentRequest } from '#shared/documents/documentOptions.ts';
import type { PdfFile, PdfReader } from '../../../ui/pdf/pdfReader.ts';

export interface ShownFile {
  readonly file: PdfFile;
  readonly request: DocumentRequest;
}

export interface FilesInTurn {
  /** Opens a PDF and hands it out, unless a later one was asked for meanwhile. Fails when it is none that can be read. */
  open(bytes: Uint8Array, request: DocumentRequest): Promise<void>;
  end(): void;
}

/** Opens PDFs one after the other, so that two are open at a time at most: the one shown and the one that follows. */
export function openInTurn(show: (shown: ShownFile) => void): FilesInTurn {
  // Fetched while the first document is made; no part of what the window starts with.
  const reading: Promise<PdfReader> = import('../../../ui/pdf/pdfReader.ts').then((pdf) => pdf.startPdfReader());
  let newest = 0;
  let isEnded = false;
  let current: PdfFile | null = null;
  let queue: Promise<unknown> = Promise.resolve();

  async function replace(bytes: Uint8Array, request: DocumentRequest, turn: number): Promise<void> {
    if (turn !== newest || isEnded) return;
    const file = await (await reading).open(bytes);
    if (turn !== newest || isEnded) {
      await file.close();
      return;
    }
    const before = current;
    current = file;
    show({ file, request });
    await before?.close();
  }

  return {
    open(bytes, request) {
      newest += 1;
      const turn = newest;
      const opened = queue.then(() => replace(bytes, request, turn));
      queue = opened.catch(() => undefined);
      return opened;
    },
    end() {
      isEnded = true;
      void reading.then((reader) => reader.end());
    },
  };
}
