import { posix, win32 } from 'node:path';

/** What of the environment says where a user's data lie. */
export interface Environment {
  readonly APPDATA?: string | undefined;
  readonly XDG_CONFIG_HOME?: string | undefined;
}

/** The application's name, which names its folder: `productName` of package.json. */
const applicationName = 'Giao Ban';

/**
 * Where the meetings lie unless somebody says otherwise: the folder that Electron gives the application for its data
 * (`app.getPath('userData')`), found without Electron, for the command line.
 * @param home the user's home folder.
 */
export function defaultLibrary(platform: NodeJS.Platform, environment: Environment, home: string): string {
  if (platform === 'win32') {
    return win32.join(environment.APPDATA || win32.join(home, 'AppData', 'Roaming'), applicationName, 'library');
  }
  if (platform === 'darwin') return posix.join(home, 'Library', 'Application Support', applicationName, 'library');
  return posix.join(environment.XDG_CONFIG_HOME || posix.join(home, '.config'), applicationName, 'library');
}
