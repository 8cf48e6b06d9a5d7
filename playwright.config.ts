import { defineConfig } from '@playwright/test';

/** The built application in real windows. One at a time: they share a desktop. */
export default defineConfig({
  testDir: 'tests',
  testMatch: ['e2e/**/*.test.ts', 'faults/**/*.test.ts'],
  outputDir: 'test-results/playwright',
  workers: 1,
  fullyParallel: false,
  retries: 0,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  forbidOnly: Boolean(process.env.CI),
  reporter: [['list'], ['json', { outputFile: process.env.PLAYWRIGHT_JSON ?? 'test-results/playwright.json' }]],
  use: { trace: 'off', video: 'off', screenshot: 'only-on-failure' },
});
