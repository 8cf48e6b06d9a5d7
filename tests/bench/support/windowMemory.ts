import { existsSync, readFileSync } from 'node:fs';
import type { Page, RunningApp } from './runningApp.ts';

const bytesToMegabytes = 1 / 1e6;
const kilobytesToMegabytes = 1_024 / 1e6;

/** What a window takes, in megabytes. */
export interface WindowMemory {
  /** The objects of its page, when all garbage has been collected. */
  readonly heap: number;
  /** What its process has for itself alone; null where the system does not tell (it does on Linux). */
  readonly own: number | null;
}

export async function windowMemory({ devTools }: RunningApp, page: Page): Promise<WindowMemory> {
  // A second time for what the first one's finalizers let go.
  for (let pass = 0; pass < 2; pass += 1) await page.send('HeapProfiler.collectGarbage');
  const { usedSize } = await page.send('Runtime.getHeapUsage');
  const { processInfo } = await devTools.send('SystemInfo.getProcessInfo');
  const processes = processInfo as readonly { readonly type: string; readonly id: number }[];
  const window = processes.find(({ type }) => type === 'renderer');
  return { heap: Number(usedSize) * bytesToMegabytes, own: window ? ownMemory(window.id) : null };
}

function ownMemory(pid: number): number | null {
  const file = `/proc/${pid}/smaps_rollup`;
  if (!existsSync(file)) return null;
  const lines = readFileSync(file, 'utf8').matchAll(/^Private_(?:Clean|Dirty):\s+(\d+) kB$/gm);
  return [...lines].reduce((sum, [, kilobytes]) => sum + Number(kilobytes), 0) * kilobytesToMegabytes;
}
