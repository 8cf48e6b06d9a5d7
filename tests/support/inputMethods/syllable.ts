/** A Vietnamese syllable taken apart. */
export interface Syllable {
  /** Its letters without the tone: `tiêng`. */
  readonly letters: string;
  /** The combining mark of its tone; empty for the level tone. */
  readonly tone: string;
}

const vowels = 'aăâeêioôơuưy';
const tones = /[\u0300\u0301\u0303\u0309\u0323]/;
const parts = new RegExp(`^(qu|gi(?=[${vowels}])|[^${vowels}]*)([${vowels}]+)(.*)$`, 'u');

export function takenApart(word: string): Syllable {
  const decomposed = word.normalize('NFD');
  return { letters: decomposed.replace(tones, '').normalize('NFC'), tone: tones.exec(decomposed)?.[0] ?? '' };
}

/** The syllable in one piece, in NFC, with its tone where UniKey puts it by default (“hòa”, “thủy”). */
export function putTogether({ letters, tone }: Syllable): string {
  const at = tonePlace(letters);
  if (tone === '' || at === null) return letters;
  return `${letters.slice(0, at + 1)}${tone}${letters.slice(at + 1)}`.normalize('NFC');
}

/** Which letter carries the tone; null in a word without a vowel. */
function tonePlace(letters: string): number | null {
  const [, onset = '', nucleus = '', coda = ''] = parts.exec(letters.toLowerCase()) ?? [];
  if (nucleus === '') return null;
  const marked = Math.max(...['ă', 'â', 'ê', 'ô', 'ơ', 'ư'].map((letter) => nucleus.lastIndexOf(letter)));
  // Of ươ, iê, uô … the last letter with a mark; of three the middle one; of two the first, unless a consonant closes.
  const within = marked >= 0 ? marked : nucleus.length === 3 || (nucleus.length === 2 && coda !== '') ? 1 : 0;
  return onset.length + within;
}
