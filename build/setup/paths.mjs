import { mkdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { join, resolve } from 'node:path';

/** The top folder of the checkout. */
export const top = resolve(import.meta.dirname, '../..');

/** @param {...string} parts path below the top folder */
export function inTree(...parts) {
  return join(top, ...parts);
}

/**
 * A folder outside the checkout for what is large and the same for every checkout.
 * @param {...string} parts
 */
export function inCache(...parts) {
  const base = process.env.XDG_CACHE_HOME || join(homedir(), '.cache');
  mkdirSync(join(base, 'giao-ban'), { recursive: true });
  return join(base, 'giao-ban', ...parts);
}
