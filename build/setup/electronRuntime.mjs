import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fallbackVersion, isFallbackReady, isFallbackSupported, provideFallback } from './fallbackElectron.mjs';
import { downloadOfficial, installedOfficial, wantedVersion } from './officialElectron.mjs';
import { SetupProblem, say } from './say.mjs';
import { forgetUnreachable, rememberUnreachable, wasUnreachableLately } from './unreachableMemo.mjs';

/**
 * @typedef {object} ElectronRuntime
 * @property {string} executable
 * @property {string} version
 * @property {string | undefined} overrideDist set when it isn't the one inside node_modules/electron
 */

/** @type {Promise<ElectronRuntime> | undefined} */
let found;

/**
 * Finds an Electron to run, or fetches one: the release that package.json names; where its download can't be
 * reached, on Linux x64, an older one that serves development and tests only.
 * @returns {Promise<ElectronRuntime>}
 */
export function ensureElectron() {
  found ??= findElectron();
  return found;
}

async function findElectron() {
  const given = process.env.ELECTRON_OVERRIDE_DIST_PATH;
  if (given) return givenRuntime(given);

  const installed = installedOfficial();
  if (installed) return { executable: installed, version: wantedVersion(), overrideDist: undefined };

  const useFallback = isFallbackSupported() && isFallbackReady() && wasUnreachableLately(wantedVersion());
  if (!useFallback) {
    const executable = await tryOfficial();
    if (executable) return { executable, version: wantedVersion(), overrideDist: undefined };
  }
  const dist = await provideFallback();
  say(`Using Electron ${fallbackVersion}, the stand-in for development (the release is ${wantedVersion()})`);
  return { executable: join(dist, 'electron'), version: fallbackVersion, overrideDist: dist };
}

/**
 * The environment in which a child finds that Electron.
 * @param {ElectronRuntime} runtime
 * @returns {NodeJS.ProcessEnv}
 */
export function electronEnvironment(runtime) {
  return runtime.overrideDist ? { ELECTRON_OVERRIDE_DIST_PATH: runtime.overrideDist } : {};
}

/** Chromium refuses its sandbox to root, and to nobody else; on no other account may it be switched off. */
export function sandboxArguments() {
  return process.platform === 'linux' && process.getuid?.() === 0 ? ['--no-sandbox'] : [];
}

async function tryOfficial() {
  try {
    const executable = await downloadOfficial();
    forgetUnreachable();
    return executable;
  } catch (problem) {
    const reason = problem instanceof Error ? problem.message : String(problem);
    say(`Electron ${wantedVersion()} can't be downloaded: ${reason}`);
    if (!isFallbackSupported()) {
      throw new SetupProblem(
        'Electron is needed. With the network up, or ELECTRON_MIRROR set to a mirror, run:',
        'npx install-electron',
      );
    }
    rememberUnreachable(wantedVersion());
    return undefined;
  }
}

/** @param {string} dist */
function givenRuntime(dist) {
  const names = { darwin: 'Electron.app/Contents/MacOS/Electron', win32: 'electron.exe' };
  const executable = join(
    dist,
    process.platform in names ? names[/** @type {'win32'} */ (process.platform)] : 'electron',
  );
  if (!existsSync(executable)) {
    throw new SetupProblem(`ELECTRON_OVERRIDE_DIST_PATH is set, but there is no ${executable}`);
  }
  return { executable, version: 'given', overrideDist: dist };
}
