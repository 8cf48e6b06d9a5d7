const endsSentence = /[.!?…:;,]["'”’»)\]]*$/u;
const beginsSentence = /^["'“‘«([]*[\p{Lu}\p{N}]/u;

/**
 * Two texts as one, no letter of either lost. On one line, a full stop ends the first where it ends without a sign and
 * the second begins a sentence; else the second simply goes on. A text of several lines keeps its lines to itself.
 */
export function joinSentences(first: string, second: string): string {
  if (first.includes('\n') || second.includes('\n')) return `${first}\n${second}`;
  const isNewSentence = !endsSentence.test(first) && beginsSentence.test(second);
  return `${first}${isNewSentence ? '.' : ''} ${second}`;
}
