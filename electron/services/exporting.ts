import { dirname } from 'node:path';
import type { ExportedFiles } from '#shared/contract/data.ts';
import type { CallError } from '#shared/contract/errors.ts';
import type { Pushes } from '#shared/contract/pushes.ts';
import type { DocumentRequest } from '#shared/documents/documentOptions.ts';
import type { TellProgress } from '#shared/documents/documentProgress.ts';
import { edxmlOf } from '#shared/documents/edxml/edxml.ts';
import { type ExportFormat, formatExtension, formatsFor } from '#shared/documents/exportFormat.ts';
import type { OfficialDocument } from '#shared/documents/officialDocument.ts';
import { meetingOf, periodSlug } from '#shared/domain/meeting.ts';
import { writeRecord } from '#shared/domain/recordFile.ts';
import type { MeetingState } from '#shared/domain/state.ts';
import { err, ok, type Result } from '#shared/lib/result.ts';
import { type DocumentedMeeting, type DocumentSource, documentSource, issuedSource } from './documentSource.ts';
import { freePath } from './freePath.ts';

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
    progress: TellProgress,
  ): Promise<Result<unknown, CallError>>;
  cancel(): void;
}

/** The user's own files, outside of the library. */
export interface UserFiles {
  readText(path: string): Promise<Result<string, CallError>>;
  /** The file is there whole, or as it was before. */
  writeText(path: string, text: string): Promise<Result<null, CallError>>;
  writeBytes(path: string, bytes: Uint8Array): Promise<Result<null, CallError>>;
  exists(path: string): Promise<boolean>;
}

/** Opens files with the programs of the desktop. */
export interface FileOpener {
  open(path: string): Promise<Result<null, CallError>>;
  reveal(path: string): void;
}

export interface Exporting {
  /**
   * Every document in every format. Of what was issued the PDF is the very bytes that were issued.
   * @param withMetadata with the metadata for the registry beside each PDF of what was issued.
   */
  documents(
    meeting: DocumentedMeeting,
    requests: readonly DocumentRequest[],
    formats: readonly ExportFormat[],
    withMetadata?: boolean,
  ): Promise<Result<ExportedFiles | null, CallError>>;
  /** One that was issued, corrected since or not, with its metadata. */
  issued(meeting: DocumentedMeeting, issuanceId: string): Promise<Result<ExportedFiles | null, CallError>>;
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

interface WantedFile extends DocumentSource {
  readonly format: ExportFormat;
  readonly extension: string;
}

export function createExporting(parts: ExportingParts): Exporting {
  const { chooser, writer, files, opener, progressed, newId } = parts;
  /** What was written in this run; only these files are ever opened. */
  const exports = new Map<string, readonly string[]>();

  function remember(exportId: string, paths: readonly string[]): ExportedFiles {
    exports.set(exportId, paths);
    return { exportId, fileNames: paths.map(nameOf) };
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

  /** The source of every file, or the first that there is none of. A document without tables has no workbook. */
  async function filesOf(
    meeting: DocumentedMeeting,
    requests: readonly DocumentRequest[],
    formats: readonly ExportFormat[],
  ): Promise<Result<readonly WantedFile[], CallError>> {
    const wanted: WantedFile[] = [];
    for (const request of requests) {
      for (const format of formats) {
        const source = await documentSource(meeting, request, format);
        if (!source.ok) return source;
        if (!formatsFor(source.value.document).includes(format)) continue;
        wanted.push({ ...source.value, format, extension: formatExtension[format] });
      }
    }
    return wanted.length === 0 ? err({ code: 'exportFailed', reason: 'noTables' }) : ok(wanted);
  }

  async function writeAll(
    wanted: readonly WantedFile[],
    withMetadata: boolean,
  ): Promise<Result<ExportedFiles | null, CallError>> {
    const paths = await targetsFor(wanted);
    if (paths === null) return ok(null);
    const exportId = newId();
    const total = wanted.length;
    const written: string[] = [];
    for (const [done, file] of wanted.entries()) {
      const path = paths[done] ?? '';
      const report: TellProgress = (progress) => progressed({ exportId, ...progress, done, total });
      const result = file.bytes
        ? await files.writeBytes(path, file.bytes)
        : await writer.write(file.document, file.format, path, report);
      if (!result.ok) return result;
      written.push(path);
      const metadata = withMetadata ? await writeMetadata(path, file) : ok([]);
      if (!metadata.ok) return metadata;
      written.push(...metadata.value);
    }
    progressed({ exportId, stage: 'done', page: null, pageCount: null, done: total, total });
    return ok(remember(exportId, written));
  }

  /** Beside the file that it tells of. @returns its path; none where there is no file that was issued. */
  async function writeMetadata(
    path: string,
    { document, issued, format, extension }: WantedFile,
  ): Promise<Result<readonly string[], CallError>> {
    const sha256 = issued?.issuance.file?.sha256;
    if (!issued || format !== 'pdf' || sha256 === undefined) return ok([]);
    const name = nameOf(path);
    const text = edxmlOf(issued.state, document, issued.issuance, { name, sha256 });
    const stem = name.endsWith(extension) ? name.slice(0, -extension.length) : name;
    const target = await freePath(files, dirname(path), stem, '.edxml.xml');
    const written = await files.writeText(target, text);
    return written.ok ? ok([target]) : written;
  }

  async function fileOf(exportId: string, index: number): Promise<Result<string, CallError>> {
    const path = exports.get(exportId)?.[index];
    return path !== undefined && (await files.exists(path)) ? ok(path) : err({ code: 'exportNotFound' });
  }

  return {
    async documents(meeting, requests, formats, withMetadata = false) {
      const wanted = await filesOf(meeting, requests, formats);
      return wanted.ok ? writeAll(wanted.value, withMetadata) : wanted;
    },
    async issued(meeting, issuanceId) {
      const issuance = meeting.current().state.issuance[issuanceId];
      if (!issuance) return err({ code: 'recordNotFound', kind: 'issuance', id: issuanceId });
      const source = await issuedSource(meeting, issuance, 'pdf');
      if (!source.ok) return source;
      return writeAll([{ ...source.value, format: 'pdf', extension: formatExtension.pdf }], true);
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

function nameOf(path: string): string {
  return path.split(/[\\/]/).at(-1) ?? path;
}
