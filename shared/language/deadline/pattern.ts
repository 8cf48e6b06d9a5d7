import { fold } from '../fold.ts';
import type { SpokenText } from './spokenText.ts';

/** A regular expression for words as they are said. Compiled when it is first needed: there are a hundred. */
export interface Pattern {
  /** Of a text with diacritics, and of one typed without any. */
  readonly marked: () => RegExp;
  readonly plain: () => RegExp;
}

export interface Match {
  readonly from: number;
  readonly to: number;
  readonly groups: Readonly<Record<string, string | undefined>>;
}

/** Words that mean another thing without their diacritics ("ngay", "sau", "tu"): so only where all text is typed so. */
const distinct = new Set(
  'ngày này sáu tư từ tới tối bảy tám hằng hàng hạn thứ quý quí tháng năm giờ mười mươi chín bốn là đã sớm mốt'.split(
    ' ',
  ),
);

const otherSpellings: Readonly<Record<string, string>> = {
  quý: 'quý|quí|qúy',
  kỳ: 'kỳ|kì',
  hằng: 'hằng|hàng',
  mùng: 'mùng|mồng',
  bảy: 'bảy|bẩy',
};

/** The end of a word or number: no letter, digit or rest of a longer number follows. */
export const end = String.raw`(?![\p{L}\p{N}%]|[/.,:-]\d|[/-][\p{L}])`;

/** For patterns: none of these words follows. */
export function unless(words: string): string {
  return `(?! (?:${words})(?![\\p{L}]))`;
}

/**
 * A pattern to be found exactly at a place. Words stand in it with their diacritics; where it is safe it also finds
 * them without.
 */
export function pattern(source: string): Pattern {
  return twoForms(source, 'y');
}

/** A pattern of what stands directly before a place. */
export function patternBefore(source: string): Pattern {
  return twoForms(`(?<![\\p{L}\\p{N}])(?:${source})$`, '');
}

export function matchAt({ marked, plain }: Pattern, text: SpokenText, at: number): Match | null {
  const expression = text.isPlain[at] ? plain() : marked();
  expression.lastIndex = at;
  const found = expression.exec(text.letters);
  return found && { from: at, to: at + found[0].length, groups: found.groups ?? {} };
}

/** How much of what stands before a place is looked at. */
const reach = 90;

export function standsBefore({ marked, plain }: Pattern, text: SpokenText, at: number): boolean {
  const expression = text.isPlain[at - 1] ? plain() : marked();
  return expression.test(text.letters.slice(Math.max(0, at - reach), at));
}

/** In patterns `\\p{L}` stands for a range that holds the letters of Vietnamese: compiled many times quicker. */
const classes: readonly (readonly [string, string])[] = [
  ['\\p{L}', 'a-z\\u00c0-\\u1eff'],
  ['\\p{N}', '0-9'],
];

function twoForms(written: string, flags: string): Pattern {
  const source = classes.reduce((so, [from, to]) => so.replaceAll(from, to), written);
  const words = /[a-z\u00c0-\u1eff]+/g;
  const either = (word: string) => {
    const plain = plainOf(word);
    if (plain === word) return word;
    return `(?:${otherSpellings[word] ?? word}${distinct.has(word) ? '' : `|${plain}`})`;
  };
  return {
    marked: once(() => new RegExp(source.replace(words, either), flags)),
    plain: once(() => new RegExp(source.replace(words, plainOf), flags)),
  };
}

const plainWords = new Map<string, string>();

/** The same few words stand in all patterns. */
function plainOf(word: string): string {
  const plain = plainWords.get(word) ?? fold(word);
  plainWords.set(word, plain);
  return plain;
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
