import { expect } from '@playwright/test';

/**
 * Proves that something does not happen: looks again and again for as long as the application would take to react,
 * and fails the moment it is otherwise.
 * @param look what is looked at; it must equal `expected` each time.
 * @param forMs longer than any delay in the code under test (the chair's window looks at the displays after 500 ms).
 */
export async function staysSo<T>(look: () => T | Promise<T>, expected: T, forMs = 1_200): Promise<void> {
  const until = Date.now() + forMs;
  do expect<unknown>(await look()).toEqual(expected);
  while (Date.now() < until);
}
