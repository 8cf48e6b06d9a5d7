import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startCompanion } from './inputMethods/companion.ts';

/** A screen that exists in memory only, where every point of it can be read while programs draw on it. */
export interface VirtualScreen {
  /** For the programs that shall appear on it. */
  readonly env: Readonly<Record<string, string>>;
  /** In memory; gone with the screen. */
  readonly folder: string;
  /** The file in it in which the points lie (X Window Dump, written in place by the server). */
  readonly dump: string;
  stop(): Promise<void>;
}

const startTimeoutMs = 15_000;
/** In memory: on a disk, the system would write the points out while they are being drawn. */
const memory = existsSync('/dev/shm') ? '/dev/shm' : tmpdir();

/** True where such a screen can be had: on Linux, with Xvfb. */
export function hasVirtualScreen(): boolean {
  if (process.platform !== 'linux') return false;
  try {
    return execFileSync('which', ['Xvfb'], { encoding: 'utf8' }) !== '';
  } catch {
    return false;
  }
}

export async function startVirtualScreen(width: number, height: number): Promise<VirtualScreen> {
  const folder = mkdtempSync(join(memory, 'giao-ban-screen-'));
  const server = startCompanion('Xvfb', [
    ...['-displayfd', '1', '-screen', '0', `${width}x${height}x24`],
    ...['-fbdir', folder, '-nolisten', 'tcp', '-noreset'],
  ]);
  const stop = async (): Promise<void> => {
    await server.stop();
    rmSync(folder, { recursive: true, force: true });
  };
  const giveUpAt = Date.now() + startTimeoutMs;
  while (!server.output().includes('\n')) {
    if (server.hasEnded() || Date.now() > giveUpAt) {
      await stop();
      throw new Error(`Xvfb did not start: ${server.complaint()}`);
    }
    await new Promise((wake) => setTimeout(wake, 20));
  }
  return { env: { DISPLAY: `:${server.output().trim()}` }, folder, dump: join(folder, 'Xvfb_screen0'), stop };
}
