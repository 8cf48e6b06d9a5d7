import type { DevTools } from './devTools.ts';
import type { Page } from './runningApp.ts';
import { startTrace, type TraceEvent } from './trace.ts';

/** From what was done in one window to the frame of another that shows it. */
export interface ShownElsewhere {
  /**
   * Does something in `from`, and waits until `isShown`, an expression, holds in `to` and a frame was drawn since.
   * @param event by which the moment is known at which it was done, as the system stamped it: `keydown`, `mouseup`; null
   * for the moment at which `act` begins.
   */
  take(from: Page, event: string | null, act: () => Promise<unknown>, to: Page, isShown: string): Promise<void>;
  /** Ends it. @returns the milliseconds of each, in order. */
  end(): Promise<number[]>;
}

type FrameEvent = TraceEvent<{ readonly chrome_frame_reporter?: { readonly state?: string } }>;

/** A frame of a window: when its content was taken over from the page, and when it stood on the display. */
interface DrawnFrame {
  readonly pid: number;
  committedAt: number;
  presentedAt: number;
  isPresented: boolean;
}

const done = 'bench-done';
const shown = 'bench-shown';

const markEvent = (event: string): string => `addEventListener(${JSON.stringify(event)}, ({ timeStamp }) =>
  performance.mark('${done}', { startTime: timeStamp }), { capture: true, once: true }); undefined`;

/** Marks the moment at which something is in the page; settles when a frame has been drawn with it. */
const markWhen = (isShown: string): string => `window.benchShown = new Promise((resolve) => {
  const look = () => {
    if (!(${isShown})) return false;
    observer.disconnect();
    performance.mark('${shown}');
    requestAnimationFrame(() => requestAnimationFrame(() => resolve()));
    return true;
  };
  const observer = new MutationObserver(look);
  if (!look()) observer.observe(document, { subtree: true, childList: true, characterData: true, attributes: true });
}); undefined`;

/** Follows both by Chromium's own tracing: its clock is one for all windows, and it knows when a frame was presented. */
export async function followShown(devTools: DevTools): Promise<ShownElsewhere> {
  // `PipelineReporter`, one for each frame of a page, belongs to `benchmark`.
  const end = await startTrace<FrameEvent['args']>(devTools, ['blink.user_timing', 'benchmark']);
  return {
    async take(from, event, act, to, isShown) {
      await to.evaluate(markWhen(isShown));
      await from.evaluate(event === null ? `performance.mark('${done}'); undefined` : markEvent(event));
      await act();
      await to.evaluate('window.benchShown');
    },
    end: async () => latenciesIn(await end()),
  };
}

function latenciesIn(events: readonly FrameEvent[]): number[] {
  const frames = framesIn(events);
  const marksOf = (name: string) => events.filter((event) => event.name === name);
  const beginnings = marksOf(done);
  return marksOf(shown).map(({ ts, pid }, index) => {
    const after = frames.filter((frame) => frame.isPresented && frame.pid === pid && frame.committedAt >= ts);
    const presentedAt = Math.min(...after.map((frame) => frame.presentedAt));
    const begun = beginnings[index];
    if (!begun || !Number.isFinite(presentedAt)) throw new Error(`No frame was traced for the ${index + 1}th`);
    return (presentedAt - begun.ts) / 1_000;
  });
}

function framesIn(events: readonly FrameEvent[]): readonly DrawnFrame[] {
  const underWay = new Map<string, DrawnFrame>();
  const frames: DrawnFrame[] = [];
  for (const { name, ph, ts, pid, id2, args } of events) {
    const key = `${pid}/${id2?.local}`;
    if (name === 'PipelineReporter' && ph === 'b') {
      const isPresented = args.chrome_frame_reporter?.state?.startsWith('STATE_PRESENTED') ?? false;
      underWay.set(key, { pid, committedAt: Number.NEGATIVE_INFINITY, presentedAt: 0, isPresented });
      continue;
    }
    const frame = underWay.get(key);
    if (!frame) continue;
    if (name === 'Commit' && ph === 'b') frame.committedAt = ts;
    if (name !== 'PipelineReporter' || ph !== 'e') continue;
    underWay.delete(key);
    frames.push(Object.assign(frame, { presentedAt: ts }));
  }
  return frames;
}
