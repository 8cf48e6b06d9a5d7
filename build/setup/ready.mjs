import { ensureCompiled } from './compile.mjs';
import { hasDisplay, withDisplay } from './display.mjs';
import { electronEnvironment, ensureElectron } from './electronRuntime.mjs';
import { ensurePackages } from './packages.mjs';
import { ensureSystemLibraries } from './systemLibraries.mjs';

/** @typedef {import('./electronRuntime.mjs').ElectronRuntime & { env: NodeJS.ProcessEnv }} ReadyElectron */

/**
 * Everything that running windows takes, but for a display: packages, an Electron, system libraries.
 * @returns {Promise<ReadyElectron>}
 */
export async function readyElectron() {
  await ensurePackages();
  const runtime = await ensureElectron();
  await ensureSystemLibraries(runtime.executable);
  return { ...runtime, env: electronEnvironment(runtime) };
}

/** The same, and the application compiled. */
export async function readyApplication() {
  const electron = await readyElectron();
  await ensureCompiled();
  return electron;
}

/**
 * Runs `use` on the display that is there, or on a virtual one where there is none.
 * @template T
 * @param {(env: NodeJS.ProcessEnv) => Promise<T>} use
 * @returns {Promise<T>}
 */
export function onSomeDisplay(use) {
  return hasDisplay() ? use(process.env) : withDisplay({ screens: 1 }, (display) => use(display.env));
}

/**
 * Runs `use` on a desktop of its own where that can be made (Linux), so that nobody's windows come in between.
 * @template T
 * @param {(env: NodeJS.ProcessEnv) => Promise<T>} use
 * @returns {Promise<T>}
 */
export function onOwnDisplay(use) {
  return process.platform === 'linux' ? withDisplay({ screens: 2 }, (display) => use(display.env)) : use(process.env);
}
