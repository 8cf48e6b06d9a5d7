import { defineConfig } from 'vitest/config';

/** Measurements: one file at a time, so that they don't disturb each other; each prints its numbers. */
export default defineConfig({
  test: {
    include: ['tests/bench/**/*.bench.ts'],
    environment: 'node',
    fileParallelism: false,
    disableConsoleIntercept: true,
    testTimeout: 600_000,
    hookTimeout: 120_000,
  },
});
