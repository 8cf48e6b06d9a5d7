import { existsSync } from 'node:fs';
import { run } from './run.mjs';
import { SetupProblem } from './say.mjs';
import { installSystemPackages } from './systemPackages.mjs';

/** Which Debian package brings a library, for those that a bare machine may lack besides GTK's own. */
const packageOfLibrary = {
  'libnss3.so': 'libnss3',
  'libnssutil3.so': 'libnss3',
  'libsmime3.so': 'libnss3',
  'libnspr4.so': 'libnspr4',
  'libasound.so.2': 'libasound2',
  'libgbm.so.1': 'libgbm1',
  'libdrm.so.2': 'libdrm2',
  'libcups.so.2': 'libcups2',
  'libatk-bridge-2.0.so.0': 'libatk-bridge2.0-0',
  'libatspi.so.0': 'libatspi2.0-0',
  'libxkbcommon.so.0': 'libxkbcommon0',
  'libXss.so.1': 'libxss1',
  'libXtst.so.6': 'libxtst6',
  'libsecret-1.so.0': 'libsecret-1-0',
};

/**
 * Installs what the dynamic linker misses for that executable. Linux only; elsewhere the system has it all.
 * @param {string} executable
 */
export async function ensureSystemLibraries(executable) {
  if (process.platform !== 'linux' || (await missingLibraries(executable)).length === 0) return;
  // GTK brings nearly everything along, so it goes first and the rest is asked again.
  await installSystemPackages(['libgtk-3-0'], 'Electron');
  const names = (await missingLibraries(executable)).map(
    (name) => packageOfLibrary[/** @type {'libnss3.so'} */ (name)],
  );
  const known = [...new Set(names.filter((name) => name !== undefined))];
  if (known.length > 0) await installSystemPackages(known, 'Electron');
  const left = await missingLibraries(executable);
  if (left.length > 0) {
    throw new SetupProblem(
      `Electron needs system libraries that are not here: ${left.join(', ')}`,
      `ldd ${executable}`,
    );
  }
}

/**
 * @param {string} executable
 * @returns {Promise<string[]>}
 */
async function missingLibraries(executable) {
  // Where there is no ldd (a C library that isn't glibc), only starting will tell.
  if (!existsSync('/usr/bin/ldd')) return [];
  const { output } = await run('/usr/bin/ldd', [executable], { output: 'keep' });
  const lines = output.split('\n').filter((line) => line.includes('not found'));
  return [...new Set(lines.map((line) => line.trim().split(' ')[0] ?? ''))].filter((name) => name !== '');
}
