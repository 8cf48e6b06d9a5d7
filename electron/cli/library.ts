import { randomUUID } from 'node:crypto';
import { join, resolve } from 'node:path';
import { createLibrary, type Library } from '../services/library.ts';
import { libraryFolder } from '../storage/libraryFolder.ts';
import type { Run } from './surroundings.ts';

/** The folder that a request means. */
export function libraryPath(run: Run, asked: string | null): string {
  return asked === null ? run.defaultLibrary : resolve(run.cwd, asked);
}

/** The library in that folder; opened with `read` it changes nothing, also beside the running application. */
export function libraryAt(run: Run, path: string, access: 'read' | 'write'): Library {
  const directoryAsset = join(run.assetsFolder, 'directory', 'directory.json');
  const parts = libraryFolder({ path, access, directoryAsset, clock: run.clock });
  return createLibrary({ ...parts, clock: run.clock, newId: randomUUID, reportBug: (error) => console.error(error) });
}
