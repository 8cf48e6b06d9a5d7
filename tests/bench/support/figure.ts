import { appendFileSync } from 'node:fs';
import { inBench } from './runFolder.ts';

/** One measured figure, as `npm run bench -- --json` prints it. */
export interface Figure {
  readonly name: string;
  readonly value: number;
  /** Of `value` and `baseline`. */
  readonly unit: 'ms';
  /** What the plainest program takes for the same, measured in the same run. */
  readonly baseline: number;
  readonly ratio: number;
  /** The largest ratio that the product allows itself; null where it sets none. */
  readonly limit: number | null;
}

export interface Measured {
  readonly value: number;
  readonly baseline: number;
}

/** Hands a figure to `npm run bench`, which prints them all at the end. */
export function report(name: string, { value, baseline }: Measured, limit: number | null): void {
  const figure: Figure = { name, value, unit: 'ms', baseline, ratio: value / baseline, limit };
  appendFileSync(inBench('BENCH_FIGURES'), `${JSON.stringify(figure)}\n`);
}
