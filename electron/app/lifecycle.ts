import { app, type BrowserWindow } from 'electron';
import type { IncidentLog } from './incidentLog.ts';

/**
 * Two programs writing one journal would damage it: a second start only brings the first to the front.
 * @returns whether this is the first.
 */
export function holdSingleInstance(mainWindow: () => BrowserWindow | null): boolean {
  if (!app.requestSingleInstanceLock()) return false;
  app.on('second-instance', () => bringToFront(mainWindow()));
  return true;
}

export function bringToFront(window: BrowserWindow | null): void {
  if (!window) return;
  if (window.isMinimized()) window.restore();
  window.show();
  window.focus();
}

/** An exception that nothing caught is written down; the meeting goes on, as everything said is on disk. */
export function logUncaught(log: IncidentLog): void {
  process.on('uncaughtException', (error) => log.record('uncaughtException', error));
  process.on('unhandledRejection', (reason) => log.record('unhandledRejection', reason));
}

/** Files are closed in order within this time; whatever it is that hangs, nothing is lost by not waiting. */
const closingMs = 5_000;

/**
 * Ends with the last window, after `close`. Nothing depends on it: at log-off Windows may not let it run, and
 * everything that was shown as saved is on disk without it.
 */
export function closeBeforeQuitting(close: () => Promise<void>): void {
  let isClosing = false;
  app.on('window-all-closed', () => app.quit());
  app.on('will-quit', (event) => {
    event.preventDefault();
    if (isClosing) return;
    isClosing = true;
    const timer = new Promise((resolve) => setTimeout(resolve, closingMs));
    void Promise.race([close(), timer]).finally(() => app.exit());
  });
}

/** Calls `ended` each time the page of a window ends: it crashed, another takes its place, or its window is gone. */
export function whenPageEnds(window: BrowserWindow, ended: () => void): void {
  window.webContents.on('render-process-gone', ended);
  window.webContents.on('did-navigate', ended);
  window.once('closed', ended);
}

/** A page that has crashed is loaded again: what it showed as saved is on disk, what was being typed is a draft. */
export function reviveWhenGone(
  window: BrowserWindow,
  log: IncidentLog,
  askBeforeAgain: (incidentId: string) => Promise<void>,
): void {
  let lastGoneAt = Number.NEGATIVE_INFINITY;
  window.webContents.on('render-process-gone', (_event, { reason, exitCode }) => {
    if (reason === 'clean-exit' || window.isDestroyed()) return;
    const incidentId = log.record('render-process-gone', new Error(`${reason} ${exitCode}`));
    const isRepeated = performance.now() - lastGoneAt < 10_000;
    lastGoneAt = performance.now();
    // A page that crashes at once would be loaded for ever.
    void (isRepeated ? askBeforeAgain(incidentId) : Promise.resolve()).then(() => {
      if (!window.isDestroyed()) window.webContents.reload();
    });
  });
}
