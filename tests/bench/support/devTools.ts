import type { Readable, Writable } from 'node:stream';

type Params = Readonly<Record<string, unknown>>;
type Listener = (params: Params, sessionId: string | undefined) => void;

interface Message {
  readonly id?: number;
  readonly method?: string;
  readonly params?: Params;
  readonly result?: Params;
  readonly error?: { readonly message: string };
  readonly sessionId?: string;
}

/** Chromium's DevTools protocol over the two pipes of `--remote-debugging-pipe`. */
export interface DevTools {
  /** @param sessionId of a page; left out for the browser itself. */
  send(method: string, params?: Params, sessionId?: string): Promise<Params>;
  on(method: string, listener: Listener): void;
  /** The next event of that name. */
  once(method: string): Promise<Params>;
}

export function devToolsOver(toBrowser: Writable, fromBrowser: Readable): DevTools {
  const waiting = new Map<number, { resolve: (result: Params) => void; reject: (error: Error) => void }>();
  const listeners = new Map<string, Listener[]>();
  let lastId = 0;
  let rest = '';

  function take({ id, method, params = {}, result = {}, error, sessionId }: Message): void {
    if (id !== undefined) {
      const call = waiting.get(id);
      waiting.delete(id);
      if (error) call?.reject(new Error(error.message));
      else call?.resolve(result);
    } else if (method !== undefined) {
      for (const listener of [...(listeners.get(method) ?? [])]) listener(params, sessionId);
    }
  }

  function on(method: string, listener: Listener): void {
    listeners.set(method, [...(listeners.get(method) ?? []), listener]);
  }

  fromBrowser.setEncoding('utf8');
  fromBrowser.on('data', (chunk: string) => {
    const parts = `${rest}${chunk}`.split('\0');
    rest = parts.pop() ?? '';
    for (const part of parts) take(JSON.parse(part) as Message);
  });
  fromBrowser.on('close', () => {
    for (const { reject } of waiting.values()) reject(new Error('The browser has gone'));
    waiting.clear();
  });
  // Written to after the browser has gone: whoever waits for an answer is told by `close`.
  toBrowser.on('error', () => undefined);

  return {
    on,
    once(method) {
      return new Promise((resolve) => {
        let isDone = false;
        on(method, (params) => {
          if (!isDone) resolve(params);
          isDone = true;
        });
      });
    },
    send(method, params = {}, sessionId) {
      lastId += 1;
      const id = lastId;
      return new Promise((resolve, reject) => {
        waiting.set(id, { resolve, reject });
        toBrowser.write(`${JSON.stringify({ id, method, params, sessionId })}\0`);
      });
    },
  };
}
