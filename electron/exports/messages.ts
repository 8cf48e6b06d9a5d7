import type { DocumentProgress } from '#shared/documents/documentProgress.ts';
import type { Result } from '#shared/lib/result.ts';
import type { ExportError, ExportedFile, ExportJob, RenderJob } from './exportJob.ts';

/** What is asked for: a file, or the bytes that would be in it. */
export type Order =
  | { readonly kind: 'file'; readonly job: ExportJob }
  | { readonly kind: 'bytes'; readonly job: RenderJob };

/** What came of an order. */
export type Outcome = Result<ExportedFile | Uint8Array, ExportError>;

/** What the main process tells the worker. */
export interface ToWorker {
  readonly jobId: string;
  readonly order: Order;
}

/** What the worker tells the main process: any number of steps, then one result. */
export type FromWorker =
  | { readonly kind: 'progress'; readonly jobId: string; readonly progress: DocumentProgress }
  | { readonly kind: 'done'; readonly jobId: string; readonly result: Outcome };
