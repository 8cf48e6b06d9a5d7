import type { BrowserWindow, BrowserWindowConstructorOptions } from 'electron';
import type { Rectangle } from './placement.ts';
import type { KeyInput } from './swallowedKeys.ts';

type Size = Pick<Rectangle, 'width' | 'height'>;

/** How the window is made that a video conference shares: an ordinary one, of which the page is 16:9. */
export function sharedOptions(bounds: Rectangle): BrowserWindowConstructorOptions {
  return { ...bounds, useContentSize: true };
}

/** Makes the page that large once the window is there: before, not every system knows how large a frame it draws. */
export function fitPage(window: BrowserWindow, { width, height }: Size): void {
  window.setContentSize(width, height);
}

const settledAfterMs = 200;

/**
 * F11 makes the window fill the display that it was dragged to, F11 or Escape gives it its frame back.
 * @param resized told of the size of the page, when that has come to rest.
 */
export function followSharedWindow(window: BrowserWindow, resized: (size: Size) => void): void {
  window.webContents.on('before-input-event', (event, input) => {
    if (input.type !== 'keyDown') return;
    const turned = turnedFullScreen(input, window.isFullScreen());
    if (turned === null) return;
    event.preventDefault();
    window.setFullScreen(turned);
  });
  let timer: NodeJS.Timeout | undefined;
  window.on('resize', () => {
    clearTimeout(timer);
    timer = setTimeout(() => resized(pageSize(window)), settledAfterMs);
  });
  window.once('closed', () => clearTimeout(timer));
}

/** Whether the window fills its display after that key; null when the key is not about that. */
export function turnedFullScreen(input: KeyInput, isFullScreen: boolean): boolean | null {
  if (input.control || input.alt || input.meta || input.shift) return null;
  if (input.key === 'F11') return !isFullScreen;
  return input.key === 'Escape' && isFullScreen ? false : null;
}

/** The page without the window's frame, in CSS pixels. */
export function pageSize(window: BrowserWindow): Size {
  const { width, height } = window.getContentBounds();
  return { width, height };
}
