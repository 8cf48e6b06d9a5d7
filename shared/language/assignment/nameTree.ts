import { shortForms } from './vocabulary/unitWords.ts';
import type { Words } from './word.ts';

interface Node {
  readonly next: Map<string, Node>;
  /** What is called so, with how well the name is theirs; 0 is best. */
  readonly ends: Map<string, number>;
  /** Whose name goes through here: one id, or 'many'. */
  through: string | null;
}

/** Names by their words, so that the longest that begins at a word is found at once. */
export interface NameTree {
  readonly root: Node;
}

const many = ' ';

function node(): Node {
  return { next: new Map(), ends: new Map(), through: null };
}

export function nameTree(): NameTree {
  return { root: node() };
}

/**
 * Puts one name in: its words folded and without "và".
 * @param hasBeginnings whether its beginning alone may stand for it.
 */
export function addName(
  { root }: NameTree,
  letters: readonly string[],
  id: string,
  { rank, hasBeginnings }: { readonly rank: number; readonly hasBeginnings: boolean },
): void {
  if (letters.length === 0) return;
  let at = root;
  for (const word of letters) {
    let next = at.next.get(word);
    if (!next) {
      next = node();
      at.next.set(word, next);
    }
    next.through = hasBeginnings && (next.through === null || next.through === id) ? id : many;
    at = next;
  }
  at.ends.set(id, Math.min(rank, at.ends.get(id) ?? rank));
}

export interface FoundName {
  /** The word behind the name. */
  readonly end: number;
  /** Who is called so; several when the name is not one's own. */
  readonly ids: readonly string[];
  /** Only the beginning of a name was said, which nobody else's name has. */
  readonly isShortened: boolean;
}

/** The names that begin at the word `at`, and beginnings of names of three words at least; the longest first. */
export function findNames(tree: NameTree, words: Words, at: number): readonly FoundName[] {
  const found = new Map<number, FoundName>();
  const walk = (here: Node, index: number, depth: number, isOnWord = true): void => {
    if (isOnWord && here.ends.size > 0) found.set(index, { end: index, ids: bestOf(here.ends), isShortened: false });
    else if (isOnWord && depth > 2 && here.through !== null && here.through !== many && !found.has(index)) {
      found.set(index, { end: index, ids: [here.through], isShortened: true });
    }
    const word = words.list[index];
    if (!word || (depth > 0 && !isInsideName(word.gap))) return;
    const next = here.next.get(word.letters);
    if (next) walk(next, index + 1, depth + 1);
    const long = shortForms[word.letters];
    const expanded = long === undefined ? undefined : descend(here, long.split(' '));
    if (expanded) walk(expanded, index + 1, depth + 1);
    if (depth > 0 && word.letters === 'va') walk(here, index + 1, depth, false);
  };
  walk(tree.root, at, 0);
  return [...found.values()].sort((left, right) => right.end - left.end);
}

function descend(from: Node, letters: readonly string[]): Node | undefined {
  let at: Node | undefined = from;
  for (const word of letters) at = at?.next.get(word);
  return at;
}

function bestOf(ends: ReadonlyMap<string, number>): readonly string[] {
  const least = Math.min(...ends.values());
  return [...ends].filter(([, rank]) => rank === least).map(([id]) => id);
}

/** Spaces, hyphens, commas and "&" stand in names; a colon or a new line does not. */
function isInsideName(gap: string): boolean {
  return /^[ \u00a0,.&–-]*$/.test(gap) && gap.length < 4;
}
