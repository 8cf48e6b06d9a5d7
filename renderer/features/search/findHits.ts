import { searchTokens } from '#shared/language/searchText.ts';
import type { SearchIndex, SearchRow } from './searchIndex.ts';

/** What was found in an index, and by which tokens. */
export interface Found {
  readonly index: SearchIndex;
  readonly tokens: readonly string[];
  /** As they are shown: first those with all tokens in their own words, then those that a name has led to. */
  readonly hits: readonly SearchRow[];
  /** The same in the order of the index. */
  readonly rows: readonly SearchRow[];
  /** What was found by the letters before these: Backspace leads back to it. */
  readonly before: Found | null;
}

/** Whether everything that is looked for now must be among what was found then: the words have only grown. */
function holds(then: Found, tokens: readonly string[]): boolean {
  return then.tokens.length > 0 && then.tokens.every((old) => tokens.some((token) => token.startsWith(old)));
}

/** The latest of what was found before that can be searched instead of everything. */
function baseOf(index: SearchIndex, tokens: readonly string[], before: Found | null): Found | null {
  let base = before?.index === index ? before : null;
  while (base && !holds(base, tokens)) base = base.before;
  return base;
}

/** Whether each token is in the row's words, or else in what is about it; null when one is in neither. */
function placeOf({ text, about }: SearchRow, tokens: readonly string[]): 'text' | 'about' | null {
  let place: 'text' | 'about' = 'text';
  for (const token of tokens) {
    if (text.includes(token)) continue;
    if (!about.includes(token)) return null;
    place = 'about';
  }
  return place;
}

/**
 * Finds rows by the beginnings of their words, without diacritics, in any order: in what was said, and where that lacks
 * a word also in who said it or has to do it. The latest come first.
 * @param before what was found before, for speed; it makes no other difference.
 */
export function findHits(index: SearchIndex, typed: string, before: Found | null = null): Found {
  const tokens = searchTokens(typed);
  if (tokens.length === 0) return { index, tokens, hits: [], rows: [], before: null };
  const base = baseOf(index, tokens, before);
  // A long word is in the fewest texts.
  const longestFirst = tokens.toSorted((left, right) => right.length - left.length);
  const rows: SearchRow[] = [];
  const inText: SearchRow[] = [];
  const byName: SearchRow[] = [];
  for (const row of base?.rows ?? index) {
    const place = placeOf(row, longestFirst);
    if (place === null) continue;
    rows.push(row);
    if (place === 'text') inText.push(row);
    else byName.push(row);
  }
  return { index, tokens, hits: [...inText, ...byName], rows, before: base };
}
