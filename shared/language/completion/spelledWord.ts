/**
 * A word as typed or as written, taken apart: what tells "cục" typed letter by letter (c, cu, cuc, cục) from "cúc",
 * which is another word.
 */
export interface SpelledWord {
  /** Lower case, no diacritics, `đ` as `d`. */
  readonly letters: string;
  /** The mark of each letter (^ of â ê ô, ( of ă, + of ơ ư, - of đ), a full stop where there is none. */
  readonly marks: string;
  /** The tone mark, wherever in the word it stands ("hoà", "hòa"); empty for the level tone. */
  readonly tone: string;
}

const tones = new Set(['\u0300', '\u0301', '\u0303', '\u0309', '\u0323']);
/** What input methods leave behind takes no room and means nothing. */
const invisible = /[\u200B-\u200D\u2060\uFEFF]/;
const markOf: Readonly<Record<string, string>> = { '\u0302': '^', '\u0306': '(', '\u031b': '+' };

/** Takes one word apart; other signs than letters and digits are to be left out of it before. */
export function spelled(word: string): SpelledWord {
  let letters = '';
  let marks = '';
  let tone = '';
  for (const sign of word.toLowerCase().normalize('NFD')) {
    const mark = markOf[sign];
    if (mark !== undefined) marks = marks.slice(0, -1) + mark;
    else if (tones.has(sign)) tone = sign;
    else if (!invisible.test(sign)) {
      letters += sign === 'đ' ? 'd' : sign;
      marks += sign === 'đ' ? '-' : '.';
    }
  }
  return { letters, marks, tone };
}

/**
 * Whether `typed` may become `word`, or is it: letters may lack their marks and the word its tone, but a mark or a tone
 * that was typed has to be the word's own.
 * @param isWhole whether `typed` must reach to the end of `word`.
 */
export function agrees(typed: SpelledWord, word: SpelledWord, isWhole: boolean): boolean {
  if (isWhole ? typed.letters !== word.letters : !word.letters.startsWith(typed.letters)) return false;
  if (typed.tone !== '' && typed.tone !== word.tone) return false;
  for (let at = 0; at < typed.marks.length; at += 1) {
    if (typed.marks[at] !== '.' && typed.marks[at] !== word.marks[at]) return false;
  }
  return true;
}

/** The words of a text, without signs: "Cục PTTH&TTĐT" has three. */
export function spelledWords(text: string): SpelledWord[] {
  return (text.match(wordPattern) ?? []).map(spelled);
}

/**
 * Everything between spaces and signs. What is no part of a word is named rather than what is: that is found sooner,
 * which counts for thousands of names.
 */
export const wordPattern: RegExp = /[^\s!-/:-@[-`{-~\u2010-\u2027«»…]+/g;
