// `npm run bench`: measures the built application against the plainest program that does the same, and prints a table.
// Names choose benchmarks (`npm run bench -- commit`); `--json` prints nothing but JSON on stdout.
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { inTree } from './setup/paths.mjs';
import { onOwnDisplay, readyApplication } from './setup/ready.mjs';
import { runNode } from './setup/run.mjs';
import { runScript } from './setup/say.mjs';

/**
 * @typedef {object} Figure
 * @property {string} name
 * @property {number} value
 * @property {string} unit
 * @property {number} baseline in the same unit
 * @property {number} ratio
 * @property {number | null} limit of the ratio
 * @property {number | null} floor of the ratio
 */

await runScript(async () => {
  const args = process.argv.slice(2);
  const asJson = args.includes('--json');
  const files = args.filter((arg) => arg !== '--json').map((name) => `tests/bench/${name}`);
  const electron = await readyApplication();
  return inFolderOfItsOwn(async (folder) => {
    const figuresFile = join(folder, 'figures.jsonl');
    const bench = { BENCH_FOLDER: folder, BENCH_ELECTRON: electron.executable, BENCH_FIGURES: figuresFile };
    const status = await onOwnDisplay(async (display) => {
      const vitest = ['run', '--config', 'vitest.bench.config.ts', ...files];
      const env = { ...display, ...electron.env, ...bench };
      return (await runNode(inTree('node_modules/vitest/vitest.mjs'), vitest, { env, output: 'stderr' })).status;
    });
    const figures = readFigures(figuresFile);
    process.stdout.write(asJson ? `${JSON.stringify(figures, null, 2)}\n` : table(figures));
    return status;
  });
});

/**
 * On the disk of the checkout: the folder for temporary files is memory on many machines, where nothing is ever synced.
 * @param {(folder: string) => Promise<number>} use
 */
async function inFolderOfItsOwn(use) {
  const cache = inTree('node_modules/.cache/giao-ban');
  mkdirSync(cache, { recursive: true });
  const folder = mkdtempSync(join(cache, 'bench-'));
  const remove = () => rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  process.on('exit', remove);
  return use(folder);
}

/**
 * @param {string} file
 * @returns {Figure[]}
 */
function readFigures(file) {
  if (!existsSync(file)) return [];
  const lines = readFileSync(file, 'utf8').split('\n').filter(Boolean);
  const figures = lines.map((line) => /** @type {Figure} */ (JSON.parse(line)));
  return figures.sort((left, right) => left.name.localeCompare(right.name, 'en', { numeric: true }));
}

/** @param {Figure[]} figures */
function table(figures) {
  const head = ['', 'value', 'baseline', 'ratio', 'limit', ''];
  const rows = figures.map(({ name, value, unit, baseline, ratio, limit, floor }) => [
    name,
    `${rounded(value)} ${unit}`,
    `${rounded(baseline)} ${unit}`,
    ratio.toFixed(2),
    limit?.toFixed(2) ?? (floor === null ? '–' : `≥ ${floor.toFixed(2)}`),
    limit !== null && ratio > limit ? 'OVER ITS LIMIT' : floor !== null && ratio < floor ? 'UNDER ITS LIMIT' : '',
  ]);
  const widths = head.map((_, column) => Math.max(...[head, ...rows].map((row) => row[column]?.length ?? 0)));
  const lines = [head, ...rows].map((row) =>
    row
      .map((cell, column) => (column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0)))
      .join('  '),
  );
  return `${lines.map((line) => line.trimEnd()).join('\n')}\n`;
}

/** @param {number} ms */
function rounded(ms) {
  return ms >= 100 ? ms.toFixed(0) : ms.toFixed(2);
}
