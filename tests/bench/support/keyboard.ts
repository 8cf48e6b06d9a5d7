import type { Page } from './runningApp.ts';

/** Presses and releases a key that writes `letter`, as a keyboard does. */
export async function pressLetter(page: Page, letter: string): Promise<void> {
  const isLetter = /[a-z]/.test(letter);
  const code = isLetter ? `Key${letter.toUpperCase()}` : 'Space';
  const key = { key: letter, code, windowsVirtualKeyCode: letter.toUpperCase().charCodeAt(0) };
  await page.send('Input.dispatchKeyEvent', { type: 'keyDown', text: letter, ...key });
  await page.send('Input.dispatchKeyEvent', { type: 'keyUp', ...key });
}

export async function pressEnter(page: Page): Promise<void> {
  const key = { key: 'Enter', code: 'Enter', windowsVirtualKeyCode: 13 };
  await page.send('Input.dispatchKeyEvent', { type: 'keyDown', text: '\r', ...key });
  await page.send('Input.dispatchKeyEvent', { type: 'keyUp', ...key });
}

/** Writes a text at once, as an input method does. */
export async function writeText(page: Page, text: string): Promise<void> {
  await page.send('Input.insertText', { text });
}
