import { mkdirSync } from 'node:fs';
import { join } from 'node:path';

/** A new folder on the disk of the checkout; `npm run bench` takes it away at the end. */
export function runFolder(name: string): string {
  const folder = join(inBench('BENCH_FOLDER'), name);
  mkdirSync(folder, { recursive: true });
  return folder;
}

/** The Electron that the application runs on here. */
export function electronExecutable(): string {
  return inBench('BENCH_ELECTRON');
}

/** What `npm run bench` tells the benchmarks. */
export function inBench(variable: 'BENCH_FOLDER' | 'BENCH_ELECTRON' | 'BENCH_FIGURES'): string {
  const value = process.env[variable];
  if (value === undefined) throw new Error('Benchmarks are run by `npm run bench`');
  return value;
}
