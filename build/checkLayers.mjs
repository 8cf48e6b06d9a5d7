// Who may import whom: `node build/checkLayers.mjs [tree]`. The rules are in .dependency-cruiser.cjs; this adds the
// floor, because a cruiser that can't read TypeScript reads nothing and reports success.
import { existsSync, readdirSync } from 'node:fs';
import { extname, join, resolve } from 'node:path';
import { inTree, top } from './setup/paths.mjs';
import { runNode } from './setup/run.mjs';

/** @typedef {{ rule: { name: string }, from: string, to: string, cycle?: { name: string }[], comment?: string }} Violation */

const leastShareRead = 0.9;
const folders = ['shared', 'electron', 'renderer'];

const tree = resolve(process.argv[2] ?? top);
const present = folders.filter((folder) => existsSync(join(tree, folder)));
const cruise = await runNode(
  inTree('node_modules/dependency-cruiser/bin/dependency-cruise.mjs'),
  ['--config', join(tree, '.dependency-cruiser.cjs'), '--output-type', 'json', ...present],
  { cwd: tree, output: 'keep' },
);
const report = parse(cruise.output);
/** @type {Violation[]} */
const violations = report.summary.violations;
for (const { rule, from, to, cycle } of violations) {
  console.log(`${rule.name}: ${from} -> ${cycle ? cycle.map(({ name }) => name).join(' -> ') : to}`);
}

const isSource = (/** @type {string} */ name) => ['.ts', '.tsx'].includes(extname(name));
const isOurs = (/** @type {string} */ name) => present.some((folder) => name.startsWith(`${folder}/`));
const there = present.flatMap((folder) => readdirSync(join(tree, folder), { recursive: true, encoding: 'utf8' }));
const count = there.filter(isSource).length;
const read = report.modules.filter(
  (/** @type {{ source: string }} */ { source }) => isSource(source) && isOurs(source),
);
console.log(`${read.length} of ${count} source files read, ${violations.length} violations`);
const tooFew = count === 0 || read.length < leastShareRead * count;
if (tooFew) console.log(`too-few-read: fewer than ${leastShareRead * 100} % of the source files were read`);
process.exitCode = violations.length > 0 || tooFew ? 1 : 0;

/** @param {string} output */
function parse(output) {
  try {
    return JSON.parse(output);
  } catch {
    console.log(output);
    return { summary: { violations: [] }, modules: [] };
  }
}
