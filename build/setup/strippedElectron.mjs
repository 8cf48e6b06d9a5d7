import { chmodSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { inTree } from './paths.mjs';

/**
 * Turns the unpacked application into the plain Electron it was built on: the executable's usual name, its
 * private start-up snapshot gone, the debugger's switch (which Playwright needs) on, and the small default
 * application that runs the folder named on the command line.
 * @param {string} folder
 */
export async function turnIntoElectron(folder) {
  // Installed packages, so they can't be imported before the set-up has run.
  const { flipFuses, FuseV1Options, FuseVersion } = await import('@electron/fuses');
  const { createPackage } = await import('@electron/asar');
  const executable = join(folder, 'electron');
  renameSync(join(folder, 'Cypress'), executable);
  chmodSync(executable, 0o755);
  rmSync(join(folder, 'browser_v8_context_snapshot.bin'), { force: true });
  await flipFuses(executable, {
    version: FuseVersion.V1,
    [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false,
    [FuseV1Options.EnableNodeCliInspectArguments]: true,
  });
  await createPackage(inTree('build/setup/defaultApp'), join(folder, 'resources/default_app.asar'));
}
