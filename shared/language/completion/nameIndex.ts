import { type AskedSpan, type AskedText, mayBeRollNumber } from './askedText.ts';
import { hasVowel, isPossibleWord } from './possibleWord.ts';
import { agrees, type SpelledWord, spelled, wordPattern } from './spelledWord.ts';

/** One way in which something is spoken of, and how it is written when it is asked for so. */
export interface NameForm {
  readonly spoken: string;
  readonly written: string;
  /** How many of its words have to be there whole before it is asked for by the next; 1 when left out. */
  readonly needs?: number;
}

/** All the ways in which something may be asked for. */
export interface NameForms {
  /** What it is called from the first word on: "Cục An toàn thông tin", "Cục ATTT". */
  readonly whole: readonly NameForm[];
  /** What it is called where names are expected: without the word of its kind ("An toàn thông tin"), by given name. */
  readonly parts: readonly NameForm[];
  /** Abbreviations and initials: "CATTT", "attt". */
  readonly codes: readonly string[];
  /** What an abbreviation or a number stands for. */
  readonly written: string;
}

interface PreparedForm {
  readonly words: readonly SpelledWord[];
  readonly written: string;
  readonly isPart: boolean;
  readonly needs: number;
}

/** The same, made ready for looking up. */
export interface PreparedNames {
  readonly forms: readonly PreparedForm[];
  readonly codes: readonly string[];
  readonly written: string;
}

/** Takes the names of one thing apart; that is done once, looking up at each letter. */
export function preparedNames({ whole, parts, codes, written }: NameForms): PreparedNames {
  const prepared = (forms: readonly NameForm[], isPart: boolean): PreparedForm[] =>
    forms.map(({ spoken, written: text, needs = 1 }) => ({
      words: wordsOf(spoken),
      written: text,
      isPart,
      needs,
    }));
  const letters = codes.map((code) => codeLetters(code)).filter((code) => code.length > 1);
  return { forms: [...prepared(whole, false), ...prepared(parts, true)], codes: [...new Set(letters)], written };
}

/** How well the words fit, the best first. */
export type Fit = 0 | 1 | 2 | 3;
const fits = { exact: 0, beginning: 1, codeBeginning: 2, part: 3 } as const satisfies Record<string, Fit>;

export interface NameMatch<T> {
  readonly item: T;
  /** Where the words begin that ask for it; they reach to the caret. */
  readonly from: number;
  /** How many words ask for it. */
  readonly wordCount: number;
  readonly fit: Fit;
  /** What it is written as. */
  readonly written: string;
}

/** Something that can be asked for. */
export interface Named<T> {
  readonly item: T;
  readonly names: PreparedNames;
  /** Its number on the roll; null when it has none. */
  readonly number: number | null;
}

interface IndexedForm<T> {
  readonly named: Named<T>;
  readonly form: PreparedForm;
}

/** Names made ready for looking up at each letter. */
export interface NameIndex<T> {
  /** By the first two letters of their first word. */
  readonly forms: ReadonlyMap<string, readonly IndexedForm<T>[]>;
  /** By their first two letters. */
  readonly codes: ReadonlyMap<string, readonly { readonly named: Named<T>; readonly code: string }[]>;
  readonly numbers: ReadonlyMap<number, Named<T>>;
}

/** Longer ones are asked for exactly or not at all: their beginnings would be everybody's. */
const longestCodeBegun = 8;

export function nameIndex<T>(all: readonly Named<T>[]): NameIndex<T> {
  const forms = new Map<string, IndexedForm<T>[]>();
  const codes = new Map<string, { named: Named<T>; code: string }[]>();
  const numbers = new Map<number, Named<T>>();
  for (const named of all) {
    for (const form of named.names.forms) {
      const key = form.words[0]?.letters.slice(0, 2);
      if (key) put(forms, key, { named, form });
    }
    for (const code of named.names.codes) put(codes, code.slice(0, 2), { named, code });
    if (named.number !== null) numbers.set(named.number, named);
  }
  return { forms, codes, numbers };
}

/** The letters by which an abbreviation is looked up: "CĐSQG" → "cdsqg". */
function codeLetters(code: string): string {
  return wordsOf(code)
    .map(({ letters }) => letters)
    .join('');
}

