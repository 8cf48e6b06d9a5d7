import type { DocumentWriter } from '../services/exporting.ts';
import type { DocumentRenderer } from '../services/previewing.ts';
import type { ExportProcess } from './exportProcess.ts';

export interface DocumentWriterParts {
  readonly process: ExportProcess;
  readonly fontsFolder: string;
  readonly now: () => string;
}

/** Documents as files and as bytes, by the process that makes them. */
export function createDocumentWriter(parts: DocumentWriterParts): DocumentWriter & DocumentRenderer {
  const { process, fontsFolder, now } = parts;
  let writing = new AbortController();
  return {
    write(document, format, targetPath, progress) {
      return process.run({ document, format, targetPath, fontsFolder, createdAt: now() }, progress, writing.signal);
    },
    cancel() {
      writing.abort();
      writing = new AbortController();
    },
    render(document, format, progress, signal) {
      return process.render({ document, format, fontsFolder, createdAt: now() }, progress, signal);
    },
    hold: process.hold,
  };
}
