/** A text made ready for reading deadlines: one form of writing for each letter, and the way back to the original. */
export interface SpokenText {
  readonly original: string;
  /** Lower case, NFC, single spaces, "-" for every dash. */
  readonly letters: string;
  /** For each unit of `letters`, whether it was typed without diacritics, so that "ngay" may mean "ngày". */
  readonly isPlain: readonly boolean[];
  /** For each unit of `letters`, where its original begins and ends. */
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

const mark = /[\u0300-\u036f]/;
const invisible = /[\u200b-\u200d\u2060\ufeff\u00ad]/;
const space = /\s/;
const dash = /[\u2010-\u2015\u2212]/;
/** Letters that only a text with diacritics has. */
const markedLetter = /[\u00c0-\u1eff]/;

/** @param original any text, also one with combining marks in odd order, or broken. */
export function spokenText(original: string): SpokenText {
  const starts: number[] = [];
  const ends: number[] = [];
  let letters = '';
  const put = (written: string, from: number, to: number) => {
    for (let unit = 0; unit < written.length; unit += 1) {
      starts.push(from);
      ends.push(to);
    }
    letters += written;
  };
  for (let at = 0; at < original.length; ) {
    let to = at + 1;
    while (to < original.length && mark.test(original.charAt(to))) to += 1;
    const letter = original.charAt(at);
    if (space.test(letter)) {
      if (letters.endsWith(' ')) ends[ends.length - 1] = to;
      else put(' ', at, to);
    } else if (to > at + 1) put(composed(letter, original.slice(at + 1, to)), at, to);
    else if (dash.test(letter)) put('-', at, to);
    else if (!invisible.test(letter)) put(lower(letter), at, to);
    at = to;
  }
  return { original, letters, isPlain: plainPlaces(letters), starts, ends };
}

/** Vietnamese never writes these without a mark: syllables that end in a stop, "uo", "ie". */
const lacksMarks = /[aeiouy](?:c|ch|p|t)$|uo|ie/;
/** So many words in a row that have no mark may stand in a text that has them. */
const longestByChance = 5;

/**
 * Names that are completed bring their diacritics into a line that is typed without: what counts are words in a row, of
 * which one at least should have had a mark.
 */
function plainPlaces(letters: string): readonly boolean[] {
  if (!markedLetter.test(letters)) return new Array<boolean>(letters.length).fill(true);
  const places = new Array<boolean>(letters.length).fill(false);
  for (const { 0: words, index } of letters.matchAll(/[^\u00c0-\u1eff]+/g)) {
    // The ends of the stretch may be parts of words with marks.
    const from = index === 0 ? 0 : words.search(/[^a-z]|$/);
    const to = index + words.length === letters.length ? words.length : words.search(/[a-z]*$/);
    const whole = words.slice(from, to).match(/[a-z]+/g) ?? [];
    if (whole.length > longestByChance || (whole.length > 1 && whole.some((word) => lacksMarks.test(word)))) {
      places.fill(true, index + from, index + to);
    }
  }
  return places;
}

/** The words of the original between two places of `letters`. */
export function sliceOf(text: SpokenText, from: number, to: number) {
  const [start, end] = [text.starts[from] ?? 0, text.ends[to - 1] ?? 0];
  return { from: start, to: end, phrase: text.original.slice(start, end) };
}

function lower(letter: string): string {
  const small = letter.toLowerCase();
  return small.length === letter.length ? small : letter;
}

/** A letter with its marks in any order: "e", acute, circumflex is "ế". */
function composed(letter: string, marks: string): string {
  const [base = '', ...own] = letter.normalize('NFD');
  const all = [...new Set([...own, ...marks])];
  const shape = (one: string) => ('\u0302\u0306\u031b'.includes(one) ? 0 : 1);
  return (base + all.sort((a, b) => shape(a) - shape(b)).join('')).normalize('NFC').toLowerCase();
}
