import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { inTree } from './paths.mjs';
import { runNode } from './run.mjs';
import { progress, say } from './say.mjs';

const packageFolder = inTree('node_modules/electron');
const probeTimeoutMs = 6_000;

/** The release that package.json pins. */
export function wantedVersion() {
  return String(JSON.parse(readFileSync(join(packageFolder, 'package.json'), 'utf8')).version);
}

/** The executable of the release, if the electron package has unpacked it (it judges by the same two files). */
export function installedOfficial() {
  const pathFile = join(packageFolder, 'path.txt');
  const versionFile = join(packageFolder, 'dist/version');
  if (!existsSync(pathFile) || !existsSync(versionFile)) return undefined;
  if (readFileSync(versionFile, 'utf8').trim().replace(/^v/, '') !== wantedVersion()) return undefined;
  const executable = join(packageFolder, 'dist', readFileSync(pathFile, 'utf8'));
  return existsSync(executable) ? executable : undefined;
}

/**
 * Downloads the release with the electron package's own downloader (which checks its sum and keeps it in the
 * user's cache), then lets the package's own installer unpack it.
 */
export async function downloadOfficial() {
  say(`Looking for Electron ${wantedVersion()} …`);
  await probe();
  const electronRequire = createRequire(join(packageFolder, 'package.json'));
  const { downloadArtifact } = await import(pathToFileURL(electronRequire.resolve('@electron/get')).href);
  const bar = progress(`Downloading Electron ${wantedVersion()}`, 120e6);
  await downloadArtifact({
    version: wantedVersion(),
    artifactName: 'electron',
    platform: process.platform,
    arch: process.arch,
    checksums: JSON.parse(readFileSync(join(packageFolder, 'checksums.json'), 'utf8')),
    downloadOptions: {
      quiet: true,
      getProgressCallback: async (/** @type {{ transferred: number, total: number | null }} */ state) =>
        bar.at(state.transferred, state.total ?? undefined),
    },
  });
  bar.done();
  say('Unpacking Electron …');
  const { status, output } = await runNode(join(packageFolder, 'install.js'), [], { output: 'keep' });
  const executable = installedOfficial();
  if (status !== 0 || !executable) throw new Error(output.trim() || 'its installer failed');
  return executable;
}

/**
 * Asks with a short limit whether the release's host answers at all, so that a machine without it knows in
 * seconds. With a mirror or a proxy the answer would mean nothing, so nothing is asked.
 */
async function probe() {
  const detours = ['ELECTRON_MIRROR', 'npm_config_electron_mirror', 'HTTPS_PROXY', 'https_proxy', 'ALL_PROXY'];
  if (detours.some((name) => process.env[name])) return;
  const url = `https://github.com/electron/electron/releases/download/v${wantedVersion()}/SHASUMS256.txt`;
  try {
    await fetch(url, { method: 'HEAD', redirect: 'manual', signal: AbortSignal.timeout(probeTimeoutMs) });
  } catch {
    throw new Error('its host does not answer');
  }
}
