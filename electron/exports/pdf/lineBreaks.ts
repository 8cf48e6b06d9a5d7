import { blankDots } from './layout.ts';
import type { MeasuredInline } from './measuredInline.ts';

/** Words that stand on one line, each with its `x` from the line's left end. */
export interface WordLine {
  readonly words: readonly MeasuredInline[];
  /** Without the spaces at its ends. */
  readonly width: number;
  readonly height: number;
  /** Distance from its upper edge to its baseline. */
  readonly ascent: number;
  readonly newLineForced: boolean;
  /** Of the paragraph. */
  readonly isLast: boolean;
  /** The next line begins with a blank for a name, which is whole and as long as several words. */
  readonly isBeforeBlank: boolean;
}

/**
 * Puts a measured text into lines, by the rules of pdfmake's `buildNextLine`: as many words as fit, one that is wider
 * than a line cut where the line ends, none parted from a word that it may not be parted from. Unlike that one it goes
 * through the words once and leaves them as they are but for their `x`: lines may be built again.
 */
export function breakIntoLines(inlines: readonly MeasuredInline[], maxWidth: number): WordLine[] {
  const lines: WordLine[] = [];
  let index = 0;
  let next = inlines[0];
  while (next !== undefined) {
    const words: MeasuredInline[] = [];
    const leadingCut = next.leadingCut;
    /** Of the line so far, its indent included; and without the spaces at its end. */
    let width = -leadingCut;
    let bareWidth = 0;
    let [height, ascent] = [0, 0];
    let newLineForced = false;
    let mustFollow = true;
    // Index and `next` are one word further than what was cut off and is still to come.
    while (
      next !== undefined &&
      (mustFollow || (!newLineForced && width + widthWithFollowing(inlines, index, next) <= maxWidth))
    ) {
      const [head, tail]: [MeasuredInline, MeasuredInline | null] = cutToFit(next, maxWidth - width);
      head.x = width;
      width += head.width;
      // A place without text has no space of its own; the one before it still ends the line.
      if (head.text !== '') bareWidth = width - head.trailingCut;
      newLineForced ||= head.lineEnd;
      height = Math.max(height, head.height);
      ascent = Math.max(ascent, head.ascent);
      words.push(head);
      mustFollow = head.noNewLine && tail === null;
      if (tail === null) index += 1;
      next = tail ?? inlines[index];
    }
    const isBeforeBlank = next !== undefined && isLongBlank(next);
    lines.push({ words, width: bareWidth, height, ascent, newLineForced, isLast: next === undefined, isBeforeBlank });
  }
  return lines;
}

function isLongBlank({ text }: MeasuredInline): boolean {
  return text.startsWith('.') && text.length >= blankDots.phrase;
}

/** Of a word at `index`, or what is left of it, with those that may not be parted from it; spaces at its end aside. */
function widthWithFollowing(inlines: readonly MeasuredInline[], index: number, word: MeasuredInline): number {
  let width = word.width - word.trailingCut;
  if (!word.noNewLine) return width;
  for (let at = index + 1; at < inlines.length; at += 1) {
    const following = inlines[at];
    if (following === undefined) break;
    width += following.width - following.trailingCut;
    if (!following.noNewLine) break;
  }
  return width;
}

/** A word, or as much of it as fits and what is left: at least a letter, lest the lines never end. */
function cutToFit(word: MeasuredInline, room: number): [head: MeasuredInline, tail: MeasuredInline | null] {
  const { text, noWrap, width, trailingCut } = word;
  if (noWrap || text.length < 2 || width - trailingCut <= room) return [word, null];
  const count = lettersThatFit(word, room);
  const [head, tail] = [part(text.slice(0, count), word), part(text.slice(count), word)];
  // An indent is for the first line, a break behind the word for the last.
  return [{ ...head, leadingCut: word.leadingCut, lineEnd: false }, tail];
}

function lettersThatFit(word: MeasuredInline, room: number): number {
  const { text } = word;
  let fitting = 1;
  let most = text.length - 1;
  while (fitting < most) {
    const count = Math.ceil((fitting + most) / 2);
    if (part(text.slice(0, count), word).width <= room) fitting = count;
    else most = count - 1;
  }
  return fitting;
}

function part(text: string, whole: MeasuredInline): MeasuredInline {
  const { advance, spaceBefore, spaceBehind } = whole.typeface.word(text);
  const scale = whole.fontSize / 1000;
  return {
    ...whole,
    text,
    width: advance * scale + whole.characterSpacing * (text.length - 1),
    leadingCut: spaceBefore * scale,
    trailingCut: spaceBehind * scale,
  };
}
