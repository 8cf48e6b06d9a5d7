import type { DevTools } from './devTools.ts';

interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  /** Microseconds. */
  readonly ts: number;
  readonly pid: number;
  readonly id2?: { readonly local?: string };
  readonly args: { readonly event_latency?: { readonly event_type?: string } };
}

/**
 * Follows key presses as Chromium's own tracing does: from the moment the browser process got the key to the moment
 * the frame that shows its effect was presented.
 * @returns a function that ends it and gives the milliseconds of each press, in order.
 */
export async function followKeys(devTools: DevTools): Promise<() => Promise<number[]>> {
  const events: TraceEvent[] = [];
  devTools.on('Tracing.dataCollected', ({ value }) => events.push(...(value as TraceEvent[])));
  await devTools.send('Tracing.start', {
    // `EventLatency` belongs to this category, and little else does.
    traceConfig: { includedCategories: ['input.scrolling'], recordMode: 'recordUntilFull' },
    transferMode: 'ReportEvents',
  });
  return async () => {
    const complete = devTools.once('Tracing.tracingComplete');
    await devTools.send('Tracing.end');
    await complete;
    return pressesIn(events);
  };
}

function pressesIn(events: readonly TraceEvent[]): number[] {
  const begun = new Map<string, TraceEvent>();
  const presses: { readonly at: number; readonly ms: number }[] = [];
  for (const event of [...events].sort((left, right) => left.ts - right.ts)) {
    if (event.name !== 'EventLatency') continue;
    const key = `${event.pid}/${event.id2?.local}`;
    const begin = begun.get(key);
    if (event.ph === 'b') begun.set(key, event);
    else if (event.ph === 'e' && begin?.args.event_latency?.event_type === 'KEY_PRESSED') {
      presses.push({ at: begin.ts, ms: (event.ts - begin.ts) / 1_000 });
    }
  }
  return presses.sort((left, right) => left.at - right.at).map(({ ms }) => ms);
}
