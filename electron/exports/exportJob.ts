import type { ExportFormat } from '#shared/documents/exportFormat.ts';
import type { OfficialDocument } from '#shared/documents/officialDocument.ts';

/** One document to be made. Plain data: it is sent to another process. */
export interface RenderJob {
  readonly document: OfficialDocument;
  readonly format: ExportFormat;
  /** Folder of the fonts that come with the application. */
  readonly fontsFolder: string;
  /** Instant for the file's metadata; with the same one, the same document gives the same bytes. */
  readonly createdAt: string;
}

/** One document to be written as one file. */
export interface ExportJob extends RenderJob {
  /** Absolute. Its extension is the caller's choice; a file that is there is replaced in one step. */
  readonly targetPath: string;
}

export interface ExportedFile {
  readonly path: string;
  readonly bytes: number;
}

/**
 * Why there is no document. `reason` is `fontsMissing`, `noTables`, `rendering` (a bug; the worker's log has its stack),
 * `workerDied`, or the system's own code for what went wrong at the target: ENOSPC, EACCES, EBUSY …
 */
export type ExportError =
  | { readonly code: 'exportFailed'; readonly reason: string }
  | { readonly code: 'exportCancelled' };
