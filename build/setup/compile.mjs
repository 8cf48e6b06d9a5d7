import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { inTree, top } from './paths.mjs';
import { runNode } from './run.mjs';
import { SetupProblem, say } from './say.mjs';

const stampFile = inTree('out/.stamp');
const inputs = ['shared', 'electron', 'renderer', 'package.json', 'package-lock.json', 'electron.vite.config.ts'];
const outputs = [
  'out/main/main.js',
  'out/main/worker.js',
  'out/main/cli.js',
  'out/preload/preload.cjs',
  'out/renderer',
];

/** Builds the application into out/ when its sources differ from those of the last build. */
export async function ensureCompiled() {
  const stamp = stampOf(inputs);
  if (outputs.every((file) => existsSync(inTree(file))) && readStamp() === stamp) return;
  say('Compiling …');
  const startedAt = Date.now();
  const cli = inTree('node_modules/electron-vite/bin/electron-vite.js');
  const { status, output } = await runNode(cli, ['build'], { output: 'keep' });
  if (status !== 0) {
    process.stderr.write(output);
    throw new SetupProblem('The application does not compile; the cause is above.');
  }
  writeFileSync(stampFile, stamp);
  say(`compiled in ${((Date.now() - startedAt) / 1000).toFixed(1)} s`);
}

function readStamp() {
  return existsSync(stampFile) ? readFileSync(stampFile, 'utf8') : undefined;
}

/**
 * One hash over names and contents. Contents, because a checkout gives every file a new time.
 * @param {readonly string[]} paths
 */
function stampOf(paths) {
  const hash = createHash('sha256');
  for (const file of paths.flatMap((path) => filesBelow(inTree(path)))) {
    hash
      .update(`${relative(top, file)}\0`)
      .update(readFileSync(file))
      .update('\0');
  }
  return hash.digest('hex');
}

/** @param {string} path a file or a folder */
function filesBelow(path) {
  if (!existsSync(path)) return [];
  if (statSync(path).isFile()) return [path];
  return readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}
