import type { Run, Text } from '#shared/documents/officialDocument.ts';
import { blankDots } from './layout.ts';
import { fillWithLeaders } from './leader.ts';
import { type LineRoom, lineMayEnd } from './lineRoom.ts';
import type { Measure } from './measure.ts';
import type { Inline, InlineStyle } from './nodes.ts';
import { printableText } from './printableText.ts';

/** A text as pdfmake's inlines: blanks become dots, and words with "/" or "-" inside stay whole at a line's end. */
export function inlinesOf(text: Text, style: InlineStyle, room: LineRoom, measure: Measure): readonly Inline[] {
  if (text.some(isRest)) {
    const pieces = text.map((run) => (isRest(run) ? 'rest' : piece(run, style)));
    return fillWithLeaders(pieces, style, room, measure);
  }
  return text.flatMap((run, index) => {
    if (run.kind === 'text') return wholeWords(piece(run, style), room, measure);
    return [
      ...(endsInSpace(text[index - 1]) ? [lineMayEnd(style)] : []),
      whole(piece(run, style), room, measure),
      ...(beginsWithWord(text[index + 1]) ? [lineMayEnd(style)] : []),
    ];
  });
}

/** A blank is never parted, unless it is wider than a line, as in a narrow column. */
function whole(blank: Inline, { width, indent }: LineRoom, measure: Measure): Inline {
  return { ...blank, noWrap: measure.width(blank.text, blank) <= width - indent };
}

function endsInSpace(run: Run | undefined): boolean {
  return run?.kind === 'text' && /\s$/.test(run.text);
}

function beginsWithWord(run: Run | undefined): boolean {
  return run?.kind === 'blank' || (run?.kind === 'text' && /^[\p{L}\p{N}(“]/u.test(run.text));
}

function isRest(run: Run): boolean {
  return run.kind === 'blank' && run.length === 'rest';
}

function piece(run: Run, style: InlineStyle): Inline {
  if (run.kind === 'text') {
    return {
      ...style,
      text: printableText(run.text),
      bold: run.bold ?? style.bold ?? false,
      italics: run.italic ?? style.italics ?? false,
    };
  }
  return { ...style, text: dots(run.length === 'rest' ? 'word' : run.length), noWrap: true };
}

/** A dotted blank for a word (a number) or a phrase (a name). */
export function dots(length: keyof typeof blankDots): string {
  return '.'.repeat(blankDots[length]);
}

/**
 * Unicode allows a line to end after "/" or "-", which would part "5009/BTTTT-THH" or "24/4/2022". A word like that
 * is kept whole unless it is wider than a line, as an address of a web page may be.
 */
function wholeWords(inline: Inline, { width, indent }: LineRoom, measure: Measure): Inline[] {
  if (!/[/-]/.test(inline.text)) return [inline];
  const parts = inline.text.split(/((?<=^|\s)[^\s/-]+[/-]\S+ ?)/).filter((text) => text !== '');
  return parts.map((text) => {
    const compound = /^[^\s/-]+[/-]\S+ ?$/.test(text);
    const whole = compound && measure.width(text, inline) <= width - indent;
    return whole ? { ...inline, text, noWrap: true } : { ...inline, text };
  });
}
