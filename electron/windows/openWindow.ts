import { BrowserWindow, type BrowserWindowConstructorOptions } from 'electron';
import { entryUrl, type WindowRole } from '#shared/contract/windows.ts';
import { isSwallowed } from './swallowedKeys.ts';
import { backgroundColours, type WindowDefinition } from './windowTable.ts';

/** What all windows have in common. */
export interface WindowSurroundings {
  readonly preloadPath: string;
  readonly allowDeveloperTools: boolean;
  /** Told of each window before its page can call. */
  readonly added: (role: WindowRole, window: BrowserWindow) => void;
}

export interface OpeningOptions {
  readonly theme: keyof typeof backgroundColours;
  readonly place: BrowserWindowConstructorOptions;
  /** Called once, when the page has something to show. */
  readonly reveal: (window: BrowserWindow) => void;
}

/** A page that shows nothing for so long is shown as it is: better an empty window than none. */
const revealAfterMs = 8_000;

/** Opens a window of the table, hidden until its page has been drawn. */
export function openWindow(
  definition: WindowDefinition,
  { preloadPath, allowDeveloperTools, added }: WindowSurroundings,
  { theme, place, reveal }: OpeningOptions,
): BrowserWindow {
  const window = new BrowserWindow({
    ...definition.options,
    ...place,
    show: false,
    backgroundColor: backgroundColours[theme],
    webPreferences: {
      ...definition.webPreferences,
      preload: preloadPath,
      devTools: allowDeveloperTools,
      spellcheck: false,
      // `alert` and its like would stop the page, and with it whatever is being typed.
      disableDialogs: true,
    },
  });
  added(definition.role, window);
  revealOnce(window, reveal);
  keepAsItIs(window, allowDeveloperTools);
  void window.loadURL(entryUrl(definition.role)).catch(() => undefined);
  return window;
}

function revealOnce(window: BrowserWindow, reveal: OpeningOptions['reveal']): void {
  let isRevealed = false;
  const once = (): void => {
    if (isRevealed || window.isDestroyed()) return;
    isRevealed = true;
    clearTimeout(timer);
    reveal(window);
  };
  const timer = setTimeout(once, revealAfterMs);
  window.once('ready-to-show', once);
  window.once('closed', () => clearTimeout(timer));
}

/** No reloading, zooming or going back, by whatever key, wheel or button. */
function keepAsItIs(window: BrowserWindow, allowDeveloperTools: boolean): void {
  const { webContents } = window;
  webContents.on('before-input-event', (event, input) => {
    if (isSwallowed(input, allowDeveloperTools)) event.preventDefault();
  });
  window.on('app-command', (event) => event.preventDefault());
  webContents.on('did-finish-load', () => {
    webContents.setZoomFactor(1);
    void webContents.setVisualZoomLevelLimits(1, 1);
  });
}
