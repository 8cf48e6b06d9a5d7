import { randomUUID } from 'node:crypto';
import { mkdir, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { makeDocument, requestOf } from '#shared/documents/documents.ts';
import { formatExtension } from '#shared/documents/exportFormat.ts';
import { reasonWords } from '#shared/i18n/errorSentence.ts';
import { err, ok, type Result } from '#shared/lib/result.ts';
import type { ExportJob } from '../exports/exportJob.ts';
import { runExport } from '../exports/runExport.ts';
import { type Failure, notWritten } from './failure.ts';
import { exists, systemCode } from './files.ts';
import { readMeeting } from './readMeeting.ts';
import type { ExportRequest } from './request.ts';
import type { Run } from './surroundings.ts';

/**
 * Writes the documents of a meeting into a folder, which is made when it is not there. When one can't be written, the
 * new ones before it are taken away again. @returns their paths, a line each.
 */
export async function exportDocuments(run: Run, request: ExportRequest): Promise<Result<readonly string[], Failure>> {
  const state = await readMeeting(run, request.argument, request.library);
  if (!state.ok) return state;
  const folder = resolve(run.cwd, request.to);
  const jobs = request.documents
    .map((type) => makeDocument(state.value, requestOf(type)))
    .flatMap((document) =>
      request.formats.map((format) => ({
        document,
        format,
        targetPath: join(folder, `${document.fileStem}${formatExtension[format]}`),
        fontsFolder: join(run.assetsFolder, 'fonts', 'tinos'),
        createdAt: run.clock.now(),
      })),
    );
  const written = await writeAll(folder, jobs);
  if (written.ok) return ok(jobs.map(({ targetPath }) => targetPath));
  const reason = reasonWords(run.t, written.error);
  return err(notWritten(run.t('commandLine.notWritten', { target: request.to, reason })));
}

/** @returns the reason why the files could not be written. */
async function writeAll(folder: string, jobs: readonly ExportJob[]): Promise<Result<null, string>> {
  const ours: string[] = [];
  let isComplete = false;
  try {
    const firstMade = await mkdir(folder, { recursive: true });
    if (firstMade !== undefined) ours.push(firstMade);
    for (const job of jobs) {
      if (!(await exists(job.targetPath))) ours.push(job.targetPath);
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
