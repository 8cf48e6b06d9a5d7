import { dirname, join } from 'node:path';
import type { ExportedFiles } from '#shared/contract/data.ts';
import type { CallError } from '#shared/contract/errors.ts';
import type { Pushes } from '#shared/contract/pushes.ts';
import type { DocumentRequest } from '#shared/documents/documentOptions.ts';
import type { TellProgress } from '#shared/documents/documentProgress.ts';
import { edxmlOf } from '#shared/documents/edxml/edxml.ts';
import { type ExportFormat, formatExtension, formatsFor } from '#shared/documents/exportFormat.ts';
import type { DocumentType, OfficialDocument } from '#shared/documents/officialDocument.ts';
import type { Issuance } from '#shared/domain/issuance.ts';
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
   * Every document in every format. Of what was issued the PDF is the very bytes that were issued. Ends at the first
   * file that can't be written; it is an error when there is none before it, else a part of what is told.
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
  /** Of what was issued, when it is to be told in a file beside it; else null. */
  readonly metadata: { readonly issuance: Issuance; readonly state: MeetingState; readonly sha256: string } | null;
}

interface Wanted {
  readonly files: readonly WantedFile[];
  readonly withoutTables: readonly DocumentType[];
}

const metadataExtension = '.edxml.xml';

export function createExporting(parts: ExportingParts): Exporting {
  const { chooser, writer, files, opener, progressed, newId } = parts;
  /** What was written in this run; only these files are ever opened. */
  const exports = new Map<string, readonly string[]>();

  function remember(exportId: string, paths: readonly string[]): ExportedFiles {
    exports.set(exportId, paths);
    return { exportId, fileNames: paths.map(nameOf), withoutTables: [], failure: null };
  }

  /**
   * One file: the user names it, and agrees to replace what has that name. Several: the user names a folder, in which
   * no file is replaced, neither by a document nor by what is told of it.
   */
  async function targetsFor(wanted: readonly WantedFile[]): Promise<readonly string[] | null> {
    const [only, ...others] = wanted.map(({ fileStem, extension }) => `${fileStem}${extension}`);
    if (only === undefined) return null;
    if (others.length === 0) {
      const path = await chooser.documentFile(only);
      return path === null ? null : [path];
    }
    const folder = await chooser.folder();
    if (folder === null) return null;
    const pathOf = ({ fileStem, extension, metadata }: WantedFile) =>
      freePath(files, folder, fileStem, extension, metadata ? [metadataExtension] : []);
    return Promise.all(wanted.map(pathOf));
  }

  /** The source of every file, or the first that there is none of. A document without tables has no workbook. */
  async function filesOf(
    meeting: DocumentedMeeting,
    requests: readonly DocumentRequest[],
    formats: readonly ExportFormat[],
    withMetadata: boolean,
  ): Promise<Result<Wanted, CallError>> {
    const wanted: WantedFile[] = [];
    const withoutTables: DocumentType[] = [];
    for (const request of requests) {
      for (const format of formats) {
        const source = await documentSource(meeting, request, format);
        if (!source.ok) return source;
        if (formatsFor(source.value.document).includes(format)) {
          wanted.push(fileOf(source.value, format, withMetadata));
        } else withoutTables.push(request.type);
      }
    }
    return wanted.length === 0 ? err({ code: 'noTables' }) : ok({ files: wanted, withoutTables });
  }

  async function writeAll(wanted: Wanted): Promise<Result<ExportedFiles | null, CallError>> {
    const paths = await targetsFor(wanted.files);
    if (paths === null) return ok(null);
    const exportId = newId();
    const total = wanted.files.length;
    const written: string[] = [];
    /** What there is now was never meant to be all, and the user has to know of it. */
    const ended = (failure: CallError): Result<ExportedFiles, CallError> =>
      written.length === 0 ? err(failure) : ok({ ...remember(exportId, written), failure });
    for (const [done, file] of wanted.files.entries()) {
      const path = paths[done] ?? '';
      const report: TellProgress = (progress) => progressed({ exportId, ...progress, done, total });
      const result = file.bytes
        ? await files.writeBytes(path, file.bytes)
        : await writer.write(file.document, file.format, path, report);
      if (!result.ok) return ended(result.error);
      written.push(path);
      if (!file.metadata) continue;
      const { state, issuance, sha256 } = file.metadata;
      const target = besidePath(path, file.extension);
      const text = edxmlOf(state, file.document, issuance, { name: nameOf(path), sha256 });
      const told = await files.writeText(target, text);
      if (!told.ok) return ended(told.error);
      written.push(target);
    }
    progressed({ exportId, stage: 'done', page: null, pageCount: null, done: total, total });
    return ok({ ...remember(exportId, written), withoutTables: wanted.withoutTables });
  }

  async function pathIn(exportId: string, index: number): Promise<Result<string, CallError>> {
    const path = exports.get(exportId)?.[index];
    return path !== undefined && (await files.exists(path)) ? ok(path) : err({ code: 'exportNotFound' });
  }

  return {
    async documents(meeting, requests, formats, withMetadata = false) {
      const wanted = await filesOf(meeting, requests, formats, withMetadata);
      return wanted.ok ? writeAll(wanted.value) : wanted;
    },
    async issued(meeting, issuanceId) {
      const issuance = meeting.current().state.issuance[issuanceId];
      if (!issuance) return err({ code: 'recordNotFound', kind: 'issuance', id: issuanceId });
      const source = await issuedSource(meeting, issuance, 'pdf');
      if (!source.ok) return source;
      return writeAll({ files: [fileOf(source.value, 'pdf', true)], withoutTables: [] });
    },
    async record(state) {
      const path = await chooser.recordFile(periodSlug(meetingOf(state)));
      if (path === null) return ok(null);
      const written = await files.writeText(path, writeRecord(state));
      return written.ok ? ok(remember(newId(), [path])) : written;
    },
    cancel: () => writer.cancel(),
    async open(exportId, index) {
      const file = await pathIn(exportId, index);
      return file.ok ? opener.open(file.value) : file;
    },
    async reveal(exportId, index) {
      const file = await pathIn(exportId, index);
      if (!file.ok) return file;
      opener.reveal(file.value);
      return ok(null);
    },
  };
}

function fileOf(source: DocumentSource, format: ExportFormat, withMetadata: boolean): WantedFile {
  const { issued } = source;
  const sha256 = issued?.issuance.file?.sha256;
  const isTold = withMetadata && format === 'pdf' && sha256 !== undefined;
  const metadata = isTold && issued ? { ...issued, sha256 } : null;
  return { ...source, format, extension: formatExtension[format], metadata };
}

/** Where the metadata of a file lie: but for its end the name is the same, so nobody takes them for another's. */
function besidePath(path: string, extension: string): string {
  const name = nameOf(path);
  const stem = name.toLowerCase().endsWith(extension) ? name.slice(0, -extension.length) : name;
  return join(dirname(path), `${stem}${metadataExtension}`);
}

function nameOf(path: string): string {
  return path.split(/[\\/]/).at(-1) ?? path;
}
