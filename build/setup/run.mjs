import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { top } from './paths.mjs';

/** @typedef {{ cwd?: string, env?: NodeJS.ProcessEnv, output?: 'show' | 'keep' | 'stderr' }} RunOptions */

/** Children that still run; they go when this process goes. @type {Set<import('node:child_process').ChildProcess>} */
const running = new Set();
process.on('exit', () => {
  for (const child of running) child.kill('SIGTERM');
});
for (const [signal, status] of /** @type {const} */ ([
  ['SIGINT', 130],
  ['SIGTERM', 143],
  ['SIGHUP', 129],
])) {
  process.on(signal, () => process.exit(status));
}

/**
 * Runs a program to its end. `show` hands our own output to it, `stderr` sends all it says to stderr,
 * `keep` collects it.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {RunOptions} [options]
 * @returns {Promise<{ status: number, output: string }>}
 */
export function run(command, args, options = {}) {
  const how = options.output ?? 'show';
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      cwd: options.cwd ?? top,
      env: options.env ?? process.env,
      stdio: how === 'show' ? 'inherit' : how === 'stderr' ? ['ignore', 2, 2] : ['ignore', 'pipe', 'pipe'],
    });
    running.add(child);
    let output = '';
    const keep = (/** @type {Buffer} */ chunk) => {
      output += chunk.toString();
    };
    child.stdout?.on('data', keep);
    child.stderr?.on('data', keep);
    child.on('error', (problem) => {
      running.delete(child);
      reject(problem);
    });
    child.on('close', (status) => {
      running.delete(child);
      resolve({ status: status ?? 1, output });
    });
  });
}

/**
 * Runs a JavaScript file with this Node.
 * @param {string} file
 * @param {readonly string[]} args
 * @param {RunOptions} [options]
 */
export function runNode(file, args, options) {
  return run(process.execPath, [file, ...args], options);
}

/**
 * Runs npm. Under `npm run` its own file is known; otherwise it lies beside node, where no shell is needed.
 * @param {readonly string[]} args
 * @param {RunOptions} [options]
 */
export function runNpm(args, options) {
  const beside = join(process.execPath, '..');
  const candidates = [
    process.env.npm_execpath,
    join(beside, 'node_modules/npm/bin/npm-cli.js'),
    join(beside, '../lib/node_modules/npm/bin/npm-cli.js'),
  ];
  const cli = candidates.find((file) => file?.endsWith('npm-cli.js') && existsSync(file));
  return cli ? runNode(cli, args, options) : run('npm', args, options);
}

/**
 * Where a program lies on the PATH, if it is there.
 * @param {string} name
 */
export function which(name) {
  const folders = (process.env.PATH ?? '').split(delimiter);
  return folders.map((folder) => join(folder, name)).find((file) => existsSync(file));
}
