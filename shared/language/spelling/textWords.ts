import { searchText } from '../searchText.ts';

/** A word of a text, from `from` to before `to`. */
export interface TextWord {
  readonly from: number;
  readonly to: number;
  /** Lower case, no diacritics, y as i where both are written: "lý", "lí". */
  readonly letters: string;
}

/** "lí" and "lý", "kĩ" and "kỹ" are the same word; "uy" and "ui" are not. */
function sameForBoth(letters: string): string {
  return letters.endsWith('y') ? letters.replace(/(?<=^[^aeiou]+|^qu)y$/, 'i') : letters;
}

/** As much of a text as the longest name takes. */
const reach = 160;
/** Spaces, hyphens, commas and "&" stand in names; a full stop or a new line does not. */
const insideName = /^[ \u00a0,&–-]*$/;

/** The words of a text from `from` on that may belong to one name; without "và", which is often left out of names. */
export function wordsOf(text: string, from: number): TextWord[] {
  const part = text.slice(from, from + reach);
  // What stands at `at` in the part stands one further in here.
  const searched = `${searchText(part)} `;
  const words: TextWord[] = [];
  let end = 0;
  for (let at = 0; at < part.length; at = end) {
    while (at < part.length && searched.charCodeAt(at + 1) === space) at += 1;
    if (at === part.length || !insideName.test(part.slice(end, at))) break;
    end = searched.indexOf(' ', at + 1) - 1;
    const letters = searched.slice(at + 1, end + 1);
    if (letters !== 'va') words.push({ from: from + at, to: from + end, letters: sameForBoth(letters) });
  }
  return words;
}

const space = 32;
