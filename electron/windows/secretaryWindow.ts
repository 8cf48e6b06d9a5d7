import { type BrowserWindow, screen } from 'electron';
import { currentDisplays } from './displays.ts';
import { type OpeningOptions, openWindow, type WindowSurroundings } from './openWindow.ts';
import { restoredBounds } from './placement.ts';
import type { WindowMemory } from './windowMemory.ts';
import { windowTable } from './windowTable.ts';

const rememberAfterMs = 500;

/** Opens the secretary's window where it was. */
export function openSecretaryWindow(
  surroundings: WindowSurroundings,
  memory: WindowMemory,
  theme: OpeningOptions['theme'],
): BrowserWindow {
  const remembered = memory.current().secretary;
  const bounds = restoredBounds(currentDisplays(), remembered?.bounds ?? null, windowTable.secretary.options);
  const window = openWindow(windowTable.secretary, surroundings, {
    theme,
    place: fitted(bounds),
    reveal(revealed) {
      if (remembered?.isMaximized) revealed.maximize();
      revealed.show();
    },
  });
  followBounds(window, memory);
  return window;
}

/** A display smaller than the smallest useful window gets a window of its own size. */
function fitted(bounds: ReturnType<typeof restoredBounds>) {
  const { workArea } = screen.getDisplayMatching(bounds);
  const { minWidth, minHeight } = windowTable.secretary.options;
  return {
    ...bounds,
    minWidth: Math.min(minWidth, workArea.width),
    minHeight: Math.min(minHeight, workArea.height),
  };
}

function followBounds(window: BrowserWindow, memory: WindowMemory): void {
  let timer: NodeJS.Timeout | undefined;
  const remember = (): void => {
    if (window.isDestroyed() || window.isMinimized() || window.isFullScreen()) return;
    memory.remember({ secretary: { bounds: window.getNormalBounds(), isMaximized: window.isMaximized() } });
  };
  const later = (): void => {
    clearTimeout(timer);
    timer = setTimeout(remember, rememberAfterMs);
  };
  window.on('resize', later);
  window.on('move', later);
  window.on('close', () => {
    clearTimeout(timer);
    remember();
  });
}
