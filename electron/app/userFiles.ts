import { access, readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { shell } from 'electron';
import { err, ok } from '#shared/lib/result.ts';
import type { FileOpener, UserFiles } from '../services/exporting.ts';
import { systemCode } from './systemCode.ts';

/** A record of the largest meeting we can think of has a tenth of that. */
const maxReadBytes = 100_000_000;

/**
 * The user's files outside of the library.
 * @param replace puts a text under a path so that there is always the old content whole or the new one.
 */
export function createUserFiles(replace: (path: string, bytes: Uint8Array) => Promise<void>): UserFiles {
  async function write(path: string, bytes: Uint8Array): ReturnType<UserFiles['writeBytes']> {
    try {
      await replace(path, bytes);
      return ok(null);
    } catch (error) {
      return err({ code: 'exportFailed', reason: systemCode(error) });
    }
  }

  return {
    async readText(path) {
      const fileName = basename(path);
      try {
        if ((await stat(path)).size > maxReadBytes)
          return err({ code: 'fileUnreadable', fileName, reason: 'tooLarge' });
        // Windows' editors begin UTF-8 with a mark that JSON does not know.
        return ok((await readFile(path, 'utf8')).replace(/^\uFEFF/, ''));
      } catch (error) {
        return err({ code: 'fileUnreadable', fileName, reason: systemCode(error) });
      }
    },
    writeText: (path, text) => write(path, Buffer.from(text)),
    writeBytes: write,
    async exists(path) {
      return access(path).then(
        () => true,
        () => false,
      );
    },
  };
}

/** Opens files with the programs of the desktop. */
export const desktopOpener: FileOpener = {
  async open(path) {
    const complaint = await shell.openPath(path);
    return complaint === '' ? ok(null) : err({ code: 'openFailed', reason: 'noProgram' });
  },
  reveal(path) {
    shell.showItemInFolder(path);
  },
};
