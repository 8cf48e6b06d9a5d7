import { fold } from './fold.ts';

/**
 * How well typed letters fit one of the forms of a name: its full name, its abbreviation, its aliases. Letters may
 * lack their diacritics, be the initials ("nmh", "cattt"), or begin some of the words ("an toan").
 * @returns 0 for the best fit and more for worse ones; null when they don't fit at all.
 */
export function matchName(typed: string, forms: readonly string[]): number | null {
  const wanted = plainWords(typed);
  if (wanted.length === 0) return null;
  let best: number | null = null;
  for (const form of forms) {
    const fit = fitOf(wanted, plainWords(form));
    if (fit !== null && (best === null || fit < best)) best = fit;
  }
  return best;
}

/** The words of a text, folded, without signs: "Cục PTTH&TTĐT" → ["cuc", "ptth", "ttdt"]. */
function plainWords(text: string): readonly string[] {
  return fold(text).match(/[\p{L}\p{N}]+/gu) ?? [];
}

function fitOf(wanted: readonly string[], words: readonly string[]): number | null {
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
function areBeginnings(wanted: readonly string[], words: readonly string[]): boolean {
  let from = 0;
  for (const beginning of wanted) {
    const at = words.findIndex((word, index) => index >= from && word.startsWith(beginning));
    if (at === -1) return false;
    from = at + 1;
  }
  return true;
}
