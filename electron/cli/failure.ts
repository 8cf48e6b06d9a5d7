/** Why a command came to nothing: 1 when something could not be written, 2 when what it was given is bad. */
export interface Failure {
  readonly exitCode: 1 | 2;
  /** What is said about it, a line each. */
  readonly lines: readonly string[];
}

export function badInput(...lines: readonly string[]): Failure {
  return { exitCode: 2, lines };
}

export function notWritten(...lines: readonly string[]): Failure {
  return { exitCode: 1, lines };
}
