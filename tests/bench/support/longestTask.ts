import type { DevTools } from './devTools.ts';

interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  /** Microseconds. */
  readonly dur?: number;
  readonly args: { readonly name?: string };
}

/**
 * Follows the tasks of the window's main thread, one after the other: while one runs, no key is taken.
 * @returns a function that ends it and gives the longest, in milliseconds.
 */
export async function followTasks(devTools: DevTools): Promise<() => Promise<number>> {
  const events: TraceEvent[] = [];
  devTools.on('Tracing.dataCollected', ({ value }) => events.push(...(value as TraceEvent[])));
  await devTools.send('Tracing.start', {
    traceConfig: { includedCategories: ['toplevel'], recordMode: 'recordContinuously' },
    transferMode: 'ReportEvents',
  });
  return async () => {
    const complete = devTools.once('Tracing.tracingComplete');
    await devTools.send('Tracing.end');
    await complete;
    return longestIn(events);
  };
}

function longestIn(events: readonly TraceEvent[]): number {
  const threadOf = ({ pid, tid }: TraceEvent) => `${pid}/${tid}`;
  const names = events.filter(({ name, args }) => name === 'thread_name' && args.name === 'CrRendererMain');
  const mainThreads = new Set(names.map(threadOf));
  const tasks = events.filter((event) => event.name === 'ThreadControllerImpl::RunTask' && event.dur !== undefined);
  const durations = tasks.filter((task) => mainThreads.has(threadOf(task))).map(({ dur = 0 }) => dur / 1_000);
  if (durations.length === 0) throw new Error('No task was traced');
  return Math.max(...durations);
}
