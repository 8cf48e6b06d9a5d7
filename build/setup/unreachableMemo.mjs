import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { inCache } from './paths.mjs';

const file = inCache('electron-unreachable.json');
const oneDayMs = 24 * 60 * 60 * 1000;

/**
 * True for a day after a download that failed, so that each start doesn't wait for it again.
 * @param {string} version
 */
export function wasUnreachableLately(version) {
  if (!existsSync(file)) return false;
  try {
    const memo = JSON.parse(readFileSync(file, 'utf8'));
    const ageMs = Date.now() - Date.parse(memo.at);
    return memo.version === version && ageMs >= 0 && ageMs < oneDayMs;
  } catch {
    return false;
  }
}

/** @param {string} version */
export function rememberUnreachable(version) {
  writeFileSync(file, JSON.stringify({ version, at: new Date().toISOString() }));
}

/** Called when the download has worked. */
export function forgetUnreachable() {
  rmSync(file, { force: true });
}
