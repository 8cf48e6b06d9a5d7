import { fold } from './fold.ts';

/** A name made ready for matching: its words, folded. */
export type NameWords = readonly string[];

/**
 * How well typed letters fit one of the forms of a name: its full name, its abbreviation, its aliases. Letters may
 * lack their diacritics, be the initials ("nmh", "cattt"), or begin some of the words ("an toan").
 * @param forms made with `nameWords`, once, since they are matched at each letter.
 * @returns 0 for the best fit and more for worse ones; null when they don't fit at all.
 */
export function matchName(typed: NameWords, forms: readonly NameWords[]): number | null {
  if (typed.length === 0) return null;
  let best: number | null = null;
  for (const form of forms) {
    const fit = fitOf(typed, form);
    if (fit !== null && (best === null || fit < best)) best = fit;
  }
  return best;
}

/** The words of a text, folded, without signs: "Cục PTTH&TTĐT" → ["cuc", "ptth", "ttdt"]. */
export function nameWords(text: string): NameWords {
  return fold(text).match(/[\p{L}\p{N}]+/gu) ?? [];
}

function fitOf(wanted: NameWords, words: NameWords): number | null {
  const typed = wanted.join(' ');
  const name = words.join(' ');
  if (name === typed) return 0;
  const letters = wanted.join('');
  const initials = words.map((word) => word.slice(0, 1)).join('');
  if (initials === letters) return 1;
  if (name.startsWith(typed)) return 2;
  if (letters.length > 1 && initials.startsWith(letters)) return 3;
  if (` ${name}`.includes(` ${typed}`)) return 4;
  if (areBeginnings(wanted, words)) return 5;
  // Without the word of its kind, as units are spoken of: "attt" of Cục An toàn thông tin.
  if (letters.length > 1 && initials.includes(letters)) return 6;
  return letters.length > 2 && words.join('').includes(letters) ? 7 : null;
}

/** Whether each wanted word begins a word of the name, in the order of the name. */
function areBeginnings(wanted: NameWords, words: NameWords): boolean {
  let from = 0;
  for (const beginning of wanted) {
    const at = words.findIndex((word, index) => index >= from && word.startsWith(beginning));
    if (at === -1) return false;
    from = at + 1;
  }
  return true;
}
