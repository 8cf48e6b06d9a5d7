import { stat } from 'node:fs/promises';
import { stageBegun, type TellProgress } from '#shared/documents/documentProgress.ts';
import { err, ok, type Result } from '#shared/lib/result.ts';
import type { ExportError, ExportedFile, ExportJob, RenderJob } from './exportJob.ts';
import { renderers } from './formats.ts';
import { pagePace } from './pagePace.ts';
import { replaceFile } from './replaceFile.ts';

/**
 * Renders a document and writes its file; needs no Electron, so the worker and the command line share it. What the
 * disk refuses is a value; a bug in rendering throws.
 */
export async function runExport(
  job: ExportJob,
  jobId: string,
  progress: TellProgress = () => undefined,
): Promise<Result<ExportedFile, ExportError>> {
  const rendered = await runRender(job, progress);
  if (!rendered.ok) return rendered;
  progress(stageBegun('writing'));
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
  progress: TellProgress = () => undefined,
): Promise<Result<Uint8Array, ExportError>> {
  progress(stageBegun('preparing'));
  const render = renderers[job.format];
  progress(stageBegun('laying'));
  const { document, fontsFolder, createdAt } = job;
  return render(document, { fontsFolder, createdAt: new Date(createdAt), page: pagePace(progress) });
}

function systemCode(error: unknown): string | null {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : null;
}
