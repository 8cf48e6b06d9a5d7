/** What a command that was carried out has to say. */
export interface Report {
  /** Its lines for stdout. */
  readonly output: readonly string[];
  /** What to look at, although all was done: lines for stderr. */
  readonly warnings: readonly string[];
}
