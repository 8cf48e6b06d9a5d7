import { rmSync } from 'node:fs';
import { join } from 'node:path';

/**
 * electron-builder calls this when a package's folder is ready, before it is signed and packed. An Electron given
 * as a folder still has the default application, which would run any folder named on the command line.
 * @param {{ appOutDir: string, packager: { platform: { nodeName: string } } }} context
 */
export function afterPack({ appOutDir, packager }) {
  if (packager.platform.nodeName === 'darwin') return;
  rmSync(join(appOutDir, 'resources', 'default_app.asar'), { force: true });
}
