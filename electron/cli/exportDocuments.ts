import { randomUUID } from 'node:crypto';
import { mkdir, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { requestOf } from '#shared/documents/documents.ts';
import { formatExtension, formatsFor } from '#shared/documents/exportFormat.ts';
import { errorSentence, reasonWords } from '#shared/i18n/errorSentence.ts';
import { err, ok, type Result } from '#shared/lib/result.ts';
import type { ExportJob } from '../exports/exportJob.ts';
import { replaceFile } from '../exports/replaceFile.ts';
import { runExport } from '../exports/runExport.ts';
import { documentSource } from '../services/documentSource.ts';
import { badInput, type Failure, notWritten } from './failure.ts';
import { exists, systemCode } from './files.ts';
import { readMeeting } from './readMeeting.ts';
import type { ExportRequest } from './request.ts';
import type { Run } from './surroundings.ts';

/**
 * Writes the documents of a meeting into a folder, which is made when it is not there; a document without tables has no
 * workbook. When one can't be written, the new ones before it are taken away again. @returns their paths, a line each.
 */
export async function exportDocuments(run: Run, request: ExportRequest): Promise<Result<readonly string[], Failure>> {
  const meeting = await readMeeting(run, request.argument, request.library);
  if (!meeting.ok) return meeting;
  const folder = resolve(run.cwd, request.to);
  const files: WantedFile[] = [];
  for (const type of request.documents) {
    for (const format of request.formats) {
      const source = await documentSource(meeting.value, requestOf(type), format);
      if (!source.ok) return err(badInput(`${request.argument}: ${errorSentence(run.t, source.error)}`));
      const { document, fileStem, bytes } = source.value;
      if (!formatsFor(document).includes(format)) continue;
      const targetPath = join(folder, `${fileStem}${formatExtension[format]}`);
      const fontsFolder = join(run.assetsFolder, 'fonts', 'tinos');
      files.push({ bytes, job: { document, format, targetPath, fontsFolder, createdAt: run.clock.now() } });
    }
  }
  const written = files.length === 0 ? err('noTables') : await writeAll(folder, files);
  if (written.ok) return ok(files.map(({ job }) => job.targetPath));
  const reason = reasonWords(run.t, written.error);
  return err(notWritten(run.t('commandLine.notWritten', { target: request.to, reason })));
}

interface WantedFile {
  readonly job: ExportJob;
  /** What was issued, to be written as it is; null where it is to be laid out. */
  readonly bytes: Uint8Array | null;
}

/** @returns the reason why the files could not be written. */
async function writeAll(folder: string, files: readonly WantedFile[]): Promise<Result<null, string>> {
  const ours: string[] = [];
  let isComplete = false;
  try {
    const firstMade = await mkdir(folder, { recursive: true });
    if (firstMade !== undefined) ours.push(firstMade);
    for (const { job, bytes } of files) {
      if (!(await exists(job.targetPath))) ours.push(job.targetPath);
      if (bytes) {
        await replaceFile(job.targetPath, bytes, randomUUID());
        continue;
      }
      const written = await runExport(job, randomUUID());
      if (written.ok) continue;
      return err(written.error.code === 'exportFailed' ? written.error.reason : written.error.code);
    }
    isComplete = true;
    return ok(null);
  } catch (error) {
    return err(systemCode(error));
  } finally {
    if (!isComplete) for (const path of ours) await rm(path, { recursive: true, force: true });
  }
}
