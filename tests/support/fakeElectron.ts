import { EventEmitter } from 'node:events';
import type { DisplayInfo, Displays, Rectangle } from '../../electron/windows/placement.ts';
import { displaysOf, laptop } from './someDisplays.ts';

/** Of Electron what the chair's window is made of: `vi.mock('electron', () => import('…/fakeElectron.ts'))`. */

export const app = { commandLine: { getSwitchValue: () => '' } };

let displays: Displays = displaysOf(laptop);
export const screen = Object.assign(new EventEmitter(), {
  getAllDisplays: () => displays.all,
  getPrimaryDisplay: () => ({ id: displays.primaryId }),
});

/** Those displays are plugged in now, as nobody was told yet. */
export function setDisplays(...all: readonly DisplayInfo[]): void {
  displays = displaysOf(...all);
}

/** Takes a display away, or plugs one in, and tells it as the system does. */
export function unplug(display: DisplayInfo): void {
  setDisplays(...displays.all.filter(({ id }) => id !== display.id));
  screen.emit('display-removed', {}, display);
}
export function plug(display: DisplayInfo): void {
  setDisplays(...displays.all, display);
  screen.emit('display-added', {}, display);
}

export class BrowserWindow extends EventEmitter {
  readonly webContents = Object.assign(new EventEmitter(), { setIgnoreMenuShortcuts() {} });
  bounds: Rectangle;
  isShown = false;
  isGone = false;

  constructor({ x = 0, y = 0, width = 0, height = 0 }: Partial<Rectangle>) {
    super();
    this.bounds = { x, y, width, height };
  }

  loadURL = async () => undefined;
  setMenuBarVisibility() {}
  setAlwaysOnTop() {}
  setVisibleOnAllWorkspaces() {}
  setContentSize() {}
  isFullScreen = () => false;
  isSimpleFullScreen = () => false;
  setFullScreen() {}
  setSimpleFullScreen() {}
  getBounds = () => this.bounds;
  getContentBounds = () => this.bounds;
  setBounds(bounds: Rectangle) {
    this.bounds = bounds;
  }
  isVisible = () => this.isShown;
  showInactive() {
    this.isShown = true;
  }
  hide() {
    this.isShown = false;
  }
  isDestroyed = () => this.isGone;
  destroy() {
    this.isShown = false;
    this.isGone = true;
    this.emit('closed');
  }
}
