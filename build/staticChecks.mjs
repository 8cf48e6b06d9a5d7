import { inTree } from './setup/paths.mjs';
import { runNode } from './setup/run.mjs';

const checks = [
  { name: 'types', file: 'node_modules/typescript/bin/tsc', args: ['-b', '--pretty'] },
  { name: 'format and lint', file: 'node_modules/@biomejs/biome/bin/biome', args: ['check', '--colors=off'] },
  { name: 'layers', file: 'build/checkLayers.mjs', args: [] },
  { name: 'file sizes', file: 'build/checkSizes.mjs', args: [] },
];

/**
 * Types, format and lint, layers, file sizes: all of them, whatever the first one says.
 * @returns {Promise<string[]>} the names of those that failed
 */
export async function runStaticChecks() {
  const results = await Promise.all(
    checks.map(async ({ name, file, args }) => {
      const startedAt = Date.now();
      const { status, output } = await runNode(inTree(file), args, { output: 'keep' });
      return { name, ok: status === 0, output, seconds: (Date.now() - startedAt) / 1000 };
    }),
  );
  for (const { name, ok, output, seconds } of results) {
    console.log(`${ok ? '✓' : '✗'} ${name} (${seconds.toFixed(1)} s)`);
    if (!ok) console.log(output);
  }
  return results.filter(({ ok }) => !ok).map(({ name }) => name);
}
