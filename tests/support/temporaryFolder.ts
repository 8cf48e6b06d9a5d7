import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';

const memoryFolder = existsSync('/dev/shm') ? '/dev/shm' : tmpdir();

/** A folder that goes away with the test. */
export function temporaryFolder(): Promise<string> {
  return folderIn(tmpdir());
}

/** The same on a file system in memory, where there is one: for tests that sync a thousand times. */
export function temporaryMemoryFolder(): Promise<string> {
  return folderIn(memoryFolder);
}

async function folderIn(parent: string): Promise<string> {
  const folder = await mkdtemp(join(parent, 'giao-ban-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return folder;
}
