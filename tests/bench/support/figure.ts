import { appendFileSync } from 'node:fs';
import { inBench } from './runFolder.ts';

/** One measured figure, as `npm run bench -- --json` prints it. */
export interface Figure {
  readonly name: string;
  readonly value: number;
  /** Of `value` and `baseline`. */
  readonly unit: 'ms' | 'MB' | '%';
  /** What the plainest program takes for the same, measured in the same run; of a share, what the product asks for. */
  readonly baseline: number;
  readonly ratio: number;
  /** The largest ratio that the product allows itself; null where it sets none. */
  readonly limit: number | null;
  /** The smallest ratio: for what has to be large; null elsewhere. */
  readonly floor: number | null;
}

export interface Measured {
  readonly value: number;
  readonly baseline: number;
}

/** Hands a figure to `npm run bench`, which prints them all at the end. */
export function report(name: string, { value, baseline }: Measured, limit: number | null): void {
  print({ name, value, unit: 'ms', baseline, ratio: value / baseline, limit, floor: null });
}

/** Hands over how much memory something takes, in megabytes; the product sets itself no limit. */
export function reportMemory(name: string, { value, baseline }: Measured): void {
  print({ name, value, unit: 'MB', baseline, ratio: value / baseline, limit: null, floor: null });
}

/** Hands over how much of something is right, both between 0 and 1. */
export function reportShare(name: string, share: number, wanted: number): void {
  const ratio = share / wanted;
  print({ name, value: 100 * share, unit: '%', baseline: 100 * wanted, ratio, limit: null, floor: 1 });
}

function print(figure: Figure): void {
  appendFileSync(inBench('BENCH_FIGURES'), `${JSON.stringify(figure)}\n`);
}
