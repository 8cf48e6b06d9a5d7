import { existsSync, readFileSync } from 'node:fs';

/** @typedef {{ passed: number, failed: number, skipped: number }} Counts */

/** @type {Counts} */
export const none = { passed: 0, failed: 0, skipped: 0 };

/**
 * @param {Counts} a
 * @param {Counts} b
 * @returns {Counts}
 */
export function add(a, b) {
  return { passed: a.passed + b.passed, failed: a.failed + b.failed, skipped: a.skipped + b.skipped };
}

/** @param {Counts} counts */
export function lineOf({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}

/**
 * A test file that could not even be loaded counts as one failed test.
 * @param {string} file
 * @param {number} status
 */
export function readVitest(file, status) {
  const report = read(file);
  if (!report) return atLeastOneFailed(none, status);
  /** @type {{ status: string, assertionResults: unknown[] }[]} */
  const files = report.testResults ?? [];
  const unloaded = files.filter((one) => one.status === 'failed' && one.assertionResults.length === 0).length;
  return atLeastOneFailed(
    {
      passed: report.numPassedTests,
      failed: report.numFailedTests + unloaded,
      skipped: report.numPendingTests + report.numTodoTests,
    },
    status,
  );
}

/**
 * @param {string} file
 * @param {number} status
 */
export function readPlaywright(file, status) {
  const report = read(file);
  if (!report) return atLeastOneFailed(none, status);
  const { expected, unexpected, flaky, skipped } = report.stats;
  return atLeastOneFailed({ passed: expected, failed: unexpected + flaky, skipped }, status);
}

/**
 * A runner that failed without naming a test (it crashed, or found no tests) is a failure too.
 * @param {Counts} counts
 * @param {number} status
 */
function atLeastOneFailed(counts, status) {
  return status !== 0 && counts.failed === 0 ? { ...counts, failed: 1 } : counts;
}

/** @param {string} file */
function read(file) {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined;
}
