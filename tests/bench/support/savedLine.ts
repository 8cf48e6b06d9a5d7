import { pressEnter, writeText } from './keyboard.ts';
import type { Page } from './runningApp.ts';

/**
 * Begins to watch for a line of the log with this text, and no longer marked as being saved; gives the milliseconds
 * from the key of Enter, as the system stamped it.
 */
function watchFor(text: string): string {
  return `window.benchSaved = new Promise((resolve) => {
    let pressedAt;
    addEventListener('keydown', ({ timeStamp }) => { pressedAt = timeStamp; }, { capture: true, once: true });
    const observer = new MutationObserver(() => {
      const line = [...document.querySelectorAll('p[data-record]')].at(-1);
      if (line?.textContent !== ${JSON.stringify(text)}) return;
      observer.disconnect();
      resolve(performance.now() - pressedAt);
    });
    observer.observe(document.body, { subtree: true, childList: true, characterData: true });
  }); undefined`;
}

/** Writes `text` in the box and presses Enter. @returns the milliseconds until the window marks it as saved. */
export async function timeToSaved(page: Page, text: string): Promise<number> {
  await writeText(page, text);
  // Nobody presses Enter in the very moment of the last letter, whose draft is on its way to the disk.
  await new Promise((resolve) => setTimeout(resolve, 60));
  await page.evaluate(watchFor(text));
  await pressEnter(page);
  const ms = await page.evaluate('window.benchSaved');
  if (typeof ms !== 'number') throw new Error(`Not a time: ${String(ms)}`);
  return ms;
}
