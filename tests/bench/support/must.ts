import type { Result } from '#shared/lib/result.ts';

/** What an expected success brings; anything else is an error in the benchmark. */
export function must<T>(result: Result<T, unknown>): T {
  if (!result.ok) throw new Error(`Refused: ${JSON.stringify(result.error)}`);
  return result.value;
}
