import { utilityProcess } from 'electron';
import type { WorkerHandle } from './exportProcess.ts';

/** Starts the worker in a utility process; `child_process.fork` is gone from a hardened application. */
export function forkWorker(workerPath: string): WorkerHandle {
  const child = utilityProcess.fork(workerPath, [], { serviceName: 'Giao Ban exports' });
  return {
    send: (message) => child.postMessage(message),
    kill: () => child.kill(),
    onMessage: (listener) => child.on('message', listener),
    onExit: (listener) => child.once('exit', listener),
  };
}
