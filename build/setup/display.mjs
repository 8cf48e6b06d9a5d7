import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { run, which } from './run.mjs';
import { SetupProblem, say } from './say.mjs';
import { canInstallSystemPackages, ensurePrograms, missingPackages } from './systemPackages.mjs';
import { startProgram } from './xProgram.mjs';
import { startXorgDummy, startXvfb } from './xServers.mjs';

/**
 * @typedef {object} Display
 * @property {string} name as in DISPLAY
 * @property {1 | 2} screens how many it really has
 * @property {NodeJS.ProcessEnv} env for the programs that shall appear on it
 */

const oneScreen = { xvfb: 'Xvfb', xauth: 'xauth' };
const twoScreens = {
  'xserver-xorg-core': '/usr/lib/xorg/Xorg',
  'xserver-xorg-video-dummy': '/usr/lib/xorg/modules/drivers/dummy_drv.so',
  'x11-xserver-utils': 'xrandr',
};
const windowManager = { openbox: 'openbox' };

/** True where a program that opens a window has somewhere to open it. */
export function hasDisplay() {
  return process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

/**
 * Runs `use` with a virtual desktop of its own, and takes that away at the end. With two screens asked for:
 * 1280x800, primary, on the left and 1920x1080 beside it; one screen where a second can't be had.
 * @template T
 * @param {{ screens: 1 | 2 }} options
 * @param {(display: Display) => Promise<T>} use
 * @returns {Promise<T>}
 */
export async function withDisplay(options, use) {
  const folder = mkdtempSync(join(tmpdir(), 'giao-ban-display-'));
  const removeFolder = () => rmSync(folder, { recursive: true, force: true });
  process.on('exit', removeFolder);
  /** @type {(() => Promise<void>)[]} */
  const stops = [];
  try {
    const server = await startServer(options.screens, folder);
    stops.unshift(server.stop);
    const env = desktopEnvironment(server.name);
    if (which('openbox')) stops.unshift((await startProgram('openbox', ['--sm-disable'], env)).stop);
    const screens = server.screens === 2 ? await lightSecondScreen(env) : 1;
    if (screens < options.screens) say('A second screen is not to be had here: going on with one');
    return await use({ name: server.name, screens, env: { ...env, GIAO_BAN_SCREENS: String(screens) } });
  } finally {
    for (const stop of stops) await stop();
    removeFolder();
    process.off('exit', removeFolder);
  }
}

/**
 * @param {1 | 2} screens
 * @param {string} folder
 */
async function startServer(screens, folder) {
  if (screens === 2 && (await havePackages({ ...twoScreens, ...windowManager }))) {
    try {
      return await startXorgDummy(folder);
    } catch (problem) {
      say(`Xorg with two screens did not start: ${problem instanceof Error ? problem.message : problem}`);
    }
  }
  await ensurePrograms(oneScreen, 'A machine with no display');
  return startXvfb();
}

/**
 * True when they are there, or could be installed.
 * @param {Readonly<Record<string, string>>} programs
 */
async function havePackages(programs) {
  if (missingPackages(programs).length === 0) return true;
  if (!canInstallSystemPackages()) return false;
  try {
    await ensurePrograms(programs, 'A desktop with two screens');
    return true;
  } catch (problem) {
    if (problem instanceof SetupProblem) say(problem.message);
    return false;
  }
}

/** @param {NodeJS.ProcessEnv} env */
async function lightSecondScreen(env) {
  const left = ['--output', 'DUMMY0', '--mode', '1280x800', '--pos', '0x0', '--primary'];
  const right = ['--output', 'DUMMY1', '--mode', '1920x1080', '--pos', '1280x0'];
  await run('xrandr', ['--addmode', 'DUMMY1', '1920x1080'], { output: 'keep', env });
  await run('xrandr', [...left, ...right], { output: 'keep', env });
  // Also needed for itself: only after a query does the server tell Chromium of the second output.
  const { output } = await run('xrandr', ['--query'], { output: 'keep', env });
  return output.includes('DUMMY1 connected 1920x1080+1280+0') ? 2 : 1;
}

/**
 * A virtual desktop is X11, whatever the session around it is.
 * @param {string} name
 * @returns {NodeJS.ProcessEnv}
 */
function desktopEnvironment(name) {
  const { WAYLAND_DISPLAY: _wayland, XAUTHORITY: _authority, ...rest } = process.env;
  return { ...rest, DISPLAY: name, XDG_SESSION_TYPE: 'x11' };
}
