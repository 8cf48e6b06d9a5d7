import { constants } from 'node:fs';
import { type FileHandle, open, stat } from 'node:fs/promises';
import { err, ok, type Result } from '#shared/lib/result.ts';
import type { StorageUnavailable } from '../services/ports.ts';
import { writeFully } from './durableFile.ts';
import { unavailable } from './unavailable.ts';

/** A file that only ever grows by whole pieces: one that could not be written whole leaves nothing behind. */
export interface AppendFile {
  /** Opens it now and not at the first use. Throws the system's error. */
  open(): Promise<void>;
  /** Where the next piece will begin; everything before it was written. */
  length(): number;
  /** One at a time. With `synced` the bytes are on disk when it succeeds. */
  append(bytes: Uint8Array, how: { readonly synced: boolean }): Promise<Result<null, StorageUnavailable>>;
  sync(): Promise<Result<null, StorageUnavailable>>;
  /** Throws the system's error. */
  read(from: number, to: number): Promise<Buffer>;
  close(): Promise<void>;
}

/** A refusal that no system call made, under the system's code that comes closest. */
class Refusal extends Error {
  readonly code: string;
  constructor(code: string, message: string) {
    super(message);
    this.code = code;
  }
}

/** @param goodLength how much of the file is good; nothing else may be in it. */
export function appendFile(path: string, goodLength: number, how: { readonly creates: boolean }): AppendFile {
  const flags = how.creates ? constants.O_RDWR | constants.O_CREAT : constants.O_RDWR;
  let length = goodLength;
  let handle: FileHandle | null = null;
  /** Behind the good part lies what a failed append of ours left there. */
  let hasRemains = false;

  async function opened(): Promise<FileHandle> {
    handle ??= await open(path, flags);
    return handle;
  }

  /** The file, with nothing behind its good part. */
  async function ready(): Promise<FileHandle> {
    const file = await opened();
    const { size, nlink } = await file.stat();
    // A deleted file can still be written to, and what is written is gone when it is closed: then this throws.
    if (nlink === 0) await stat(path);
    if (size > length && hasRemains) await file.truncate(length);
    else if (size !== length) throw new Refusal('EBUSY', 'Somebody else has changed the file');
    hasRemains = false;
    return file;
  }

  /** Takes back what was written of a piece that failed, now or before the next one; the file is opened anew then. */
  async function takeBack(): Promise<void> {
    const failed = handle;
    handle = null;
    try {
      if (failed && hasRemains) {
        await failed.truncate(length);
        await failed.datasync();
        hasRemains = false;
      }
    } catch {
      // Tried again before the next append, which is refused as long as it fails.
    } finally {
      await failed?.close().catch(() => undefined);
    }
  }

  return {
    async open() {
      await opened();
    },
    length: () => length,
    async append(bytes, { synced }) {
      try {
        const file = await ready();
        hasRemains = true;
        await writeFully(file, bytes, length);
        if (synced) await file.datasync();
        hasRemains = false;
        length += bytes.length;
        return ok(null);
      } catch (error) {
        await takeBack();
        return err(unavailable(error));
      }
    },
    async sync() {
      try {
        await (await opened()).datasync();
        return ok(null);
      } catch (error) {
        await takeBack();
        return err(unavailable(error));
      }
    },
    async read(from, to) {
      const bytes = Buffer.allocUnsafe(to - from);
      const { bytesRead } = await (await opened()).read(bytes, 0, bytes.length, from);
      if (bytesRead !== bytes.length) throw new Refusal('EIO', 'The file is shorter than it was');
      return bytes;
    },
    async close() {
      await handle?.close();
      handle = null;
    },
  };
}
