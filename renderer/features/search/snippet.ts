import { foundStretches } from '#shared/language/searchText.ts';

/** A text in pieces; the marked ones were looked for. */
export type Piece = { readonly text: string; readonly isFound: boolean };

/** Letters that stand before the first found word, at most: it must be seen in the first line of a hit. */
const mostBefore = 70;

/** The text of a hit with what was found marked; a long one begins shortly before the first place. */
export function snippetOf(text: string, tokens: readonly string[]): Piece[] {
  const found = foundStretches(text, tokens);
  const start = startOf(text, found[0]?.from ?? 0);
  const pieces: Piece[] = [];
  let at = start;
  for (const { from, to } of found) {
    if (from > at) pieces.push({ text: text.slice(at, from), isFound: false });
    pieces.push({ text: text.slice(from, to), isFound: true });
    at = to;
  }
  if (at < text.length) pieces.push({ text: text.slice(at), isFound: false });
  return start === 0 ? pieces : [{ text: '… ', isFound: false }, ...pieces];
}

/** The beginning of a word, not far before the place. */
function startOf(text: string, place: number): number {
  if (place <= mostBefore) return 0;
  const space = text.lastIndexOf(' ', place - mostBefore / 2);
  return Math.max(space + 1, place - mostBefore);
}
