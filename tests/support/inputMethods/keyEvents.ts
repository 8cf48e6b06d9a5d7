import type { CDPSession, Page } from '@playwright/test';

/**
 * Key events as Chromium's browser process hands them to the page, past Playwright's own idea of a keyboard: an input
 * method sends letters that no key has, and sends them faster than anybody types.
 */
export interface KeyEvents {
  /** A key that writes `letter`, pressed and released. */
  letter(letter: string): Promise<unknown>;
  /** A letter with no key: Windows' `KEYEVENTF_UNICODE` arrives as VK_PACKET. */
  packet(letter: string): Promise<unknown>;
  backspace(): Promise<unknown>;
  shiftLeft(): Promise<unknown>;
  enter(modifier?: 'Control'): Promise<unknown>;
  /** A key that the input method took for itself; the page sees that there was one (229), not which. */
  taken(): Promise<unknown>;
  /** The same, where the page is told which key it was, as on some systems. */
  takenAs(key: string): Promise<unknown>;
  /** The text that the input method is composing stands in the field, underlined; its caret is at the end. */
  composing(text: string): Promise<unknown>;
  /** The composition ends with this text; with none under way, the text is put in at once. */
  committed(text: string): Promise<unknown>;
  /** The line break that an input method passes on when it has ended a word at Enter. */
  passedOnEnter(): Promise<unknown>;
}

const modifiers = { Control: 2, Shift: 8 };
const packetKey = 231;
const takenKey = 229;

export async function keyEvents(page: Page): Promise<KeyEvents> {
  const devTools = await page.context().newCDPSession(page);
  return {
    letter: (letter) => pressed(devTools, { key: letter, windowsVirtualKeyCode: keyCodeOf(letter), text: letter }),
    packet: (letter) => pressed(devTools, { key: letter, windowsVirtualKeyCode: packetKey, text: letter }),
    backspace: () => pressed(devTools, { key: 'Backspace', code: 'Backspace', windowsVirtualKeyCode: 8 }),
    shiftLeft: () =>
      pressed(devTools, {
        key: 'ArrowLeft',
        code: 'ArrowLeft',
        windowsVirtualKeyCode: 37,
        modifiers: modifiers.Shift,
      }),
    enter: (modifier) =>
      pressed(devTools, {
        key: 'Enter',
        code: 'Enter',
        windowsVirtualKeyCode: 13,
        text: '\r',
        modifiers: modifier ? modifiers[modifier] : 0,
      }),
    taken: () => pressed(devTools, { key: 'Process', windowsVirtualKeyCode: takenKey }),
    takenAs: (key) => pressed(devTools, { key, code: key, windowsVirtualKeyCode: takenKey }),
    composing: (text) =>
      devTools.send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length }),
    committed: (text) => devTools.send('Input.insertText', { text }),
    passedOnEnter: () => devTools.send('Input.dispatchKeyEvent', { type: 'char', key: 'Enter', text: '\r' }),
  };
}

interface PressedKey {
  readonly key: string;
  readonly code?: string;
  readonly windowsVirtualKeyCode: number;
  readonly text?: string;
  readonly modifiers?: number;
}

/** Both events are on their way at once; they arrive in order. */
function pressed(devTools: CDPSession, key: PressedKey): Promise<unknown> {
  const { text: _, ...released } = key;
  return Promise.all([
    devTools.send('Input.dispatchKeyEvent', { type: key.text === undefined ? 'rawKeyDown' : 'keyDown', ...key }),
    devTools.send('Input.dispatchKeyEvent', { type: 'keyUp', ...released }),
  ]);
}

/** Of letters, digits and the space; other signs have codes that depend on the layout. */
function keyCodeOf(letter: string): number {
  return /^[a-z0-9 ]$/i.test(letter) ? letter.toUpperCase().charCodeAt(0) : 0;
}
