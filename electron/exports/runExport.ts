import { stat } from 'node:fs/promises';
import { err, ok, type Result } from '#shared/lib/result.ts';
import type { ExportError, ExportedFile, ExportJob, ExportStage, RenderJob } from './exportJob.ts';
import { renderers } from './formats.ts';
import { replaceFile } from './replaceFile.ts';

type Progress = (stage: ExportStage) => void;

/**
 * Renders a document and writes its file; needs no Electron, so the worker and the command line share it. What the
 * disk refuses is a value; a bug in rendering throws.
 */
export async function runExport(
  job: ExportJob,
  jobId: string,
  progress: Progress = () => undefined,
): Promise<Result<ExportedFile, ExportError>> {
  const rendered = await runRender(job, progress);
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

/** The bytes of a document, which are written nowhere: for who looks at it or keeps it elsewhere. */
export async function runRender(
  job: RenderJob,
  progress: Progress = () => undefined,
): Promise<Result<Uint8Array, ExportError>> {
  progress('preparing');
  const render = renderers[job.format];
  progress('laying');
  return render(job.document, { fontsFolder: job.fontsFolder, createdAt: new Date(job.createdAt) });
}

function systemCode(error: unknown): string | null {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : null;
}
