import { Low } from 'lowdb';
import { err, ok } from '#shared/lib/result.ts';
import type { Clock } from '../services/ports.ts';
import type { SmallFile } from '../services/settings.ts';
import { setAside } from './durableFile.ts';
import { DamagedFile, durableJsonFile } from './durableJsonFile.ts';
import { unavailable } from './unavailable.ts';

/** A file at `path` in an existing folder. A damaged one is set aside before it is written to. */
export function smallFile(path: string, clock: Clock): SmallFile {
  const file = new Low<unknown>(durableJsonFile(path, { sealed: false }), null);
  let isDamaged = false;
  return {
    async read() {
      try {
        await file.read();
        return file.data;
      } catch (error) {
        isDamaged = error instanceof DamagedFile;
        return null;
      }
    },
    async write(value) {
      try {
        if (isDamaged) await setAside(path, 'damaged', clock.now());
        isDamaged = false;
        file.data = value;
        await file.write();
        return ok(null);
      } catch (error) {
        return err(unavailable(error));
      }
    },
  };
}
