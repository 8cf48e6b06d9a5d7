/** What was typed for records that a prefix made what they are, so that the prefix can be taken back. */
const typedLines = new Map<string, string>();

/** Remembers the line, with its prefix, that record `id` was made of; as long as the window lives. */
export function rememberPrefix(id: string, typed: string): void {
  typedLines.set(id, typed);
}

/** The line as it was typed; undefined where no prefix made the record what it is. */
export function prefixedLine(id: string): string | undefined {
  return typedLines.get(id);
}

/** The prefix was taken back, or the record has become something else since. */
export function forgetPrefix(id: string): void {
  typedLines.delete(id);
}
