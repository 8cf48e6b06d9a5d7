import { readFile } from 'node:fs/promises';
import { basename, dirname } from 'node:path';
import { Low } from 'lowdb';
import { err, ok, type Result } from '#shared/lib/result.ts';
import { z } from '#shared/lib/zod.ts';
import { type Directory, directorySchema, directoryVersion } from '../services/directory.ts';
import type { DirectoryFault, DirectoryStore } from '../services/ports.ts';
import { makeFolder } from './durableFile.ts';
import { DamagedFile, durableJsonFile } from './durableJsonFile.ts';
import { unavailable } from './unavailable.ts';

export interface DirectoryFileOptions {
  readonly path: string;
  /** What the file is made from when it is not there. */
  readonly assetPath: string;
  readonly access: 'read' | 'write';
}

/**
 * The directory is edited by hand: when somebody broke it, it is left as it is and the fault is told, because going
 * on with our own copy would print another agency's name.
 */
export function directoryFile({ path, assetPath, access }: DirectoryFileOptions): DirectoryStore {
  const fileName = basename(path);
  const asset = async (): Promise<unknown> => JSON.parse(await readFile(assetPath, 'utf8'));
  let last: Promise<unknown> = Promise.resolve();

  /** One at a time: what is changed is what was read just before. */
  function inTurn<T>(work: () => Promise<Result<T, DirectoryFault>>): Promise<Result<T, DirectoryFault>> {
    const done = last.then(work).catch((error: unknown): Result<T, DirectoryFault> => {
      if (!(error instanceof DamagedFile)) return err(unavailable(error));
      return err({ code: 'fileNotJson', fileName, detail: error.message });
    });
    last = done;
    return done;
  }

  async function read(): Promise<Result<Directory, DirectoryFault>> {
    const file = new Low<unknown>(durableJsonFile(path, { sealed: false }), null);
    await file.read();
    if (file.data === null) {
      file.data = await asset();
      if (access === 'write') await write(file.data);
    }
    return checked(file.data, fileName);
  }

  async function write(data: unknown): Promise<void> {
    await makeFolder(dirname(path));
    const file = new Low<unknown>(durableJsonFile(path, { sealed: false }), data);
    await file.write();
  }

  /** Puts other parts in the place of those that the file has; all else stays as it is in the file now. */
  function change(parts: Partial<Directory>): Promise<Result<null, DirectoryFault>> {
    return inTurn(async () => {
      if (access === 'read') throw new Error('The library was opened for reading only');
      const found = await read();
      if (!found.ok) return found;
      await write({ ...found.value, ...parts });
      return ok(null);
    });
  }

  return {
    read: () =>
      inTurn(async () => {
        const found = await read();
        if (!found.ok || found.value.textModules !== undefined) return found;
        const starting = checked(await asset(), fileName);
        return starting.ok ? ok({ ...found.value, textModules: starting.value.textModules }) : starting;
      }),
    changeTextModules: (modules) => change({ textModules: [...modules] }),
    changeAgency: (agency) => change({ agency }),
    startingAgency: () =>
      inTurn(async () => {
        const starting = checked(await asset(), fileName);
        return starting.ok ? ok(starting.value.agency) : starting;
      }),
  };
}

function checked(data: unknown, fileName: string): Result<Directory, DirectoryFault> {
  const stated = z.object({ version: z.number() }).safeParse(data);
  if (stated.success && stated.data.version > directoryVersion) {
    return err({ code: 'formatTooNew', found: stated.data.version, supported: directoryVersion });
  }
  const directory = directorySchema.safeParse(data);
  if (directory.success) return ok(directory.data);
  const [issue] = directory.error.issues;
  return err({ code: 'fileUnreadable', fileName, reason: issue ? `${issue.path.join('.')}: ${issue.code}` : '' });
}
