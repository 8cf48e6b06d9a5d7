// No source file is longer than 400 lines: `node build/checkSizes.mjs`
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { extname, join, relative } from 'node:path';
import { inTree, top } from './setup/paths.mjs';

const maxLines = 400;
const folders = ['shared', 'electron', 'renderer', 'tests', 'build'];
const sources = new Set(['.ts', '.tsx', '.mjs', '.cjs', '.css']);

const tooLong = folders
  .map((folder) => inTree(folder))
  .filter((folder) => existsSync(folder))
  .flatMap((folder) => readdirSync(folder, { recursive: true, withFileTypes: true }))
  .filter((entry) => entry.isFile() && sources.has(extname(entry.name)))
  .map((entry) => join(entry.parentPath, entry.name))
  .map((file) => ({ file, lines: readFileSync(file, 'utf8').split('\n').length - 1 }))
  .filter(({ lines }) => lines > maxLines);

for (const { file, lines } of tooLong) console.log(`${relative(top, file)}: ${lines} lines, at most ${maxLines}`);
process.exitCode = tooLong.length > 0 ? 1 : 0;
