import { randomUUID } from 'node:crypto';
import { rm } from 'node:fs/promises';
import { err, type Result } from '#shared/lib/result.ts';
import type { ExportError, ExportedFile, ExportJob, ExportStage } from './exportJob.ts';
import type { FromWorker, ToWorker } from './messages.ts';
import { preparationPath } from './replaceFile.ts';

/** A running worker, whatever kind of process it is. */
export interface WorkerHandle {
  send(message: ToWorker): void;
  kill(): void;
  onMessage(listener: (message: FromWorker) => void): void;
  onExit(listener: () => void): void;
}

export interface ExportProcess {
  /** Queues a job; the result is an error value if the worker dies, and the next job gets a new worker. */
  run(job: ExportJob, progress?: (stage: ExportStage) => void): Promise<Result<ExportedFile, ExportError>>;
  /** Ends the job that runs and those that wait: they all result in `exportCancelled`. */
  cancel(): void;
}

interface QueuedJob {
  readonly jobId: string;
  readonly job: ExportJob;
  readonly progress: (stage: ExportStage) => void;
  readonly settle: (result: Result<ExportedFile, ExportError>) => void;
}

/**
 * Runs exports one at a time in a worker that lives as long as there are jobs: the memory that laying out a document
 * takes goes back to the system, and a laptop in a hall has little of it.
 */
export function createExportProcess(fork: () => WorkerHandle): ExportProcess {
  const waiting: QueuedJob[] = [];
  let running: QueuedJob | null = null;
  let worker: WorkerHandle | null = null;
  let cancelled = false;

  function startNext(): void {
    if (running !== null) return;
    running = waiting.shift() ?? null;
    if (running === null) {
      dismissWorker();
      return;
    }
    const { jobId, job } = running;
    try {
      worker ??= startWorker();
      worker.send({ jobId, job });
    } catch {
      dismissWorker();
      finish(err({ code: 'exportFailed', reason: 'workerDied' }));
    }
  }

  function finish(result: Result<ExportedFile, ExportError>): void {
    const finished = running;
    running = null;
    finished?.settle(result);
    startNext();
  }

  function startWorker(): WorkerHandle {
    const started = fork();
    started.onMessage((message) => {
      if (message.jobId !== running?.jobId || cancelled) return;
      if (message.kind === 'progress') running.progress(message.stage);
      else finish(message.result);
    });
    started.onExit(() => {
      // One that was dismissed exits when its successor may already run.
      if (worker === started) afterExit();
    });
    return started;
  }

  function dismissWorker(): void {
    const dismissed = worker;
    worker = null;
    dismissed?.kill();
  }

  /** What a worker had begun to write goes before its job is reported; only now does nobody hold the file open. */
  function afterExit(): void {
    const result = err<ExportError>(
      cancelled ? { code: 'exportCancelled' } : { code: 'exportFailed', reason: 'workerDied' },
    );
    worker = null;
    cancelled = false;
    if (running === null) return;
    const leftOver = preparationPath(running.job.targetPath, running.jobId);
    const report = () => finish(result);
    rm(leftOver, { force: true }).then(report, report);
  }

  return {
    run: (job, progress = () => undefined) =>
      new Promise((settle) => {
        waiting.push({ jobId: randomUUID(), job, progress, settle });
        startNext();
      }),
    cancel: () => {
      for (const { settle } of waiting.splice(0)) settle(err({ code: 'exportCancelled' }));
      if (running === null || worker === null) return;
      cancelled = true;
      worker.kill();
    },
  };
}
