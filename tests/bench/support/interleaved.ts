import type { Measured } from './figure.ts';
import { median } from './median.ts';

/** Takes one measurement, in milliseconds. `round` counts from 0, the rounds to warm up included. */
export type Measurement = (round: number) => Promise<number>;

export interface Rounds {
  readonly warmUp: number;
  readonly counted: number;
}

/**
 * Medians of both, measured by turns: whatever else the machine does meanwhile hits both alike. Who goes first
 * changes each round. The rounds to warm up are not counted.
 */
export async function interleaved(
  { warmUp, counted }: Rounds,
  ours: Measurement,
  baseline: Measurement,
): Promise<Measured> {
  const values: number[] = [];
  const baselines: number[] = [];
  for (let round = 0; round < warmUp + counted; round += 1) {
    const isOursFirst = round % 2 === 0;
    const first = await (isOursFirst ? ours : baseline)(round);
    const second = await (isOursFirst ? baseline : ours)(round);
    if (round < warmUp) continue;
    values.push(isOursFirst ? first : second);
    baselines.push(isOursFirst ? second : first);
  }
  return { value: median(values), baseline: median(baselines) };
}

/** How long `work` takes, in milliseconds. */
export async function timed(work: () => Promise<unknown>): Promise<number> {
  const startedAt = performance.now();
  await work();
  return performance.now() - startedAt;
}
