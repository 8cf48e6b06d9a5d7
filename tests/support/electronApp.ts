import { rmSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { _electron, type ElectronApplication, type Page } from '@playwright/test';

const top = resolve(import.meta.dirname, '../..');
const windowTimeoutMs = 20_000;
const closeTimeoutMs = 10_000;

/** The windows, as their folders in renderer/windows/ are called. */
export type WindowName = 'secretary' | 'chair';

export interface LaunchOptions {
  /** Where the meetings lie; a new empty folder when left out. A folder given here is not removed at the end. */
  readonly library?: string;
  /** What the application remembers besides; a new empty folder when left out. */
  readonly userData?: string;
  /** More of the application's own command line. */
  readonly args?: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
  /** A packaged application instead of the one in out/. */
  readonly executable?: string;
}

export interface RunningApp {
  readonly electron: ElectronApplication;
  readonly library: string;
  readonly userData: string;
  /** What the main process has written to stdout and stderr so far. */
  output(): string;
  /** The window of that name; waits for it to open. */
  window(name: WindowName): Promise<Page>;
  /** True while that window is open. */
  isOpen(name: WindowName): boolean;
  /** Ends the main process at once, as a power cut would. The folders stay, to be launched on again. */
  kill(): Promise<void>;
  /** Quits as a user does, and removes the folders that were made for this run. */
  close(): Promise<void>;
}

/** Folders of runs that never came to close(), because their test failed. */
const leftOver = new Set<string>();
process.once('exit', () => {
  for (const path of leftOver) rmSync(path, { recursive: true, force: true });
});

/**
 * Starts the built application. Which Electron it is, is told by ELECTRON_OVERRIDE_DIST_PATH, as everywhere.
 */
export async function launchApp(options: LaunchOptions = {}): Promise<RunningApp> {
  const made: string[] = [];
  const folder = async (given: string | undefined, label: string): Promise<string> => {
    if (given !== undefined) return given;
    const fresh = await mkdtemp(join(tmpdir(), `giao-ban-${label}-`));
    made.push(fresh);
    leftOver.add(fresh);
    return fresh;
  };
  const library = await folder(options.library, 'library');
  const userData = await folder(options.userData, 'user-data');

  const electron = await _electron.launch({
    ...(options.executable ? { executablePath: options.executable } : {}),
    cwd: top,
    args: [
      ...(options.executable ? [] : [top]),
      ...sandboxArguments(),
      `--user-data-dir=${userData}`,
      '--library',
      library,
      ...(options.args ?? []),
    ],
    // Left out, Playwright switches the sandbox off by itself.
    chromiumSandbox: true,
    env: { ...definedEnvironment(), ...options.env },
    timeout: 30_000,
  });
  const child = electron.process();
  let output = '';
  const keep = (chunk: Buffer): void => {
    output += chunk.toString();
  };
  child.stdout?.on('data', keep);
  child.stderr?.on('data', keep);
  const removeMade = async (): Promise<void> => {
    for (const path of made) {
      await rm(path, { recursive: true, force: true, maxRetries: 5 });
      leftOver.delete(path);
    }
  };

  return {
    electron,
    library,
    userData,
    output: () => output,
    window: (name) => windowNamed(electron, name),
    isOpen: (name) => electron.windows().some((page) => shows(page, name)),
    async kill() {
      const ended = hasEnded(child);
      child.kill('SIGKILL');
      await ended;
    },
    async close() {
      const timer = setTimeout(() => child.kill('SIGKILL'), closeTimeoutMs);
      if (child.exitCode === null && child.signalCode === null) await electron.close();
      clearTimeout(timer);
      await removeMade();
    },
  };
}

/** Chromium refuses its sandbox to root, and to nobody else; on no other account may it be switched off. */
function sandboxArguments(): readonly string[] {
  return process.platform === 'linux' && process.getuid?.() === 0 ? ['--no-sandbox'] : [];
}

function definedEnvironment(): Record<string, string> {
  const entries = Object.entries(process.env).filter((entry): entry is [string, string] => entry[1] !== undefined);
  return Object.fromEntries(entries);
}

function shows(page: Page, name: WindowName): boolean {
  return new URL(page.url()).pathname.includes(`/windows/${name}/`);
}

async function windowNamed(electron: ElectronApplication, name: WindowName): Promise<Page> {
  const giveUpAt = Date.now() + windowTimeoutMs;
  while (Date.now() < giveUpAt) {
    const page = electron.windows().find((candidate) => shows(candidate, name));
    if (page) {
      await page.waitForLoadState('domcontentloaded');
      return page;
    }
    await new Promise((wake) => setTimeout(wake, 50));
  }
  const open = electron.windows().map((page) => page.url());
  throw new Error(`No window "${name}" after ${windowTimeoutMs} ms; open: ${open.join(', ') || 'none'}`);
}

function hasEnded(child: ReturnType<ElectronApplication['process']>): Promise<void> {
  return new Promise((resolveEnded) => {
    if (child.exitCode !== null || child.signalCode !== null) resolveEnded();
    else child.once('exit', () => resolveEnded());
  });
}
