import { type SpelledWord, spelled } from '../completion/spelledWord.ts';
import type { Word, Words } from './word.ts';

/** Phrases made ready to be looked for, by the letters of their first word; the longer ones first. */
export type Phrases = ReadonlyMap<string, readonly (readonly SpelledWord[])[]>;

/** Makes phrases ready: one a piece, its words with a space between them. */
export function phrases(...said: readonly string[]): Phrases {
  const found = new Map<string, SpelledWord[][]>();
  for (const one of said) {
    const words = one.normalize('NFC').replace(/[&-]/g, '').split(' ').map(spelled);
    const first = words[0]?.letters ?? '';
    found.set(
      first,
      [...(found.get(first) ?? []), words].sort((left, right) => right.length - left.length),
    );
  }
  return found;
}

/** The same, out of a list with commas between the phrases. */
export function phraseList(said: string): Phrases {
  return phrases(...said.split(',').map((one) => one.trim().replace(/\s+/g, ' ')));
}

const spaceOrHyphen = /^[ \u00a0]*[-–]?[ \u00a0]*$/;
const alsoComma = /^[ \u00a0]*[-–,]?[ \u00a0]*$/;

/**
 * How many words at `at` are one of the phrases, 0 when they are none.
 * @param isList whether commas may stand in the phrase, as in names of many parts.
 */
export function phraseAt(words: Words, at: number, known: Phrases, isList = false): number {
  const first = words.list[at];
  if (!first) return 0;
  const gap = isList ? alsoComma : spaceOrHyphen;
  for (const phrase of known.get(first.letters) ?? []) {
    if (phrase.every((wanted, offset) => isSaid(words, at + offset, wanted, offset > 0 ? gap : null))) {
      return phrase.length;
    }
  }
  return 0;
}

function isSaid(words: Words, at: number, wanted: SpelledWord, gap: RegExp | null): boolean {
  const word = words.list[at];
  if (!word || word.letters !== wanted.letters) return false;
  if (gap && !gap.test(word.gap)) return false;
  return words.isPlain || isSpelledSo(word, wanted);
}

/** Whether a word is this one with its marks and its tone, wherever in the word the tone stands. */
function isSpelledSo(word: Word, wanted: SpelledWord): boolean {
  const { letters, marks, tone } = word.spelled;
  return letters === wanted.letters && marks === wanted.marks && tone === wanted.tone;
}
