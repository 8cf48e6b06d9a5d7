import type { DevTools } from './devTools.ts';
import { startTrace, type TraceEvent } from './trace.ts';

type KeyEvent = TraceEvent<{ readonly event_latency?: { readonly event_type?: string } }>;

/**
 * Follows key presses as Chromium's own tracing does: from the moment the browser process got the key to the moment
 * the frame that shows its effect was presented.
 * @returns a function that ends it and gives the milliseconds of each press, in order.
 */
export async function followKeys(devTools: DevTools): Promise<() => Promise<number[]>> {
  // `EventLatency` belongs to this category, and little else does.
  const end = await startTrace<KeyEvent['args']>(devTools, ['input.scrolling']);
  return async () => pressesIn(await end());
}

function pressesIn(events: readonly KeyEvent[]): number[] {
  const begun = new Map<string, KeyEvent>();
  const presses: { readonly at: number; readonly ms: number }[] = [];
  for (const event of events) {
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
