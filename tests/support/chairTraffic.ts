import type { ElectronApplication } from '@playwright/test';

/** All that the main process has handed to the chair's window, since it was asked to keep it. */
export interface ChairTraffic {
  /** Whatever was sent to the page, or answered to it, as JSON: one line for each message, in order. */
  crossed(): Promise<readonly string[]>;
}

type Keeping = typeof globalThis & { chairTraffic?: string[] };

/**
 * Keeps what crosses to the chair's window from now on. It is taken where Electron itself hands it over: at the one
 * native function that all ways of sending to a frame end in, and at the answers of every handler there is.
 */
export async function keepChairTraffic(electron: ElectronApplication): Promise<ChairTraffic> {
  await electron.evaluate(({ ipcMain, webContents, webFrameMain: { fromId } }) => {
    const kept: string[] = [];
    (globalThis as Keeping).chairTraffic = kept;
    const keepIf = (address: string, way: string, what: unknown): void => {
      // What is nobody's yet could become the chair's.
      if (!address.includes('/windows/secretary/')) kept.push(JSON.stringify([way, what]));
    };
    const [contents] = webContents.getAllWebContents();
    const frame = contents && fromId(contents.mainFrame.processId, contents.mainFrame.routingId);
    if (!contents || !frame) throw new Error('No window is open');
    type Sending = Record<string, unknown>;
    const wrap = (prototype: Sending, name: string, addressOf: (self: never) => string): void => {
      const original = prototype[name];
      if (typeof original !== 'function') throw new Error(`Electron has no ${name}`);
      prototype[name] = function (this: never, ...args: unknown[]): unknown {
        keepIf(addressOf(this), name, args);
        return Reflect.apply(original, this, args);
      };
    };
    const ofFrame = (self: { readonly url: string }) => self.url;
    const framePrototype = Object.getPrototypeOf(frame) as Sending;
    for (const name of ['_send', 'postMessage', 'executeJavaScript']) wrap(framePrototype, name, ofFrame);
    const ofContents = (self: { getURL(): string }) => self.getURL();
    const contentsPrototype = Object.getPrototypeOf(contents) as Sending;
    for (const name of ['loadURL', 'insertCSS']) wrap(contentsPrototype, name, ofContents);

    type Handler = (event: Electron.IpcMainInvokeEvent, ...args: unknown[]) => unknown;
    const handlers = (ipcMain as unknown as { readonly _invokeHandlers: Map<string, Handler> })._invokeHandlers;
    for (const [channel, handler] of handlers) {
      handlers.set(channel, async (event, ...args) => {
        const answer = await handler(event, ...args);
        keepIf(event.sender.getURL(), `${channel} ${String(args[0])}`, answer);
        return answer;
      });
    }
    // Electron listens for errors itself.
    const listened = ipcMain.eventNames().filter((name) => name !== 'error');
    if (listened.length > 0) throw new Error(`There is another way to be answered: ${listened.join(', ')}`);
  });
  return {
    crossed: () => electron.evaluate(() => (globalThis as Keeping).chairTraffic ?? []),
  };
}
