import type { KeyboardEvent } from 'react';
import { turnPage, turnScreen } from './turnPages.ts';

const screens: Readonly<Record<string, 1 | -1>> = { PageDown: 1, PageUp: -1 };
const pages: Readonly<Record<string, 1 | -1>> = { ArrowDown: 1, ArrowUp: -1 };

/**
 * Scrolls the preview, wherever the focus is: PgUp PgDn by what is seen, Ctrl ↑ ↓ by a page, Ctrl Home End to its ends.
 * @returns whether the key meant that.
 */
export function scrollByKey(scroller: HTMLElement, event: KeyboardEvent<HTMLElement>): boolean {
  const { key, ctrlKey, target } = event;
  if (event.altKey || event.shiftKey || event.metaKey) return false;
  if (!ctrlKey) {
    const by = screens[key];
    // A list of choices turns its own pages.
    if (!by || target instanceof HTMLSelectElement) return false;
    turnScreen(scroller, by);
    return true;
  }
  const by = pages[key];
  if (by) turnPage(scroller, by);
  else if (isTyped(target) || (key !== 'Home' && key !== 'End')) return false;
  else scroller.scrollTop = key === 'Home' ? 0 : scroller.scrollHeight;
  return true;
}

/** In a text these keys move the caret. */
function isTyped(target: EventTarget): boolean {
  return target instanceof HTMLTextAreaElement || (target instanceof HTMLInputElement && target.type === 'text');
}
