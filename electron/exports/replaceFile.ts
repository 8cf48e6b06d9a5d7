import { open, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';

/**
 * Where a file is prepared: beside its target, so that the last step is a rename on one disk. Known beforehand, so
 * that whoever stops a worker can take away what it leaves.
 */
export function preparationPath(targetPath: string, jobId: string): string {
  return join(dirname(targetPath), `.${basename(targetPath)}.${jobId}.part`);
}

/**
 * Writes a file so that under its name there is always the old content whole or the new content whole: written and
 * synced beside it, then renamed. Throws the system's error, or one with the code `maybeHeld`, and leaves nothing
 * behind.
 */
export async function replaceFile(targetPath: string, bytes: Uint8Array, jobId: string): Promise<void> {
  const path = preparationPath(targetPath, jobId);
  try {
    const file = await open(path, 'wx');
    try {
      await file.writeFile(bytes);
      await file.sync();
    } finally {
      await file.close();
    }
    await renameWithPatience(path, targetPath);
  } catch (error) {
    await rm(path, { force: true });
    throw error;
  }
  await syncFolder(dirname(targetPath));
}

/**
 * On Windows a virus scanner or an indexer may hold a fresh file for a moment, and Word or Acrobat the one that is to be
 * replaced for as long as it is open there. The system calls that "not permitted", which nobody can act upon: thrown as
 * `maybeHeld`.
 */
async function renameWithPatience(from: string, to: string): Promise<void> {
  for (const pauseMs of [20, 80, 300, null]) {
    try {
      await rename(from, to);
      return;
    } catch (error) {
      if (process.platform !== 'win32' || !isHeld(error)) throw error;
      if (pauseMs === null)
        throw Object.assign(new Error(`${to} may be open`, { cause: error }), { code: 'maybeHeld' });
      await delay(pauseMs);
    }
  }
}

function isHeld(error: unknown): boolean {
  return error instanceof Error && 'code' in error && ['EPERM', 'EACCES', 'EBUSY'].includes(String(error.code));
}

/** Makes the new name itself last through a power cut. Windows can't open folders, and does not need it. */
async function syncFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return;
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
