import { stat } from 'node:fs/promises';
import { err, ok, type Result } from '#shared/lib/result.ts';
import type { ExportError, ExportedFile, ExportJob, ExportStage } from './exportJob.ts';
import { renderers } from './formats.ts';
import { replaceFile } from './replaceFile.ts';

/**
 * Renders a document and writes its file; needs no Electron, so the worker and the command line share it. What the
 * disk refuses is a value; a bug in rendering throws.
 */
export async function runExport(
  job: ExportJob,
  jobId: string,
  progress: (stage: ExportStage) => void = () => undefined,
): Promise<Result<ExportedFile, ExportError>> {
  progress('preparing');
  const render = renderers[job.format];
  progress('laying');
  const rendered = await render(job.document, {
    fontsFolder: job.fontsFolder,
    createdAt: new Date(job.createdAt),
  });
  if (!rendered.ok) return rendered;
  progress('writing');
  try {
    await replaceFile(job.targetPath, rendered.value, jobId);
    return ok({ path: job.targetPath, bytes: (await stat(job.targetPath)).size });
  } catch (error) {
    const reason = systemCode(error);
    if (reason === null) throw error;
    return err({ code: 'exportFailed', reason });
  }
}

function systemCode(error: unknown): string | null {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : null;
}
