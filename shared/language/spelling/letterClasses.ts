/** Each vowel with all its marks and tones, and đ, by the letter that is left without them. */
const marked: Readonly<Record<string, string>> = {
  a: 'aàáảãạăằắẳẵặâầấẩẫậ',
  d: 'dđ',
  e: 'eèéẻẽẹêềếểễệ',
  i: 'iìíỉĩị',
  o: 'oòóỏõọôồốổỗộơờớởỡợ',
  u: 'uùúủũụưừứửữự',
  y: 'yỳýỷỹỵ',
};

/** A pattern for a letter without diacritics, however it is written, in small letters. */
function small(letter: string): string {
  return marked[letter] ?? letter;
}

/** A pattern that fits a word of folded letters with whatever diacritics, its first letter small. */
export function smallWord(letters: string): string {
  return `[${small(letters.charAt(0))}]${rest(letters)}`;
}

/** The same with a capital at its beginning. */
export function capitalWord(letters: string): string {
  return `[${small(letters.charAt(0)).toUpperCase()}]${rest(letters)}`;
}

function rest(letters: string): string {
  return [...letters.slice(1)].map((letter) => `[${small(letter)}${small(letter).toUpperCase()}]`).join('');
}

/** Any capital letter of Vietnamese, inside a class. */
export const capitals: string = `A-Z${Object.values(marked).join('').toUpperCase().replace(/[A-Z]/g, '')}`;
/** Any letter of Vietnamese, inside a class. */
export const letters: string = `${capitals}${capitals.toLowerCase()}`;
