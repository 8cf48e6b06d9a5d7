import type { ExportFormat } from '#shared/documents/exportFormat.ts';
import type { DocumentType } from '#shared/documents/officialDocument.ts';

/** What the command line was asked to do. */
export type Request = ExportRequest | ImportRequest | RecordRequest | { readonly command: 'schema' | 'help' };

export interface ExportRequest {
  readonly command: 'export';
  /** A record file, or the id of a meeting in the library. */
  readonly argument: string;
  /** A folder; it is made when it is not there. */
  readonly to: string;
  readonly documents: readonly DocumentType[];
  readonly formats: readonly ExportFormat[];
  /** Null for the usual place. */
  readonly library: string | null;
}

export interface ImportRequest {
  readonly command: 'import';
  /** A record file. */
  readonly argument: string;
  readonly library: string | null;
}

export interface RecordRequest {
  readonly command: 'record';
  /** The id of a meeting in the library. */
  readonly argument: string;
  /** A file. */
  readonly to: string;
  readonly library: string | null;
}

/** Why a command line can't be followed. The codes are keys of the words `commandLine`; the rest goes into these. */
export type UsageFault =
  | { readonly code: 'unknownOption' | 'valueMissing'; readonly option: string }
  | { readonly code: 'optionNotForCommand' | 'optionMissing'; readonly option: string; readonly command: string }
  | { readonly code: 'valueUnknown'; readonly option: string; readonly value: string; readonly allowed: string }
  | { readonly code: 'argumentMissing'; readonly command: string }
  | { readonly code: 'argumentTooMany'; readonly command: string; readonly argument: string };
