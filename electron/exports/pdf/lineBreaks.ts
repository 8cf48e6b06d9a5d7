import type { MeasuredInline } from './engine.ts';
import { TextLine } from './textLine.ts';

/**
 * Puts a measured text into lines, by the rules of pdfmake's `buildNextLine`: as many words as fit, one that is wider
 * than a line cut where the line ends, none parted from a word that it may not be parted from. Unlike that one it goes
 * through the words once and leaves them as they are but for their `x`: lines may be built again.
 */
export function breakIntoLines(inlines: readonly MeasuredInline[], maxWidth: number): TextLine[] {
  const lines: TextLine[] = [];
  let index = 0;
  let next = inlines[0];
  while (next !== undefined) {
    const line: MeasuredInline[] = [];
    const leadingCut = next.leadingCut;
    /** Of the line so far, its indent included; and without the spaces at its end. */
    let width = -leadingCut;
    let bareWidth = 0;
    let newLineForced = false;
    let mustFollow = true;
    // Index and `next` are one word further than what was cut off and is still to come.
    while (
      next !== undefined &&
      (mustFollow || (!newLineForced && width + widthWithFollowing(inlines, index, next) <= maxWidth))
    ) {
      const [head, tail]: [MeasuredInline, MeasuredInline | null] = cutToFit(next, maxWidth - bareWidth);
      head.x = width;
      width += head.width;
      // A place without text has no space of its own; the one before it still ends the line.
      if (head.text !== '') bareWidth = width - head.trailingCut;
      newLineForced ||= head.lineEnd;
      line.push(head);
      mustFollow = head.noNewLine && tail === null;
      if (tail === null) index += 1;
      next = tail ?? inlines[index];
    }
    const lastLineInParagraph = next === undefined;
    // Where a line may end there may be a piece without text, behind the one that the line ends with.
    const spaceAtEnd = line.findLast(({ text }) => text !== '')?.trailingCut ?? 0;
    lines.push(new TextLine({ inlines: line, width: width - spaceAtEnd, newLineForced, lastLineInParagraph }));
  }
  return lines;
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
function cutToFit(inline: MeasuredInline, room: number): [head: MeasuredInline, tail: MeasuredInline | null] {
  const { text } = inline;
  if (inline.noWrap || text.length < 2 || inline.width <= room) return [inline, null];
  const count = lettersThatFit(inline, room);
  if (count >= text.length) return [inline, null];
  const [head, tail] = [text.slice(0, count), text.slice(count)];
  return [part(head, inline), part(tail, inline)];
}

function part(text: string, whole: MeasuredInline): MeasuredInline {
  const spaces = text.slice(text.trimEnd().length);
  const trailingCut = spaces === '' ? 0 : widthOf(spaces, whole);
  return { ...whole, text, width: widthOf(text, whole), trailingCut };
}

function lettersThatFit(inline: MeasuredInline, room: number): number {
  const { text } = inline;
  // Most often it is the space behind the word that doesn't.
  if (widthOf(text.slice(0, -1), inline) <= room) return text.length - 1;
  let fitting = 1;
  let most = text.length - 1;
  while (fitting < most) {
    const count = Math.ceil((fitting + most) / 2);
    if (widthOf(text.slice(0, count), inline) <= room) fitting = count;
    else most = count - 1;
  }
  return fitting;
}

function widthOf(text: string, { typeface, fontSize, characterSpacing }: MeasuredInline): number {
  return typeface.width(text, fontSize) + characterSpacing * (text.length - 1);
}
