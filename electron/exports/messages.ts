import type { Result } from '#shared/lib/result.ts';
import type { ExportError, ExportedFile, ExportJob, ExportStage } from './exportJob.ts';

/** What the main process tells the worker. */
export interface ToWorker {
  readonly jobId: string;
  readonly job: ExportJob;
}

/** What the worker tells the main process: any number of stages, then one result. */
export type FromWorker =
  | { readonly kind: 'progress'; readonly jobId: string; readonly stage: ExportStage }
  | { readonly kind: 'done'; readonly jobId: string; readonly result: Result<ExportedFile, ExportError> };
