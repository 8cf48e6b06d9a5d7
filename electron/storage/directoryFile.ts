import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { Low } from 'lowdb';
import { err, ok, type Result } from '#shared/lib/result.ts';
import { z } from '#shared/lib/zod.ts';
import { type Directory, directorySchema, directoryVersion } from '../services/directory.ts';
import type { DirectoryFault, DirectoryStore } from '../services/ports.ts';
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
  return {
    async read() {
      const file = new Low<unknown>(durableJsonFile(path, { sealed: false }), null);
      try {
        await file.read();
        if (file.data === null) {
          file.data = JSON.parse(await readFile(assetPath, 'utf8'));
          if (access === 'write') await file.write();
        }
        return checked(file.data, basename(path));
      } catch (error) {
        if (!(error instanceof DamagedFile)) return err(unavailable(error));
        return err({ code: 'fileNotJson', fileName: basename(path), detail: error.message });
      }
    },
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
