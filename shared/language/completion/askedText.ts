import { quickPrefixes } from '../quickSyntax.ts';
import { agrees, type SpelledWord, spelled, spelledWords } from './spelledWord.ts';

/** One of the last words before the caret, as names are looked up by it: from here to the caret. */
export interface AskedSpan {
  /** Where it begins in the text. */
  readonly from: number;
  readonly words: readonly SpelledWord[];
  /** Its letters without spaces and signs, when it is one word between spaces: "PTTH&TTĐT" → "ptthttdt". */
  readonly code: string | null;
  /** It is all capitals, two at least. */
  readonly isCapitals: boolean;
  /** It begins with a capital that no beginning of a sentence asks for. */
  readonly isCapitalised: boolean;
  /** The word before it calls for a name: "giao", "phối hợp với", "đồng chí". */
  readonly isExpected: boolean;
  /** It is a sign of the quick syntax: a prefix at the beginning of a line, or letters behind a slash. */
  readonly isSign: boolean;
}

export interface AskedText {
  /** The caret. */
  readonly to: number;
  /** The longest first. */
  readonly spans: readonly AskedSpan[];
  /** A space stands before the caret: the last word is a whole one. */
  readonly isLastWhole: boolean;
}

const prefixes = new Set<string>(Object.values(quickPrefixes));
const longestSpan = 5;
/** As much of the text as five long words can take, and what stands before them. */
const reach = 120;

/** Words after which somebody is named. */
const namesFollow = spelledPhrases(
  ...['giao', 'yêu cầu', 'đề nghị', 'phối hợp với', 'phối hợp cùng', 'thay mặt', 'đại diện'],
  ...['đồng chí', 'đ/c', 'ông', 'anh', 'chị', '/ct', '/ph', '/cđ', 'điểm cầu', 'đầu cầu'],
  ...['bộ trưởng', 'thứ trưởng', 'cục trưởng', 'vụ trưởng', 'giám đốc', 'viện trưởng', 'chánh văn phòng'],
);
/** Words that are no name of their own behind these: "dịch vụ", "cơ sở", "thông báo". */
const compounds = spelledPhrases(
  ...['dịch vụ', 'nhiệm vụ', 'phục vụ', 'chức vụ', 'sự vụ', 'nghiệp vụ', 'công vụ'],
  ...['cơ sở', 'trụ sở', 'hội sở', 'thông báo', 'cảnh báo', 'dự báo', 'bệnh viện', 'thư viện', 'ủy ban', 'cán bộ'],
  ...['nội bộ', 'toàn bộ', 'tiến bộ', 'đồng bộ', 'tổng cục', 'nhà trường', 'thị trường', 'môi trường', 'hiện trường'],
);
/** Words after which a number counts or dates something, without diacritics. */
const figuresFollow = new Set([
  ...['ngay', 'thang', 'nam', 'quy', 'ky', 'lan', 'thu', 'so', 'dieu', 'khoan', 'muc', 'phan', 'tren', 'duoi', 'gan'],
  ...['hon', 'khoang', 'du', 'con', 'la', 'co', 'duoc', 'trong', 'tong', 'va', 'voi', 'tu', 'den', 'luc', 'gio', 'qua'],
]);

/** A word between spaces; brackets and quotes before it are none of it. */
const chunkPattern = /[^\s([{“"'‘]\S*/gu;

/**
 * What the text before the caret may ask for: the last one to five words of its line, each way; null when there is no
 * word.
 */
export function askedText(text: string, caret: number): AskedText | null {
  const lineStart = text.lastIndexOf('\n', caret - 1) + 1;
  const start = Math.max(lineStart, caret - reach);
  const line = text.slice(start, caret);
  // Behind a sign, or a second space, no word is being typed.
  if (!/[\p{L}\p{M}\p{N}] ?$/u.test(line)) return null;
  const chunks = [...line.matchAll(chunkPattern)].map((match) => ({ at: match.index, text: match[0] }));
  // Cut in the middle, the first may not be the word that it seems.
  if (start > lineStart) chunks.shift();
  const spans: AskedSpan[] = [];
  for (let first = Math.max(chunks.length - longestSpan, 0); first < chunks.length; first += 1) {
    const chunk = chunks[first];
    if (!chunk) continue;
    const asked = line.slice(chunk.at);
    // A name doesn't go over the end of a sentence, nor does it hold a slash.
    if (/[.;:!?]\s|\S\//.test(asked)) continue;
    const words = spelledWords(asked);
    const previous = chunks.slice(Math.max(first - 3, 0), first).map((one) => spelled(one.text));
    const [word] = words;
    if (!word || isCompound(previous, word)) continue;
    const before = line.slice(0, chunk.at);
    const isLineStart = start === lineStart && before.trim() === '';
    spans.push({
      from: start + chunk.at,
      words,
      code: first === chunks.length - 1 ? codeOf(chunk.text) : null,
      isCapitals: /^\P{Ll}+$/u.test(chunk.text) && /\p{Lu}.*\p{Lu}/u.test(chunk.text),
      isCapitalised: /^\p{Lu}/u.test(chunk.text) && !isLineStart && !/[.!?]["”)]?\s+$/.test(before),
      isExpected: endsWithPhrase(previous, namesFollow),
      isSign: chunk.text.startsWith('/') || (isLineStart && prefixes.has(chunk.text.toLowerCase())),
    });
  }
  return spans.length === 0 ? null : { to: caret, spans, isLastWhole: line.endsWith(' ') };
}

function isCompound(previous: readonly SpelledWord[], word: SpelledWord): boolean {
  return endsWithPhrase([...previous.slice(-1), word], compounds);
}

/** The letters of a word that may be an abbreviation; null for words with signs or tones. */
function codeOf(chunk: string): string | null {
  const word = /^[\p{L}\p{M}\p{N}]+$/u.test(chunk) ? spelled(chunk) : null;
  return word === null || word.tone !== '' || /[^.-]/.test(word.marks) ? null : word.letters;
}

/** Whether a number here may be one of the roll. */
export function mayBeRollNumber(text: string, span: AskedSpan): boolean {
  const before = text.slice(Math.max(0, span.from - reach), span.from).trimEnd();
  return !figuresFollow.has(spelled(before.split(/\s/).at(-1) ?? '').letters);
}

type Phrase = readonly SpelledWord[];

function spelledPhrases(...phrases: readonly string[]): readonly Phrase[] {
  return phrases.map((phrase) => phrase.split(' ').map(spelled));
}

/** Whether the last words are one of the phrases; they may lack diacritics. */
function endsWithPhrase(words: readonly SpelledWord[], phrases: readonly Phrase[]): boolean {
  return phrases.some((phrase) => {
    const end = words.length >= phrase.length ? words.slice(-phrase.length) : [];
    return end.length > 0 && phrase.every((word, at) => end[at] !== undefined && agrees(end[at], word, true));
  });
}
