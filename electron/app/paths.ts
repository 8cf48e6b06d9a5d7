import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { app } from 'electron';

/** Where everything lies, whether the application is packaged or runs out of its checkout. */
export interface AppPaths {
  readonly renderer: string;
  readonly preload: string;
  readonly worker: string;
  readonly fonts: string;
  readonly samples: string;
  readonly directoryAsset: string;
  readonly settings: string;
  readonly windows: string;
  /** What is typed in forms that belong to no meeting. */
  readonly drafts: string;
  readonly incidents: string;
  readonly library: string;
  /** How the folders of copies that are only to be looked at begin: in the system's folder, and nobody else's. */
  readonly copies: string;
}

/**
 * @param mainFolder the folder of the built main process, `out/main`.
 * @param library where the meetings lie, if the command line says so.
 */
export function appPaths(mainFolder: string, library: string | null): AppPaths {
  const out = join(mainFolder, '..');
  const assets = app.isPackaged ? join(process.resourcesPath, 'assets') : join(out, '..', 'assets');
  const userData = app.getPath('userData');
  return {
    renderer: join(out, 'renderer'),
    preload: join(out, 'preload', 'preload.cjs'),
    worker: join(mainFolder, 'worker.js'),
    fonts: join(assets, 'fonts', 'tinos'),
    samples: join(assets, 'samples'),
    directoryAsset: join(assets, 'directory', 'directory.json'),
    settings: join(userData, 'settings.json'),
    windows: join(userData, 'windows.json'),
    drafts: join(userData, 'drafts.jsonl'),
    incidents: join(userData, 'logs', 'incidents.jsonl'),
    library: library ?? join(userData, 'library'),
    copies: join(app.getPath('temp'), `giao-ban-${createHash('sha256').update(userData).digest('hex').slice(0, 12)}-`),
  };
}
