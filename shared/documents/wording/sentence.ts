/** Ends a sentence that may have its full stop already; a closing quotation mark alone ends none. */
export function sentence(value: string): string {
  return /[.!?…][”"’]?$/.test(value) ? value : `${value}.`;
}

/** With a capital at its beginning. */
export function capitalised(value: string): string {
  return value.charAt(0).toUpperCase() + value.slice(1);
}

/** Without the full stop at its end: it would stand before a bracket, or alone of all the cells of a table. */
export function withoutStop(value: string): string {
  return value.replace(/(?<!\.)\.$/, '');
}

/** What was said, then a remark in brackets. */
export function remarked(value: string, remark: string): string {
  return `${withoutStop(value)} (${remark})`;
}

/** Where `words` stand in `text` as whole words, whatever their case; -1 for nowhere: "tháng 1" is not in "tháng 10". */
export function placeOfWords(text: string, words: string): number {
  const escaped = words.toLowerCase().replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return text.toLowerCase().search(new RegExp(`(?<![\\p{L}\\p{N}/])${escaped}(?![\\p{L}\\p{N}/])`, 'u'));
}
