/**
 * The entry of Electron's utility process in which documents are made: laying out a long one takes a second or more
 * of computing, during which the main process has to go on taking minutes. One job at a time, in order.
 */
import { err } from '#shared/lib/result.ts';
import type { FromWorker, ToWorker } from './messages.ts';
import { runExport } from './runExport.ts';

const { parentPort } = process;

function post(message: FromWorker): void {
  parentPort.postMessage(message);
}

async function run({ jobId, job }: ToWorker): Promise<void> {
  try {
    const result = await runExport(job, jobId, (stage) => post({ kind: 'progress', jobId, stage }));
    post({ kind: 'done', jobId, result });
  } catch (error) {
    console.error(error);
    post({ kind: 'done', jobId, result: err({ code: 'exportFailed', reason: 'rendering' }) });
  }
}

let queue = Promise.resolve();
parentPort.on('message', ({ data }: { readonly data: ToWorker }) => {
  queue = queue.then(() => run(data));
});
