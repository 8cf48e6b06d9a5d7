import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { inTree } from './paths.mjs';
import { runNpm } from './run.mjs';
import { SetupProblem, say } from './say.mjs';

const stampFile = inTree('node_modules/.cache/giao-ban/packages');

/** @typedef {{ packages: Record<string, { version?: string, optional?: boolean, peer?: boolean }> }} Lock */

/** Installs the npm packages when node_modules is not what package-lock.json says. */
export async function ensurePackages() {
  const lockText = readFileSync(inTree('package-lock.json'), 'utf8');
  const stamp = createHash('sha256').update(`${process.platform} ${process.arch}\n${lockText}`).digest('hex');
  if (readStamp() === stamp) return;
  if (!isInstalled(lockText)) await install();
  mkdirSync(dirname(stampFile), { recursive: true });
  writeFileSync(stampFile, stamp);
}

async function install() {
  say('Installing the npm packages (about 420 MB on disk; only the first time) …');
  const startedAt = Date.now();
  const ticker = setInterval(() => say(`… still installing, ${Math.round((Date.now() - startedAt) / 1000)} s`), 10_000);
  const args = ['ci', '--no-audit', '--no-fund', '--loglevel=error'];
  const { status, output } = await runNpm(args, { output: 'keep' }).finally(() => clearInterval(ticker));
  if (status !== 0) {
    process.stderr.write(output);
    throw new SetupProblem('The npm packages could not be installed. When the cause is mended, run:', 'npm ci');
  }
  say(`npm packages installed in ${Math.round((Date.now() - startedAt) / 1000)} s`);
}

function readStamp() {
  return existsSync(stampFile) ? readFileSync(stampFile, 'utf8') : undefined;
}

/**
 * True when somebody has installed by hand exactly what the lock file lists: npm leaves a record of it.
 * @param {string} lockText
 */
function isInstalled(lockText) {
  const recordFile = inTree('node_modules/.package-lock.json');
  if (!existsSync(recordFile)) return false;
  const wanted = /** @type {Lock} */ (JSON.parse(lockText)).packages;
  const present = /** @type {Lock} */ (JSON.parse(readFileSync(recordFile, 'utf8'))).packages;
  return Object.entries(wanted).every(([path, entry]) => {
    if (path === '') return true;
    const found = present[path];
    return found ? found.version === entry.version : entry.optional === true;
  });
}
