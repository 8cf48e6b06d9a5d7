import { defineConfig } from 'vitest/config';

/** Everything that needs no window: rules, storage, contract, documents. */
export default defineConfig({
  test: {
    include: ['tests/{unit,storage,contract,documents}/**/*.test.{ts,tsx}'],
    environment: 'node',
    testTimeout: 20_000,
    reporters: process.env.VITEST_JSON ? ['default', ['json', { outputFile: process.env.VITEST_JSON }]] : ['default'],
  },
});
