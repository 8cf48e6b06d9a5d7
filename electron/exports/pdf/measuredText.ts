import type { MeasuredInline, MeasuredText } from './engine.ts';
import type { Inline, TextNode } from './nodes.ts';
import type { OfficialPdf } from './officialPdf.ts';
import { wordBreaks } from './wordBreaks.ts';

type Measured = Pick<MeasuredText, '_inlines' | '_minWidth' | '_maxWidth'>;
type NodeStyle = Pick<TextNode, 'alignment' | 'lineHeight'>;

/**
 * Parts the text of a node into words and measures them, in place of pdfmake's `measureLeaf`. That one asks for two
 * dozen properties of each word, through all nodes around it; here a node says of its text all that there is to say.
 */
export function measuredText(node: TextNode, pdf: OfficialPdf): Measured {
  const inlines: MeasuredInline[] = [];
  node.text.forEach((run, index) => {
    const words = run.noWrap || run.text === '' ? [run.text] : wordBreaks(run.text);
    const last = inlines.at(-1);
    if (last && !last.lineEnd && !mayEndBetween(node.text[index - 1], last.text, run, words[0] ?? ''))
      last.noNewLine = true;
    for (const word of words) inlines.push(measured(word, run, node, pdf));
  });
  const [first] = inlines;
  if (first && node.leadingIndent) first.leadingCut -= node.leadingIndent;
  return { _inlines: inlines, ...extremes(inlines) };
}

/** Whether a line may end where one style does and the next begins. Nothing ends beside an empty text. */
function mayEndBetween(before: Inline | undefined, last: string, after: Inline, first: string): boolean {
  const lastWord = before?.noWrap ? (wordBreaks(last).at(-1) ?? '') : last;
  const firstWord = after.noWrap ? (wordBreaks(first)[0] ?? '') : first;
  return lastWord === '' || lastWord.endsWith('\n') || wordBreaks(lastWord + firstWord).length !== 1;
}

function measured(word: string, run: Inline, { alignment, lineHeight }: NodeStyle, pdf: OfficialPdf): MeasuredInline {
  const {
    fontSize,
    color = null,
    bold = false,
    italics = false,
    characterSpacing = 0,
    noWrap = false,
    justifyBefore = false,
  } = run;
  const typeface = pdf.typeface(bold, italics);
  const lineEnd = !noWrap && word.endsWith('\n');
  const text = lineEnd ? word.slice(0, -1) : word;
  const widthOf = (part: string) => typeface.width(part, fontSize) + characterSpacing * (part.length - 1);
  return {
    text,
    typeface,
    fontSize,
    color,
    alignment,
    characterSpacing,
    x: 0,
    width: widthOf(text),
    height: typeface.lineHeight(fontSize) * lineHeight,
    ascent: typeface.ascent(fontSize),
    leadingCut: /^\s/.test(text) ? widthOf(text.slice(0, text.length - text.trimStart().length)) : 0,
    trailingCut: /\s$/.test(text) ? widthOf(text.slice(text.trimEnd().length)) : 0,
    noWrap,
    noNewLine: false,
    lineEnd,
    justifyBefore,
  };
}

/** Of the longest word, and of the longest line if none were broken: for columns that take what they need. */
function extremes(inlines: readonly MeasuredInline[]): Pick<Measured, '_minWidth' | '_maxWidth'> {
  let [minWidth, maxWidth] = [0, 0];
  let lineWidth = 0;
  let lineCut = 0;
  let beginsLine = true;
  for (const { width, leadingCut, trailingCut, lineEnd } of inlines) {
    minWidth = Math.max(minWidth, width - leadingCut - trailingCut);
    if (beginsLine) {
      lineWidth = 0;
      lineCut = leadingCut;
    }
    lineWidth += width;
    maxWidth = Math.max(maxWidth, lineWidth - lineCut - trailingCut);
    beginsLine = lineEnd;
  }
  return { _minWidth: minWidth, _maxWidth: maxWidth };
}
