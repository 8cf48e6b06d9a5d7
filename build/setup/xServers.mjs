import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { startProgram } from './xProgram.mjs';

const startTimeoutMs = 15_000;

/** A graphics card that isn't there, big enough for a screen of 3840x2160 beside the laptop's. */
const xorgConfiguration = `
Section "ServerFlags"
  Option "AutoAddDevices" "false"
  Option "AutoEnableDevices" "false"
  Option "AutoAddGPU" "false"
  Option "DontVTSwitch" "true"
EndSection
Section "Device"
  Identifier "card"
  Driver "dummy"
  VideoRam 256000
EndSection
Section "Monitor"
  Identifier "monitor"
  HorizSync 5.0-1000.0
  VertRefresh 5.0-200.0
EndSection
Section "Screen"
  Identifier "screen"
  Device "card"
  Monitor "monitor"
  DefaultDepth 24
  SubSection "Display"
    Depth 24
    Virtual 5200 2160
  EndSubSection
EndSection
`;

/** One screen of 1920x1080. */
export async function startXvfb() {
  const server = await startServer('Xvfb', ['-screen', '0', '1920x1080x24', '-nolisten', 'tcp', '-noreset']);
  return { ...server, screens: /** @type {1 | 2} */ (1) };
}

/**
 * Two outputs, DUMMY0 and DUMMY1, which `xrandr` lights and darkens like real ones.
 * @param {string} folder for its configuration and log
 */
export async function startXorgDummy(folder) {
  const configuration = join(folder, 'xorg.conf');
  writeFileSync(configuration, xorgConfiguration);
  const log = ['-logfile', join(folder, 'Xorg.log')];
  // It must not take the console of a machine at which somebody sits.
  const quiet = ['-novtswitch', '-sharevts', '-noreset', '-nolisten', 'tcp'];
  const server = await startServer('/usr/lib/xorg/Xorg', ['-config', configuration, ...log, ...quiet]);
  return { ...server, screens: /** @type {1 | 2} */ (2) };
}

/**
 * The server chooses a free display number itself and tells it when it is ready.
 * @param {string} command
 * @param {readonly string[]} args
 */
async function startServer(command, args) {
  const server = await startProgram(command, ['-displayfd', '3', ...args], process.env, { extraPipe: true });
  const number = new Promise((/** @type {(text: string) => void} */ resolve, reject) => {
    let text = '';
    server.child.stdio[3]?.on('data', (chunk) => {
      text += chunk;
      if (text.includes('\n')) resolve(text.trim());
    });
    server.ended.then(() => reject(new Error(server.complaint() || `${command} ended at once`)));
    setTimeout(() => reject(new Error(`${command} did not get ready`)), startTimeoutMs).unref();
  });
  try {
    return { name: `:${await number}`, stop: server.stop };
  } catch (problem) {
    await server.stop();
    throw problem;
  }
}
