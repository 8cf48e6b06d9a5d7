import { type FileHandle, mkdir, open, rename, rm } from 'node:fs/promises';
import { basename, dirname, extname, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { Instant } from '#shared/domain/values.ts';
import { systemCode } from './unavailable.ts';

/** Writes all of `bytes` at `position`; a full disk may take a part of them first and refuse the rest. */
export async function writeFully(handle: FileHandle, bytes: Uint8Array, position: number): Promise<void> {
  let done = 0;
  while (done < bytes.length) {
    const { bytesWritten } = await handle.write(bytes, done, bytes.length - done, position + done);
    done += bytesWritten;
  }
}

/** A file's name is on disk only when its folder is synced; Windows has no such thing. */
export async function syncFolder(path: string): Promise<void> {
  if (process.platform === 'win32') return;
  const handle = await open(path, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** Makes a folder, and those above it that are missing, so that they are still there after a power cut. */
export async function makeFolder(path: string): Promise<void> {
  const first = await mkdir(path, { recursive: true });
  if (first === undefined) return;
  for (let made = path; made !== dirname(first); made = dirname(made)) await syncFolder(dirname(made));
}

/** Writes a file that is not there yet, synced; its folder is the caller's to sync. */
export async function writeNew(path: string, bytes: Uint8Array): Promise<void> {
  const handle = await open(path, 'w');
  try {
    await writeFully(handle, bytes, 0);
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/**
 * Puts `bytes` in the place of the file, synced: whatever happens, the file is whole, the old one or the new one.
 * (`write-file-atomic` 7 is no help here: it takes a short write for a success, so that on a full disk it puts a
 * truncated file in the place of a good one.)
 */
export async function replaceFile(path: string, bytes: Uint8Array): Promise<void> {
  const unfinished = `${path}.unfinished`;
  try {
    await writeNew(unfinished, bytes);
    await renameDurably(unfinished, path);
  } catch (error) {
    await rm(unfinished, { force: true }).catch(() => undefined);
    throw error;
  }
}

/** Renames within a folder, or a folder within its parent, and syncs the folder. */
export async function renameDurably(from: string, to: string): Promise<void> {
  await renamePatiently(from, to);
  await syncFolder(dirname(to));
}

/** On Windows a virus scanner may hold a file for a moment after it was written. */
async function renamePatiently(from: string, to: string): Promise<void> {
  for (let pauseMs = 10; ; pauseMs *= 2) {
    try {
      return await rename(from, to);
    } catch (error) {
      const isHeld = ['EPERM', 'EACCES', 'EBUSY'].includes(systemCode(error) ?? '');
      if (process.platform !== 'win32' || !isHeld || pauseMs > 1_000) throw error;
      await wait(pauseMs);
    }
  }
}

/** `journal.jsonl`, `damaged`, 09:42:13 → `journal.damaged-20220425-094213-120.jsonl`. */
export function asideName(path: string, why: string, at: Instant): string {
  const extension = extname(path);
  const stamp = at
    .replace(/(\.\d+)?(Z|[+-]\d\d:\d\d)$/, '$1')
    .replace(/[-:]/g, '')
    .replace(/[T.]/g, '-');
  return `${basename(path, extension)}.${why}-${stamp}${extension}`;
}

/** Renames a damaged file, so that nothing overwrites it. @returns its new name. */
export async function setAside(path: string, why: string, at: Instant): Promise<string> {
  const name = asideName(path, why, at);
  await renameDurably(path, join(dirname(path), name));
  return name;
}
