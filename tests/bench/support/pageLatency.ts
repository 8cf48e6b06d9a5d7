import type { Page } from './runningApp.ts';

/** Presses and releases Ctrl with a letter, as a keyboard does. */
export async function pressWithControl(page: Page, letter: string): Promise<void> {
  const code = `Key${letter.toUpperCase()}`;
  const key = { key: letter, code, windowsVirtualKeyCode: letter.toUpperCase().charCodeAt(0), modifiers: 2 };
  await page.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', ...key });
  await page.send('Input.dispatchKeyEvent', { type: 'keyUp', ...key });
}

export async function pressEscape(page: Page): Promise<void> {
  const key = { key: 'Escape', code: 'Escape', windowsVirtualKeyCode: 27 };
  await page.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', ...key });
  await page.send('Input.dispatchKeyEvent', { type: 'keyUp', ...key });
}

/** Waits until something is in the page, or no longer is; at the latest for a minute. */
export async function waitFor(page: Page, selector: string, isThere: boolean): Promise<void> {
  await page.evaluate(`new Promise((resolve, reject) => {
    const isSo = () => (document.querySelector(${JSON.stringify(selector)}) !== null) === ${isThere};
    if (isSo()) return resolve();
    const observer = new MutationObserver(() => {
      if (!isSo()) return;
      observer.disconnect();
      resolve();
    });
    observer.observe(document.body, { subtree: true, childList: true });
    setTimeout(() => reject(new Error(${JSON.stringify(selector)})), 60_000);
  })`);
}

/** Begins to wait for a key and for what `selector` finds after it. */
const watchFor = (selector: string): string => `window.benchShown = new Promise((resolve) => {
  let pressedAt;
  const { port1, port2 } = new MessageChannel();
  addEventListener('keydown', ({ timeStamp }) => { pressedAt = timeStamp; }, { capture: true, once: true });
  const observer = new MutationObserver(() => {
    const found = document.querySelector(${JSON.stringify(selector)});
    if (!found) return;
    observer.disconnect();
    found.getBoundingClientRect();
    port1.onmessage = () => resolve(performance.now() - pressedAt);
    requestAnimationFrame(() => port2.postMessage(null));
  });
  observer.observe(document.body, { subtree: true, childList: true });
}); undefined`;

/** Milliseconds from Ctrl+E, as the system stamped it, to the frame in which what `selector` finds has been drawn. */
export async function timeToShown(page: Page, selector: string): Promise<number> {
  await page.evaluate(watchFor(selector));
  await pressWithControl(page, 'e');
  return (await page.evaluate('window.benchShown')) as number;
}
