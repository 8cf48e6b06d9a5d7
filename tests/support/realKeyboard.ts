import { execFileSync } from 'node:child_process';
import type { Page } from '@playwright/test';

/** Keys and mouse buttons as a person presses them: through the desktop, past nothing that may want them. */

function isThere(program: string): boolean {
  try {
    execFileSync(program, ['version'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

/** True where the desktop can be driven (Linux with xdotool). Elsewhere keys go in through Chromium. */
export const hasRealKeyboard = process.platform === 'linux' && isThere('xdotool');

const desktopNames: Readonly<Record<string, string>> = {
  Control: 'ctrl',
  Shift: 'shift',
  Alt: 'alt',
  ArrowLeft: 'Left',
  ArrowRight: 'Right',
  '+': 'plus',
  '-': 'minus',
  '=': 'equal',
  ',': 'comma',
  '/': 'slash',
  BrowserBack: 'XF86Back',
  BrowserForward: 'XF86Forward',
  BrowserRefresh: 'XF86Reload',
};

/** Presses a chord as Playwright writes it: `Control+Shift+R`. */
export async function pressReal(page: Page, chord: string): Promise<void> {
  if (!hasRealKeyboard) {
    await page.keyboard.press(chord);
    return;
  }
  const keys = chord.split(/(?<=.)\+/).map((key) => desktopNames[key] ?? (key.length === 1 ? key.toLowerCase() : key));
  execFileSync('xdotool', ['key', '--clearmodifiers', keys.join('+')]);
}

/** Presses a mouse button over a place of the screen; 8 and 9 are "back" and "forward", 4 and 5 the wheel. */
export function clickReal(place: { readonly x: number; readonly y: number }, button: number, holding?: string): void {
  const hold = (verb: 'keydown' | 'keyup') => (holding ? [verb, holding] : []);
  const move = ['mousemove', String(Math.round(place.x)), String(Math.round(place.y))];
  execFileSync('xdotool', [...move, ...hold('keydown'), 'click', String(button), ...hold('keyup')]);
}