/** The first letters of the words of a name: "Nguyễn Mạnh Hùng" → "nmh". */
export function initials(name: string): string {
  return wordsOf(name)
    .map(({ letters }) => letters.slice(0, 1))
    .join('');
}

/** Names are made of few words, and asked for in several ways: each is taken apart once. */
const takenApart = new Map<string, SpelledWord>();
const wordsOfNames = new Map<string, readonly SpelledWord[]>();

function wordsOf(name: string): readonly SpelledWord[] {
  return remembered(wordsOfNames, name, () =>
    (name.match(wordPattern) ?? []).map((word) => remembered(takenApart, word, () => spelled(word))),
  );
}

function remembered<T>(known: Map<string, T>, key: string, find: () => T): T {
  const found = known.get(key) ?? find();
  known.set(key, found);
  return found;
}

function put<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const known = map.get(key);
  if (known) known.push(value);
  else map.set(key, [value]);
}

/**
 * Everything that the text before the caret asks for, each thing once, as the longest words ask for it. Plain words ask
 * for nothing by themselves: a list that came up at each of them would be looked at, and that is time.
 */
export function matchesOf<T>(index: NameIndex<T>, text: string, asked: AskedText): NameMatch<T>[] {
  const found = new Map<Named<T>, NameMatch<T>>();
  for (const span of asked.spans) {
    const wordCount = span.words.length;
    const add: Add<T> = (named, how, written) => {
      const known = found.get(named);
      const isBetter = !known || (known.wordCount === wordCount && how < known.fit);
      if (isBetter) found.set(named, { item: named.item, from: span.from, wordCount, fit: how, written });
    };
    addForms(index, span, asked.isLastWhole, add);
    if (asked.isLastWhole || span.code === null) continue;
    addCodes(index, span, span.code, add);
    const isNumber = /^\d{2,4}$/.test(span.code) && mayBeRollNumber(text, span);
    const numbered = isNumber ? index.numbers.get(Number(span.code)) : undefined;
    if (numbered) add(numbered, fits.exact, numbered.names.written);
  }
  return [...found.values()];
}

type Add<T> = (named: Named<T>, how: Fit, written: string) => void;

function addForms<T>({ forms }: NameIndex<T>, span: AskedSpan, isLastWhole: boolean, add: Add<T>): void {
  const { words } = span;
  const [first] = words;
  const last = words.length - 1;
  const isOneEnough = first !== undefined && isOneWordEnough(span, first);
  if (!first || (last === 0 && !isOneEnough)) return;
  const wholeCount = isLastWhole ? words.length : last;
  for (const { named, form } of forms.get(first.letters.slice(0, 2)) ?? []) {
    if ((form.isPart && !span.isExpected) || wholeCount < form.needs - Number(isOneEnough)) continue;
    if (!isBegun(form.words, words, isLastWhole)) continue;
    const isAll = form.words.length === words.length && words[last]?.letters === form.words[last]?.letters;
    add(named, form.isPart ? fits.part : isAll ? fits.exact : fits.beginning, form.written);
  }
}

/** The beginning of one word is enough only where a name is expected, or when it is written as one. */
function isOneWordEnough({ isSign, isExpected, isCapitalised }: AskedSpan, { letters }: SpelledWord): boolean {
  if (isSign) return false;
  return isExpected ? letters.length > 1 && hasVowel(letters) : isCapitalised && letters.length > 2;
}

function isBegun(words: readonly SpelledWord[], typed: readonly SpelledWord[], isLastWhole: boolean): boolean {
  for (let at = 0; at < typed.length; at += 1) {
    const [one, word] = [typed[at], words[at]];
    if (!one || !word || !agrees(one, word, at < typed.length - 1 || isLastWhole)) return false;
  }
  return true;
}

function addCodes<T>({ codes }: NameIndex<T>, span: AskedSpan, letters: string, add: Add<T>): void {
  const { isCapitals, isExpected, isSign } = span;
  if (letters.length < 2 || isSign || (isPossibleWord(letters) && !isCapitals && !isExpected)) return;
  for (const { named, code } of codes.get(letters.slice(0, 2)) ?? []) {
    if (code === letters) add(named, fits.exact, named.names.written);
    else if (code.length <= longestCodeBegun && code.startsWith(letters)) {
      add(named, fits.codeBeginning, named.names.written);
    }
  }
}
