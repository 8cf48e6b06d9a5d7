import { type ChildProcess, spawn } from 'node:child_process';
import type { Readable, Writable } from 'node:stream';
import { type DevTools, devToolsOver } from './devTools.ts';
import { sandboxArguments } from './runElectron.ts';
import { electronExecutable } from './runFolder.ts';

/** How to start an application: the same for ours and for a bare one. */
export interface AppOptions {
  /** Its folder or main file. */
  readonly path: string;
  readonly userData: string;
  readonly args?: readonly string[];
}

export interface Page {
  evaluate(expression: string): Promise<unknown>;
  send(method: string, params?: Readonly<Record<string, unknown>>): Promise<Readonly<Record<string, unknown>>>;
}

export interface RunningApp {
  readonly devTools: DevTools;
  /** When its process was started, in milliseconds since 1970. */
  readonly startedAt: number;
  /** When the keyboard first stood in a text area of its window, in a frame that was drawn; likewise. */
  readonly focusedAt: Promise<number>;
  /** Its first window. */
  readonly page: Promise<Page>;
  /** The window whose address has `part` in it; waits for it to open. */
  pageAt(part: string): Promise<Page>;
  /** Quits as a user does. */
  quit(): Promise<void>;
}

const startTimeoutMs = 60_000;
const quitTimeoutMs = 10_000;

/** Tells once when a text area of the active window has the focus, with the next frame. */
const reportFocus = `(() => {
  if (window.benchWatches) return;
  window.benchWatches = true;
  let isTold = false;
  const look = () => {
    if (isTold || document.activeElement?.tagName !== 'TEXTAREA' || !document.hasFocus()) return;
    isTold = true;
    requestAnimationFrame(() => benchFocused(String(performance.timeOrigin + performance.now())));
  };
  addEventListener('focus', look, true);
  addEventListener('DOMContentLoaded', look);
  look();
})()`;

/** Starts an application, and watches it from outside: it isn't told that it is being measured. */
export function startApp({ path, userData, args = [] }: AppOptions): RunningApp {
  const startedAt = performance.timeOrigin + performance.now();
  const child = spawn(
    electronExecutable(),
    [path, ...sandboxArguments, `--user-data-dir=${userData}`, '--remote-debugging-pipe', ...args],
    { stdio: ['ignore', 'ignore', 'pipe', 'pipe', 'pipe'] },
  );
  const said = complaints(child);
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const devTools = devToolsOver(child.stdio[3] as Writable, child.stdio[4] as Readable);

  function orFailure<T>(what: string, promise: Promise<T>): Promise<T> {
    const failure = new Promise<never>((_, reject) => {
      const fail = (why: string) => () => reject(new Error(`${path}: ${what}: ${why}\n${said()}`));
      setTimeout(fail(`not in ${startTimeoutMs} ms`), startTimeoutMs).unref();
      child.once('error', fail('could not be started'));
      child.once('exit', fail('ended'));
    });
    const either = Promise.race([promise, failure]);
    either.catch(() => undefined);
    return either;
  }

  const focusedAt = new Promise<number>((resolve) => {
    devTools.on('Runtime.bindingCalled', ({ payload }) => resolve(Number(payload)));
  });
  return {
    devTools,
    startedAt,
    focusedAt: orFailure('focus', focusedAt),
    page: orFailure('window', firstPage(devTools)),
    pageAt: (part) => orFailure(part, pageWith(devTools, part)),
    async quit() {
      const timer = setTimeout(() => child.kill('SIGKILL'), quitTimeoutMs);
      devTools.send('Browser.close').catch(() => undefined);
      await ended;
      clearTimeout(timer);
    },
  };
}

function firstPage(devTools: DevTools): Promise<Page> {
  const found = new Promise<Page>((resolve, reject) => {
    devTools.on('Target.attachedToTarget', (params) => {
      const { sessionId, targetInfo } = params as { sessionId: string; targetInfo: { type: string } };
      if (targetInfo.type === 'page') watch(devTools, sessionId).then(resolve, reject);
    });
  });
  const attach = { autoAttach: true, waitForDebuggerOnStart: false, flatten: true };
  devTools.send('Target.setAutoAttach', attach).catch(() => undefined);
  return found;
}

async function pageWith(devTools: DevTools, part: string): Promise<Page> {
  for (;;) {
    const { targetInfos } = await devTools.send('Target.getTargets');
    const pages = targetInfos as readonly { readonly targetId: string; readonly type: string; readonly url: string }[];
    const found = pages.find(({ type, url }) => type === 'page' && url.includes(part));
    if (found) {
      const attach = { targetId: found.targetId, flatten: true };
      const { sessionId } = await devTools.send('Target.attachToTarget', attach);
      return watch(devTools, sessionId as string);
    }
    await new Promise((wake) => setTimeout(wake, 50));
  }
}

async function watch(devTools: DevTools, sessionId: string): Promise<Page> {
  const page: Page = {
    send: (method, params) => devTools.send(method, params, sessionId),
    async evaluate(expression) {
      const { result, exceptionDetails } = await page.send('Runtime.evaluate', {
        expression,
        awaitPromise: true,
        returnByValue: true,
      });
      if (exceptionDetails) throw new Error(JSON.stringify(exceptionDetails));
      return (result as { value?: unknown }).value;
    },
  };
  await Promise.all([
    page.send('Runtime.enable'),
    page.send('Page.enable'),
    page.send('Runtime.addBinding', { name: 'benchFocused' }),
    page.send('Page.addScriptToEvaluateOnNewDocument', { source: reportFocus }),
  ]);
  // For the document that may be there already; while one gives way to the next, there is none.
  await page.evaluate(reportFocus).catch(() => undefined);
  return page;
}

/** The end of what a process writes to stderr. */
function complaints(child: ChildProcess): () => string {
  let said = '';
  child.stderr?.on('data', (chunk) => {
    said = `${said}${chunk}`.slice(-4_000);
  });
  return () => said;
}
