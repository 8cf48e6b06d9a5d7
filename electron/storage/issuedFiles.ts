import { createHash } from 'node:crypto';
import { chmod, readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { err, ok } from '#shared/lib/result.ts';
import type { Clock, IssuedFiles } from '../services/ports.ts';
import { makeFolder, replaceFile, setAside } from './durableFile.ts';
import { unavailable, unlessMissing } from './unavailable.ts';

/** What was issued, in `folder`: each file under the hash of its bytes, and read-only. The folder is made when needed. */
export function issuedFiles(folder: string, clock: Clock): IssuedFiles {
  const pathOf = (sha256: string): string => join(folder, `${sha256}.pdf`);

  return {
    async keep(bytes) {
      const sha256 = hashOf(bytes);
      const path = pathOf(sha256);
      try {
        await makeFolder(folder);
        // Only a run that was killed between file and journal leaves one, and nothing says that it was synced.
        if (await unlessMissing(readFile(path))) await setAside(path, 'unrecorded', clock.now());
        await replaceFile(path, bytes);
        await chmod(path, 0o444);
        return ok({ sha256, bytes: bytes.length });
      } catch (error) {
        return err(unavailable(error));
      }
    },
    async read({ sha256 }) {
      try {
        const bytes = await unlessMissing(readFile(pathOf(sha256)));
        if (bytes === null) return err({ code: 'keptFileFault', fault: 'missing' });
        return hashOf(bytes) === sha256 ? ok(bytes) : err({ code: 'keptFileFault', fault: 'changed' });
      } catch (error) {
        return err(unavailable(error));
      }
    },
    async list() {
      try {
        const names = (await unlessMissing(readdir(folder))) ?? [];
        return ok(names.flatMap((name) => hashIn(name) ?? []));
      } catch (error) {
        return err(unavailable(error));
      }
    },
    async settle(recorded) {
      try {
        const aside: string[] = [];
        for (const name of (await unlessMissing(readdir(folder))) ?? []) {
          if (name.endsWith('.unfinished')) await rm(join(folder, name), { force: true });
          const sha256 = hashIn(name);
          if (sha256 === undefined || recorded.includes(sha256)) continue;
          aside.push(await setAside(join(folder, name), 'unrecorded', clock.now()));
        }
        return ok(aside);
      } catch (error) {
        return err(unavailable(error));
      }
    },
  };
}

/** The hash that a file is named after. */
function hashIn(name: string): string | undefined {
  return /^([0-9a-f]{64})\.pdf$/.exec(name)?.[1];
}

function hashOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
