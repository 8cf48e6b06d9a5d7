import { join } from 'node:path';
import type { ExportedFiles } from '#shared/contract/data.ts';
import type { CallError } from '#shared/contract/errors.ts';
import type { Pushes } from '#shared/contract/pushes.ts';
import type { DocumentRequest } from '#shared/documents/documentOptions.ts';
import { makeDocument } from '#shared/documents/documents.ts';
import { type ExportFormat, formatExtension } from '#shared/documents/exportFormat.ts';
import type { OfficialDocument } from '#shared/documents/officialDocument.ts';
import { meetingOf, periodSlug } from '#shared/domain/meeting.ts';
import { writeRecord } from '#shared/domain/recordFile.ts';
import type { MeetingState } from '#shared/domain/state.ts';
import { err, ok, type Result } from '#shared/lib/result.ts';

type Progress = Pushes['documents.progressed'];

/** Asks the user where files go. Windows never name a path; null when the user chose nowhere. */
export interface TargetChooser {
  recordFile(period: string): Promise<string | null>;
  documentFile(fileName: string): Promise<string | null>;
  folder(): Promise<string | null>;
}

/** Turns documents into files, in another process. */
export interface DocumentWriter {
  write(
    document: OfficialDocument,
    format: ExportFormat,
    path: string,
    progress: (stage: Progress['stage']) => void,
  ): Promise<Result<unknown, CallError>>;
  cancel(): void;
}

/** The user's own files, outside of the library. */
export interface UserFiles {
  readText(path: string): Promise<Result<string, CallError>>;
  /** The file is there whole, or as it was before. */
  writeText(path: string, text: string): Promise<Result<null, CallError>>;
  exists(path: string): Promise<boolean>;
}

/** Opens files with the programs of the desktop. */
export interface FileOpener {
  open(path: string): Promise<Result<null, CallError>>;
  reveal(path: string): void;
}

export interface Exporting {
  /** Every document in every format. */
  documents(
    state: MeetingState,
    requests: readonly DocumentRequest[],
    formats: readonly ExportFormat[],
  ): Promise<Result<ExportedFiles | null, CallError>>;
  record(state: MeetingState): Promise<Result<ExportedFiles | null, CallError>>;
  cancel(): void;
  open(exportId: string, index: number): Promise<Result<null, CallError>>;
  reveal(exportId: string, index: number): Promise<Result<null, CallError>>;
}

export interface ExportingParts {
  readonly chooser: TargetChooser;
  readonly writer: DocumentWriter;
  readonly files: UserFiles;
  readonly opener: FileOpener;
  readonly progressed: (progress: Progress) => void;
  readonly newId: () => string;
}

interface WantedFile {
  readonly document: OfficialDocument;
  readonly format: ExportFormat;
  readonly extension: string;
}

export function createExporting(parts: ExportingParts): Exporting {
  const { chooser, writer, files, opener, progressed, newId } = parts;
  /** What was written in this run; only these files are ever opened. */
  const exports = new Map<string, readonly string[]>();

  function remember(exportId: string, paths: readonly string[]): ExportedFiles {
    exports.set(exportId, paths);
    return { exportId, fileNames: paths.map((path) => path.split(/[\\/]/).at(-1) ?? path) };
  }

  /** One file: the user names it. Several: the user names a folder, in which no file is replaced. */
  async function targetsFor(wanted: readonly WantedFile[]): Promise<readonly string[] | null> {
    const [only, ...others] = wanted.map(({ document, extension }) => `${document.fileStem}${extension}`);
    if (only === undefined) return null;
    if (others.length === 0) {
      const path = await chooser.documentFile(only);
      return path === null ? null : [path];
    }
    const folder = await chooser.folder();
    if (folder === null) return null;
    return Promise.all(wanted.map(({ document, extension }) => freePath(files, folder, document.fileStem, extension)));
  }

  async function fileOf(exportId: string, index: number): Promise<Result<string, CallError>> {
    const path = exports.get(exportId)?.[index];
    return path !== undefined && (await files.exists(path)) ? ok(path) : err({ code: 'exportNotFound' });
  }

  return {
    async documents(state, requests, formats) {
      const wanted = requests
        .map((request) => makeDocument(state, request))
        .flatMap((document) => formats.map((format) => ({ document, format, extension: formatExtension[format] })));
      const paths = await targetsFor(wanted);
      if (paths === null) return ok(null);
      const exportId = newId();
      const total = wanted.length;
      for (const [done, { document, format }] of wanted.entries()) {
        const report = (stage: Progress['stage']): void => progressed({ exportId, stage, done, total });
        const written = await writer.write(document, format, paths[done] ?? '', report);
        if (!written.ok) return written;
      }
      progressed({ exportId, stage: 'done', done: total, total });
      return ok(remember(exportId, paths));
    },
    async record(state) {
      const path = await chooser.recordFile(periodSlug(meetingOf(state)));
      if (path === null) return ok(null);
      const written = await files.writeText(path, writeRecord(state));
      return written.ok ? ok(remember(newId(), [path])) : written;
    },
    cancel: () => writer.cancel(),
    async open(exportId, index) {
      const file = await fileOf(exportId, index);
      return file.ok ? opener.open(file.value) : file;
    },
    async reveal(exportId, index) {
      const file = await fileOf(exportId, index);
      if (!file.ok) return file;
      opener.reveal(file.value);
      return ok(null);
    },
  };
}

/** `bien-ban-2022-04.pdf`, or ` (2)`, ` (3)` … behind the stem when that is taken: what is there may have been signed. */
async function freePath(files: UserFiles, folder: string, stem: string, extension: string): Promise<string> {
  let path = join(folder, `${stem}${extension}`);
  for (let copy = 2; await files.exists(path); copy += 1) path = join(folder, `${stem} (${copy})${extension}`);
  return path;
}
