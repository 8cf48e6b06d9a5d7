import { type SpelledWord, spelled } from '../completion/spelledWord.ts';

/** A word of a text. "TT&TT" and "KH-TC" are one word each. */
export interface Word {
  readonly from: number;
  readonly to: number;
  /** Lower case, no diacritics, no signs: "TT&TT" → "tttt". */
  readonly letters: string;
  readonly spelled: SpelledWord;
  readonly isCapitalised: boolean;
  /** All capitals, two letters at least: "CATTT". */
  readonly isCode: boolean;
  /** What stands between the word before and this one. */
  readonly gap: string;
}

/** A text taken apart. */
export interface Words {
  readonly text: string;
  readonly list: readonly Word[];
  /** Typed without any diacritics, so that cue words are known by their letters alone. */
  readonly isPlain: boolean;
  /** All in capitals, so that capitals say nothing. */
  readonly isShouted: boolean;
}

const pattern = /[\p{L}\p{M}\p{N}]+(?:(?:&|(?<=\p{Lu})-(?=\p{Lu}{2}))[\p{L}\p{M}\p{N}]+)*/gu;
const diacritics = /\p{M}|đ/iu;

export function wordsIn(text: string): Words {
  const list: Word[] = [];
  let end = 0;
  for (const match of text.matchAll(pattern)) {
    const said = match[0];
    const bare = said.replace(/[&-]/g, '');
    const word = spelled(bare);
    const isCapitalised = /^\p{Lu}/u.test(said);
    list.push({
      from: match.index,
      to: match.index + said.length,
      letters: word.letters,
      spelled: word,
      isCapitalised,
      isCode: isCapitalised && bare.length > 1 && bare === bare.toUpperCase(),
      gap: text.slice(end, match.index),
    });
    end = match.index + said.length;
  }
  const isPlain = !list.some((word) => diacritics.test(text.slice(word.from, word.to).normalize('NFD')));
  return { text, list, isPlain, isShouted: list.length > 3 && text === text.toUpperCase() };
}

/** No sign but a closing bracket or a comma stands before the word at `at`: the sentence goes on. */
export function followsOn({ list }: Words, at: number): boolean {
  return /^\)?,? *[“"‘]?$/.test(list[at]?.gap ?? '-');
}

/** Only a space stands before the word at `at`: it goes on with what stands before it. */
export function isJoined({ list }: Words, at: number): boolean {
  const gap = list[at]?.gap;
  return gap !== undefined && /^[ \u00a0]+$/.test(gap);
}
