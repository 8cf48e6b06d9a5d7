/**
 * The entry of Electron's utility process in which documents are made: laying out a long one takes a second or more
 * of computing, during which the main process has to go on taking minutes. One job at a time, in order.
 */
import type { TellProgress } from '#shared/documents/documentProgress.ts';
import { err } from '#shared/lib/result.ts';
import type { FromWorker, Order, Outcome, ToWorker } from './messages.ts';
import { runExport, runRender } from './runExport.ts';

const { parentPort } = process;

// Nearly all that is asked for is a PDF. Who holds the worker before asking finds it ready; what fails, fails again then.
void import('./pdf/renderPdf.ts').catch(() => undefined);

function post(message: FromWorker): void {
  parentPort.postMessage(message);
}

async function run({ jobId, order }: ToWorker): Promise<void> {
  try {
    const result = await carryOut(order, jobId, (progress) => post({ kind: 'progress', jobId, progress }));
    post({ kind: 'done', jobId, result });
  } catch (error) {
    console.error(error);
    post({ kind: 'done', jobId, result: err({ code: 'exportFailed', reason: 'rendering' }) });
  }
}

function carryOut(order: Order, jobId: string, progress: TellProgress): Promise<Outcome> {
  return order.kind === 'file' ? runExport(order.job, jobId, progress) : runRender(order.job, progress);
}

let queue = Promise.resolve();
parentPort.on('message', ({ data }: { readonly data: ToWorker }) => {
  queue = queue.then(() => run(data));
});
