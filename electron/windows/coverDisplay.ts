import { app, type BrowserWindow, type BrowserWindowConstructorOptions } from 'electron';
import { settleMs } from './displays.ts';
import { isSameRectangle, type Rectangle } from './placement.ts';

/**
 * How a window is made that is to cover a display of its own: a tap of the chair's must not take the keyboard from the
 * secretary, so it can't be activated at all, nor be reached by Alt+Tab or from a task bar.
 */
export function coveringOptions(bounds: Rectangle): BrowserWindowConstructorOptions {
  return {
    ...coveringBounds(bounds),
    minWidth: 0,
    minHeight: 0,
    frame: false,
    focusable: false,
    skipTaskbar: true,
    // Win+M takes away what can be minimized.
    minimizable: false,
    hasShadow: false,
    roundedCorners: false,
  };
}

/** For each window the one look at its bounds that is still to come. */
const laterLooks = new WeakMap<BrowserWindow, NodeJS.Timeout>();

/** Puts the window all over a display, and over whatever else comes up there: a task bar, a notification. */
export function coverDisplay(window: BrowserWindow, bounds: Rectangle): void {
  window.setAlwaysOnTop(true, 'screen-saver');
  window.setVisibleOnAllWorkspaces(true, { visibleOnFullScreen: true, skipTransformProcessType: true });
  const wanted = coveringBounds(bounds);
  const cover = (): void => {
    if (isFullScreen(window) !== isX11 && isSameRectangle(window.getBounds(), wanted)) return;
    setFullScreen(window, false);
    window.setBounds(wanted);
    setFullScreen(window, !isX11);
  };
  cover();
  // Systems are free to place a window elsewhere, and are late to say so: its real bounds are looked at again. A look that
  // is due from before would take it back to where it was then.
  clearTimeout(laterLooks.get(window));
  const look = setTimeout(() => {
    if (!window.isDestroyed() && window.isVisible()) cover();
  }, settleMs);
  laterLooks.set(window, look);
}

/**
 * On X11 a window that can't be activated is none of the window manager's: nobody would make it full screen, whatever
 * Chromium then says. And Chromium makes a window of just a display's size smaller by a point, lest it should be taken
 * for full screen; one with a row more, which nobody sees, it leaves alone.
 */
const isX11 = process.platform === 'linux' && app.commandLine.getSwitchValue('ozone-platform') !== 'wayland';

function coveringBounds(bounds: Rectangle): Rectangle {
  return isX11 ? { ...bounds, height: bounds.height + 1 } : bounds;
}

const isMac = process.platform === 'darwin';

/** On macOS the other kind of full screen would slide in as a space of its own. */
function isFullScreen(window: BrowserWindow): boolean {
  return isMac ? window.isSimpleFullScreen() : window.isFullScreen();
}

function setFullScreen(window: BrowserWindow, wanted: boolean): void {
  if (isFullScreen(window) === wanted) return;
  if (isMac) window.setSimpleFullScreen(wanted);
  else window.setFullScreen(wanted);
}
