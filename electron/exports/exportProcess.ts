import { randomUUID } from 'node:crypto';
import { rm } from 'node:fs/promises';
import type { TellProgress } from '#shared/documents/documentProgress.ts';
import { err, ok, type Result } from '#shared/lib/result.ts';
import type { ExportError, ExportedFile, ExportJob, RenderJob } from './exportJob.ts';
import type { FromWorker, Order, Outcome, ToWorker } from './messages.ts';
import { preparationPath } from './replaceFile.ts';

/** A running worker, whatever kind of process it is. */
export interface WorkerHandle {
  send(message: ToWorker): void;
  kill(): void;
  onMessage(listener: (message: FromWorker) => void): void;
  onExit(listener: () => void): void;
}

/**
 * Jobs are made in the order in which they are asked for. One whose `signal` is aborted results in `exportCancelled`,
 * one whose worker dies in an error value; the others go on, in a new worker where it takes one.
 */
export interface ExportProcess {
  /** Writes a document's file. */
  run(job: ExportJob, progress?: TellProgress, signal?: AbortSignal): Promise<Result<ExportedFile, ExportError>>;
  /** Gives the bytes of a document. */
  render(job: RenderJob, progress?: TellProgress, signal?: AbortSignal): Promise<Result<Uint8Array, ExportError>>;
  /**
   * Starts the worker, and keeps one between jobs until the function that is returned was called. One that ends with a
   * job that was cancelled is replaced at once; one that dies of itself, when the next job is asked for.
   */
  hold(): () => void;
}

interface QueuedJob {
  readonly jobId: string;
  readonly order: Order;
  readonly progress: TellProgress;
  readonly settle: (result: Outcome) => void;
}

/**
 * Makes documents one at a time in a worker that lives as long as there are jobs, or as somebody holds it: the memory
 * that laying out a document takes goes back to the system, and a laptop in a hall has little of it.
 */
export function createExportProcess(fork: () => WorkerHandle): ExportProcess {
  const waiting: QueuedJob[] = [];
  const holders = new Set<symbol>();
  let running: QueuedJob | null = null;
  let worker: WorkerHandle | null = null;
  let isCancelled = false;

  function startNext(): void {
    if (running !== null) return;
    running = waiting.shift() ?? null;
    if (running === null) {
      dismissIdleWorker();
      return;
    }
    const { jobId, order } = running;
    try {
      worker ??= startWorker();
      worker.send({ jobId, order });
    } catch {
      dismissWorker();
      finish(err({ code: 'exportFailed', reason: 'workerDied' }));
    }
  }

  function finish(result: Outcome): void {
    const finished = running;
    running = null;
    finished?.settle(result);
    startNext();
  }

  function startWorker(): WorkerHandle {
    const started = fork();
    started.onMessage((message) => {
      if (message.jobId !== running?.jobId || isCancelled) return;
      if (message.kind === 'progress') running.progress(message.progress);
      else finish(message.result);
    });
    started.onExit(() => {
      // One that was dismissed exits when its successor may already run.
      if (worker === started) afterExit();
    });
    return started;
  }

  function startHeldWorker(): void {
    try {
      worker ??= startWorker();
    } catch {
      // The next job tries again, and says so when it fails.
    }
  }

  function dismissWorker(): void {
    const dismissed = worker;
    worker = null;
    dismissed?.kill();
  }

  function dismissIdleWorker(): void {
    if (running === null && holders.size === 0) dismissWorker();
  }

  /** What a worker had begun to write goes before its job is reported; only now does nobody hold the file open. */
  function afterExit(): void {
    const result = err<ExportError>(
      isCancelled ? { code: 'exportCancelled' } : { code: 'exportFailed', reason: 'workerDied' },
    );
    const isToReturn = isCancelled && holders.size > 0;
    worker = null;
    isCancelled = false;
    if (isToReturn) startHeldWorker();
    if (running === null) return;
    const { jobId, order } = running;
    if (order.kind === 'bytes') {
      finish(result);
      return;
    }
    const report = () => finish(result);
    rm(preparationPath(order.job.targetPath, jobId), { force: true }).then(report, report);
  }

  /** A job that runs computes without looking up: only with its process does it end. */
  function cancel(jobId: string): void {
    const [job] = waiting.splice(indexOf(waiting, jobId), 1);
    if (job) job.settle(err({ code: 'exportCancelled' }));
    else if (running?.jobId === jobId && worker !== null) {
      isCancelled = true;
      worker.kill();
    }
  }

  function submit(order: Order, progress: TellProgress, signal: AbortSignal | undefined): Promise<Outcome> {
    if (signal?.aborted) return Promise.resolve(err({ code: 'exportCancelled' }));
    return new Promise((resolve) => {
      const jobId = randomUUID();
      const onAbort = () => cancel(jobId);
      signal?.addEventListener('abort', onAbort);
      const settle = (result: Outcome) => {
        signal?.removeEventListener('abort', onAbort);
        resolve(result);
      };
      waiting.push({ jobId, order, progress, settle });
      startNext();
    });
  }

  return {
    async run(job, progress = () => undefined, signal) {
      const made = await submit({ kind: 'file', job }, progress, signal);
      if (!made.ok) return made;
      if (made.value instanceof Uint8Array) throw new Error('The worker gave bytes instead of a file');
      return ok(made.value);
    },
    async render(job, progress = () => undefined, signal) {
      const made = await submit({ kind: 'bytes', job }, progress, signal);
      if (!made.ok) return made;
      if (!(made.value instanceof Uint8Array)) throw new Error('The worker wrote a file instead of giving bytes');
      return ok(made.value);
    },
    hold() {
      const holder = Symbol('holder');
      holders.add(holder);
      startHeldWorker();
      return () => {
        holders.delete(holder);
        dismissIdleWorker();
      };
    },
  };
}

/** Where a job waits; behind all of them when it does not. */
function indexOf(jobs: readonly QueuedJob[], jobId: string): number {
  const index = jobs.findIndex((job) => job.jobId === jobId);
  return index === -1 ? jobs.length : index;
}
