import { type SpelledWord, spelled } from '../completion/spelledWord.ts';
import { letters as anyLetter, capitals, capitalWord, smallWord } from './letterClasses.ts';
import { type TextWord, wordsOf } from './textWords.ts';

/** A word of a name as it is written right. */
export interface RightWord {
  /** As those of a word in a text. */
  readonly letters: string;
  /** Lower case, as it is written. */
  readonly written: string;
  readonly spelled: SpelledWord;
  /** It belongs to the name of a place: of those many are alike, and none is taken for another. */
  readonly isPlace: boolean;
}

/** One of the ways in which something is called, word by word; without "và", which is often left out. */
export interface RightName {
  readonly name: string;
  readonly words: readonly RightWord[];
  /** Whether its words are enough to know it again when one of them is wrong. */
  readonly isLong: boolean;
}

/** Names with the same first two words: what is none of them is seen at once. */
export interface NameGroup {
  readonly second: string;
  readonly names: readonly RightName[];
}

/** Names to which the names in a text are held. */
export interface NameSpellings {
  /** By the letters of their first word. */
  readonly byFirstWord: ReadonlyMap<string, readonly NameGroup[]>;
  /** Finds where one of them may begin; null when there are none. */
  readonly beginnings: RegExp | null;
}

export interface CalledSo {
  readonly name: string;
  /** The place that the name ends with: "Hà Nội"; null for none. */
  readonly place: string | null;
}

/** Makes names ready, with everything that is called by them; each name once. */
export function nameSpellings(all: readonly CalledSo[]): NameSpellings {
  const byFirstWord = new Map<string, { readonly second: string; readonly names: RightName[] }[]>();
  const seen = new Set<string>();
  for (const called of all) {
    const right = rightName(called);
    const [first, second] = right.words.map(({ letters }) => letters);
    const key = right.words.map(({ written }) => written).join(' ');
    if (first === undefined || second === undefined || seen.has(key)) continue;
    seen.add(key);
    const groups = byFirstWord.get(first) ?? [];
    byFirstWord.set(first, groups);
    const group = groups.find((one) => one.second === second);
    if (group) group.names.push(right);
    else groups.push({ second, names: [right] });
  }
  return { byFirstWord, beginnings: beginningsOf([...byFirstWord.keys()]) };
}

/**
 * A first word with a capital, or before a word with one, as names have them; or in small letters, where it and the two
 * words behind it have no diacritics at all. In plain letters there would be too many that are no names.
 */
function beginningsOf(firstWords: readonly string[]): RegExp | null {
  if (firstWords.length === 0) return null;
  const any = (pattern: (word: string) => string) => firstWords.map(pattern).join('|');
  const ways = [
    `(?:${any(capitalWord)})(?![${anyLetter}])`,
    `(?:${any(smallWord)}) (?=[${capitals}])`,
    `(?:${any((word) => word)}) (?=[a-z]+ [a-z]+(?![${anyLetter}]))`,
  ];
  return new RegExp(`(?<![${anyLetter}])(?:${ways.join('|')})`, 'g');
}

const leastLetters = 10;

function rightName({ name, place }: CalledSo): RightName {
  const placeAt = place !== null && name.endsWith(place) ? name.length - place.length : name.length;
  const words = wordsOf(name, 0).map(({ from, to, letters }: TextWord): RightWord => {
    const written = name.slice(from, to).toLowerCase();
    return { letters, written, spelled: spelled(written), isPlace: from >= placeAt };
  });
  const letterCount = words.reduce((sum, { letters }) => sum + letters.length, 0);
  return { name, words, isLong: words.length > 2 || letterCount >= leastLetters };
}
