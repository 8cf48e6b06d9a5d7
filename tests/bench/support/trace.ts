import type { DevTools } from './devTools.ts';

/** An event of Chromium's tracing; `Args` are those of the events that are looked at. */
export interface TraceEvent<Args> {
  readonly name: string;
  readonly ph: string;
  /** Microseconds, on the one clock that all processes share. */
  readonly ts: number;
  readonly pid: number;
  readonly id2?: { readonly local?: string };
  readonly args: Args;
}

/**
 * Has Chromium trace what belongs to `categories`.
 * @returns a function that ends it and gives the events in the order of time.
 */
export async function startTrace<Args>(
  devTools: DevTools,
  categories: readonly string[],
): Promise<() => Promise<readonly TraceEvent<Args>[]>> {
  const events: TraceEvent<Args>[] = [];
  devTools.on('Tracing.dataCollected', ({ value }) => events.push(...(value as TraceEvent<Args>[])));
  await devTools.send('Tracing.start', {
    traceConfig: { includedCategories: categories, recordMode: 'recordContinuously' },
    transferMode: 'ReportEvents',
  });
  return async () => {
    const complete = devTools.once('Tracing.tracingComplete');
    await devTools.send('Tracing.end');
    await complete;
    return events.sort((left, right) => left.ts - right.ts);
  };
}
