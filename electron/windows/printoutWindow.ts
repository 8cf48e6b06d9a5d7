import type { BrowserWindow } from 'electron';
import type { CallError } from '#shared/contract/errors.ts';
import { err, ok, type Result } from '#shared/lib/result.ts';
import type { PrintoutPage } from '../services/printing.ts';
import { openWindow, type WindowSurroundings } from './openWindow.ts';
import { windowTable } from './windowTable.ts';

/**
 * Opens the hidden window whose page is what is printed. Not the secretary's: while the system's dialog is open, the
 * page that is to be printed stands still.
 * @param parent the window that the dialog lies over.
 */
export function openPrintout(
  surroundings: WindowSurroundings,
  parent: BrowserWindow | null,
  gone: () => void,
): PrintoutPage {
  const window = openWindow(windowTable.printout, surroundings, {
    theme: 'light',
    place: { ...(parent ? { parent } : {}), skipTaskbar: true },
    reveal: () => undefined,
  });
  window.webContents.once('render-process-gone', gone);
  // A page that never begins would never say that it failed.
  window.webContents.once('did-fail-load', gone);
  window.webContents.once('preload-error', gone);
  window.once('closed', gone);
  return {
    print: (isLandscape) => printed(window, isLandscape),
    close() {
      window.off('closed', gone);
      if (!window.isDestroyed()) window.destroy();
    },
  };
}

/** The paper without margins and enlargement: both are in the pages already. */
function printed(window: BrowserWindow, landscape: boolean): Promise<Result<boolean, CallError>> {
  return new Promise((resolve) => {
    window.webContents.print(
      {
        silent: false,
        printBackground: true,
        color: true,
        margins: { marginType: 'none' },
        pageSize: 'A4',
        scaleFactor: 100,
        landscape,
      },
      (success, failureReason) => resolve(success ? ok(true) : refusal(failureReason)),
    );
  });
}

/** Electron has sentences for this and no codes. */
function refusal(sentence: string): Result<boolean, CallError> {
  if (/cancel/i.test(sentence)) return ok(false);
  const isWithoutPrinter = /no printers|enumerate printers/i.test(sentence);
  return err({ code: 'printFailed', reason: isWithoutPrinter ? 'noPrinter' : 'printer' });
}
