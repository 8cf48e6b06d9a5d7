import { pressLetter, writeText } from './keyboard.ts';
import type { Page } from './runningApp.ts';

/** Milliseconds from a key, as the system stamped it. */
export interface Latency {
  /** What came of the key is in the page and laid out, in time for the next frame. */
  readonly ready: number;
  /** That frame has been drawn. */
  readonly drawn: number;
}

/** Begins to wait for a key and for what `selector` finds after it; without a selector for the letter alone. */
function watchFor(selector: string | null): string {
  return `window.benchDrawn = new Promise((resolve) => {
    let pressedAt;
    const { port1, port2 } = new MessageChannel();
    const passed = () => performance.now() - pressedAt;
    const isThere = (found) => {
      found.getBoundingClientRect();
      const ready = passed();
      port1.onmessage = () => resolve({ ready, drawn: passed() });
      requestAnimationFrame(() => port2.postMessage(null));
    };
    addEventListener('keydown', ({ timeStamp }) => { pressedAt = timeStamp; }, { capture: true, once: true });
    const selector = ${JSON.stringify(selector)};
    if (selector === null) {
      addEventListener('input', ({ target }) => isThere(target), { once: true });
      return;
    }
    const observer = new MutationObserver(() => {
      const found = document.querySelector(selector);
      if (!found) return;
      observer.disconnect();
      isThere(found);
    });
    observer.observe(document.body, { subtree: true, childList: true });
  }); undefined`;
}

const empty = `document.execCommand('selectAll'); document.execCommand('delete'); undefined`;

/** Writes all but the last letter of `typed`, then presses that, and waits for what `selector` finds. */
export async function timeToDrawn(page: Page, typed: string, selector: string | null): Promise<Latency> {
  await page.evaluate(empty);
  await writeText(page, typed.slice(0, -1));
  // Not in step with the display; longer than any list takes to go.
  await new Promise((resolve) => setTimeout(resolve, 80 + Math.random() * 17));
  await page.evaluate(watchFor(selector));
  await pressLetter(page, typed.slice(-1));
  return (await page.evaluate('window.benchDrawn')) as Latency;
}
