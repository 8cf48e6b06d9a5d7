import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { err } from '#shared/lib/result.ts';
import type { FileOpener } from '../services/exporting.ts';
import type { CopyOpener } from '../services/issuing.ts';
import { systemCode } from './systemCode.ts';

export interface TemporaryCopies extends CopyOpener {
  /** Takes away what this run and earlier ones left; what another program still holds goes the next time. */
  clear(): Promise<void>;
}

/**
 * Copies for the programs of the desktop: each read-only, in a new folder that nobody else may look into.
 * @param prefix of the paths of those folders; whatever has it is taken away, so it must be this application's alone.
 */
export function createTemporaryCopies(prefix: string, opener: Pick<FileOpener, 'open'>): TemporaryCopies {
  let clearing: Promise<void> = Promise.resolve();

  async function copied(fileName: string, bytes: Uint8Array): Promise<string> {
    const path = join(await mkdtemp(prefix), fileName);
    await writeFile(path, bytes, { flag: 'wx', mode: 0o400 });
    return path;
  }

  return {
    async openCopy(fileName, bytes) {
      await clearing;
      try {
        return await opener.open(await copied(fileName, bytes));
      } catch (error) {
        return err({ code: 'openFailed', reason: systemCode(error) });
      }
    },
    clear() {
      clearing = removeAll(prefix);
      return clearing;
    },
  };
}

async function removeAll(prefix: string): Promise<void> {
  const folder = dirname(prefix);
  const names = await readdir(folder).catch(() => []);
  const ours = names.filter((name) => name.startsWith(basename(prefix)));
  await Promise.all(
    ours.map((name) => rm(join(folder, name), { recursive: true, force: true }).catch(() => undefined)),
  );
}
