/**
 * A title in capitals by the rules of Vietnamese. The symbol of a document keeps its letters ("505/QĐ-TTg", "/TT-BTTTT"):
 * in capitals it would be another one (Decree 30, Appendix III, where "TTg" is the Prime Minister).
 */
export function inCapitals(title: string): string {
  const capitals = (words: string) => words.toLocaleUpperCase('vi');
  if (!title.includes('/')) return capitals(title);
  return title.replace(/\S+/g, (word) => (symbol.test(word) ? word : capitals(word)));
}

/** A number or nothing before the first stroke, a capital behind it; no "và/hoặc", no "CNTT/Viễn thông". */
const symbol = /^[^\p{L}\p{N}/]*(?:\p{N}[^/]*)?\/\S*\p{Lu}/u;
