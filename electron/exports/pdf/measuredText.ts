import type { MeasuredInline } from './measuredInline.ts';
import type { Inline, TextNode } from './nodes.ts';
import type { OfficialPdf } from './officialPdf.ts';
import { wordBreaks } from './wordBreaks.ts';

type NodeStyle = Pick<TextNode, 'alignment' | 'lineHeight'>;

/**
 * Parts the text of a node into words and measures them, in place of pdfmake's `measureLeaf`. That one asks for two
 * dozen properties of each word, through all nodes around it; here a node says of its text all that there is to say.
 */
export function measuredText(node: TextNode, pdf: OfficialPdf): readonly MeasuredInline[] {
  const inlines: MeasuredInline[] = [];
  node.text.forEach((run, index) => {
    const words = run.noWrap || run.text === '' ? [run.text] : wordBreaks(run.text);
    const last = inlines.at(-1);
    if (last && !last.lineEnd && !mayEndBetween(node.text[index - 1], last.text, run, words[0] ?? ''))
      last.noNewLine = true;
    const look = lookOf(run, node, pdf);
    for (const word of words) inlines.push(measured(word, look));
  });
  const [first] = inlines;
  if (first && node.leadingIndent) first.leadingCut -= node.leadingIndent;
  return inlines;
}

/** Whether a line may end where one style does and the next begins. Nothing ends beside an empty text. */
function mayEndBetween(before: Inline | undefined, last: string, after: Inline, first: string): boolean {
  const lastWord = before?.noWrap ? (wordBreaks(last).at(-1) ?? '') : last;
  const firstWord = after.noWrap ? (wordBreaks(first)[0] ?? '') : first;
  return lastWord === '' || lastWord.endsWith('\n') || wordBreaks(lastWord + firstWord).length !== 1;
}

/** What all words of a run have in common. */
type Look = Omit<MeasuredInline, 'text' | 'x' | 'width' | 'leadingCut' | 'trailingCut' | 'noNewLine' | 'lineEnd'>;

function lookOf(run: Inline, { alignment, lineHeight }: NodeStyle, pdf: OfficialPdf): Look {
  const { fontSize, color, bold, italics, characterSpacing, noWrap, justifyBefore } = run;
  const typeface = pdf.typeface(bold ?? false, italics ?? false);
  return {
    typeface,
    fontSize,
    color: color ?? null,
    alignment,
    characterSpacing: characterSpacing ?? 0,
    height: typeface.lineHeight(fontSize) * lineHeight,
    ascent: typeface.ascent(fontSize),
    noWrap: noWrap ?? false,
    justifyBefore: justifyBefore ?? false,
  };
}

function measured(word: string, look: Look): MeasuredInline {
  const lineEnd = !look.noWrap && word.endsWith('\n');
  const text = lineEnd ? word.slice(0, -1) : word;
  const { advance, spaceBefore, spaceBehind } = look.typeface.word(text);
  const scale = look.fontSize / 1000;
  return {
    text,
    // Named one by one: spread, they would take as long as all the rest.
    typeface: look.typeface,
    fontSize: look.fontSize,
    color: look.color,
    alignment: look.alignment,
    characterSpacing: look.characterSpacing,
    x: 0,
    width: advance * scale + look.characterSpacing * (text.length - 1),
    height: look.height,
    ascent: look.ascent,
    leadingCut: spaceBefore * scale,
    trailingCut: spaceBehind * scale,
    noWrap: look.noWrap,
    noNewLine: false,
    lineEnd,
    justifyBefore: look.justifyBefore,
  };
}
