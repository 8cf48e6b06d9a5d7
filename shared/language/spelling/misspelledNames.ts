import { type SpelledWord, spelled } from '../completion/spelledWord.ts';
import { fold } from '../fold.ts';
import type { NameGroup, NameSpellings, RightName, RightWord } from './nameSpelling.ts';
import { isOneSlip } from './oneSlip.ts';
import { type TextWord, wordsOf } from './textWords.ts';

/** A name in a text that is nearly one of those that are known. */
export interface MisspelledName {
  readonly from: number;
  readonly to: number;
  /** The slice of the text. */
  readonly written: string;
  /** The name that was meant. */
  readonly right: string;
}

/**
 * The names in a text that have a slip in them: "Cục An toàn thôn tin", "Cuc An toan thong tin", "Cục An toàn thôngtin".
 * Nothing is found that may be another name: not where the kind of unit differs, nor a place, nor where two names are
 * equally near. Where a tone mark stands ("hoà", "hòa"), y or i ("lý", "lí") and capitals are a matter of style.
 * @param text in composed letters (NFC), as records are kept.
 */
export function misspelledNames(text: string, { byFirstWord, beginnings }: NameSpellings): MisspelledName[] {
  if (beginnings === null) return [];
  const found: MisspelledName[] = [];
  beginnings.lastIndex = 0;
  for (let match = beginnings.exec(text); match; match = beginnings.exec(text)) {
    const from = match.index;
    const groups = byFirstWord.get(fold(match[0].trimEnd())) ?? [];
    const right = nameAt(text, from, groups);
    const reading = right === null ? readName(text, wordsOf(text, from), groups) : null;
    if (reading && reading.cost > 0) {
      found.push({ from, to: reading.to, written: text.slice(from, reading.to), right: reading.right.name });
    }
    beginnings.lastIndex = Math.max(beginnings.lastIndex, right ? from + right.length : (reading?.to ?? 0));
  }
  return found;
}

/** The name that stands there right to the letter, as most do. */
function nameAt(text: string, from: number, groups: readonly NameGroup[]): string | null {
  for (const { names } of groups) {
    for (const { name } of names) if (text.startsWith(name, from) && isWordEnd(text, from + name.length)) return name;
  }
  return null;
}

interface Reading {
  readonly right: RightName;
  /** How many words of the text it takes, and where the last of them ends. */
  readonly wordCount: number;
  readonly to: number;
  /** 0: written right. */
  readonly cost: number;
}

/** What stands at the beginning of `words`: a name that is right, else the one that was meant; null for none or two. */
function readName(text: string, words: readonly TextWord[], groups: readonly NameGroup[]): Reading | null {
  let best: Reading | null = null;
  let isTied = false;
  for (const right of groups.flatMap(({ second, names }) => (mayGoOn(words, second) ? names : []))) {
    const reading = compared(text, words, right);
    if (reading === null) continue;
    if (best !== null && reading.cost === best.cost && reading.to === best.to) isTied = true;
    if (best !== null && !isBetter(reading, best)) continue;
    if (best === null || reading.cost !== best.cost || reading.to !== best.to) isTied = false;
    best = reading;
  }
  if (best === null || best.cost === 0) return best;
  return isTied || isDoubtful(text, words[0]?.from ?? 0, best) ? null : best;
}

function isWordEnd(text: string, at: number): boolean {
  return !/[\p{L}\p{N}]/u.test(text.charAt(at));
}

/** Whether the second word of a text may be the second of a name: as it is, with a slip, joined, split or said twice. */
function mayGoOn([first, word]: readonly TextWord[], second: string): boolean {
  if (!word || !first) return false;
  const { letters } = word;
  return (
    letters.startsWith(second) || second.startsWith(letters) || letters === first.letters || isOneSlip(letters, second)
  );
}

function isBetter(one: Reading, other: Reading): boolean {
  if ((one.cost === 0) !== (other.cost === 0)) return one.cost === 0;
  return one.to > other.to || (one.to === other.to && one.cost < other.cost);
}

const unmarkedCost = 0.01;
/** So long a name is known by its other words, when its first is wrong: "Số Thông tin và Truyền thông …". */
const knownByRest = 5;

/** How the words differ from a name, word by word; null when they are something else. */
function compared(text: string, words: readonly TextWord[], right: RightName): Reading | null {
  let cost = 0;
  let at = 0;
  for (let of = 0; of < right.words.length; of += 1) {
    const [wanted, word] = [right.words[of], words[at]];
    if (!wanted || !word) return null;
    const here = costOf(text, word, wanted, of === 0 && right.words.length >= knownByRest);
    if (here !== null) {
      cost += here;
      at += 1;
    } else {
      const next = right.words[of + 1];
      if (of === 0 || wanted.isPlace) return null;
      if (word.letters === words[at - 1]?.letters && words[at + 1]?.letters === wanted.letters) at += 2;
      else if (next && word.letters === wanted.letters + next.letters) {
        at += 1;
        of += 1;
      } else if (word.letters + (words[at + 1]?.letters ?? '') === wanted.letters) at += 2;
      else return null;
      cost += 1;
    }
    if (cost >= 2 || (cost > 0 && !right.isLong)) return null;
  }
  return { right, wordCount: at, to: words[at - 1]?.to ?? 0, cost };
}

/** 0 for a word that is right, a little for one without any diacritics, 1 for a slip; null for another word. */
function costOf(text: string, word: TextWord, right: RightWord, isKnownByRest: boolean): number | null {
  const { letters, isPlace } = right;
  const isSameLetters = word.letters === letters;
  if (!isSameLetters && (isPlace || !isOneSlip(word.letters, letters))) return null;
  const written = text.slice(word.from, word.to).toLowerCase();
  if (written === right.written) return 0;
  const asWritten = spelledOnce(written);
  if (asWritten.tone === '' && isUnmarked(asWritten)) {
    if (!isSameLetters) return 1;
    return right.spelled.tone === '' && isUnmarked(right.spelled) ? 0 : unmarkedCost;
  }
  const hasSameTone = asWritten.tone === right.spelled.tone;
  // A word that differs in its letters and in its tone or marks too is no slip.
  if (!isSameLetters) return hasSameTone && marksIn(asWritten) === marksIn(right.spelled) ? 1 : null;
  if (hasSameTone && asWritten.marks === right.spelled.marks) return 0;
  return isPlace || (letters.length < 3 && !isKnownByRest) ? null : 1;
}

/** The same words come again and again. */
const knownWords = new Map<string, SpelledWord>();

function spelledOnce(word: string): SpelledWord {
  const known = knownWords.get(word) ?? spelled(word);
  knownWords.set(word, known);
  return known;
}

function isUnmarked({ marks }: SpelledWord): boolean {
  return /^\.*$/.test(marks);
}

function marksIn({ marks }: SpelledWord): string {
  return marks.replaceAll('.', '');
}

/** In small letters a name is only meant when all of it is written without diacritics. */
function isDoubtful(text: string, from: number, { to, wordCount, cost }: Reading): boolean {
  const written = text.slice(from, to);
  if (/^\p{Lu}|^\S+\s\p{Lu}/u.test(written)) return false;
  return cost >= 1 || wordCount < 3 || /[^a-z ,-]/.test(written);
}
