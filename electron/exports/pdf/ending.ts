import type { Ending, Signature } from '#shared/documents/officialDocument.ts';
import { balancedLines } from './balancedLines.ts';
import { dots } from './inlines.ts';
import { recipients, signature, textWidth } from './layout.ts';
import type { Measure } from './measure.ts';
import type { ColumnsNode, InlineStyle, LayoutNode, TextNode } from './nodes.ts';
import { lineNode, linesNode } from './parts.ts';
import { capitals, printableText } from './printableText.ts';

/**
 * Ô 7–9b. One signer (form 1.4): recipients left, signature right. Two (form 1.9): secretary left, chair right,
 * recipients under the secretary.
 */
export function endingNode({ signatures, recipients: lines }: Ending, measure: Measure): ColumnsNode {
  const [first, second] = signatures;
  const shares = second ? signature.twoSigners : signature.oneSigner;
  const left = textWidth * shares.left;
  const right = textWidth * shares.right;
  const signers = signatures.map((signer) => headOf(signer, signer === first && second ? left : right, measure));
  // Names stand on one line even if one signer's post takes two.
  const headHeight = Math.max(...signers.map((signer) => signer.height));
  const blocks = signers.map((signer) => signatureNodes(signer, headHeight, measure));
  const height = headHeight + signature.room + signature.linePitch;
  const list = recipientNodes(lines, second ? recipients.gapBelowSignature : 0, measure);
  const leftNodes = second ? [...(blocks[0] ?? []), ...list] : list;
  return {
    columns: [
      { width: left, stack: leftNodes },
      { width: right, stack: blocks.at(-1) ?? [] },
    ],
    columnGap: textWidth * shares.gap,
    margin: [0, signature.gapBefore, 0, 0],
    minimumHeight: height,
  };
}

interface SignerHead {
  readonly nodes: readonly TextNode[];
  readonly height: number;
  readonly name: string | null;
}

/** Rows 19 and 20: authority and post, bold capitals, each on its own line; below, what a form says in brackets. */
function headOf({ lines, hint, name }: Signature, width: number, measure: Measure): SignerHead {
  const style: InlineStyle = { fontSize: signature.size, bold: true };
  const hintStyle: InlineStyle = { fontSize: signature.hintSize, italics: true };
  const posts = lines.map((line) => balancedLines(capitals(line), style, width, measure));
  const hints = hint === null ? [] : balancedLines(printableText(hint), hintStyle, width * 0.85, measure);
  const nodes = posts.map((post) =>
    linesNode(post, { style, pitch: signature.linePitch, alignment: 'center' }, measure),
  );
  if (hints.length > 0)
    nodes.push(linesNode(hints, { style: hintStyle, pitch: signature.hintPitch, alignment: 'center' }, measure));
  const height = posts.flat().length * signature.linePitch + hints.length * signature.hintPitch;
  return { nodes, height, name };
}

/** Ô 7a, 7c, 7b: the head, room for the signature, and the name (row 21, bold; dotted while it isn't known). */
function signatureNodes(
  { nodes, height, name }: SignerHead,
  headHeight: number,
  measure: Measure,
): readonly LayoutNode[] {
  const style: InlineStyle = { fontSize: signature.size, bold: name !== null };
  const above = headHeight - height + signature.room;
  const text = name === null ? dots('phrase') : printableText(name);
  return [
    ...nodes,
    lineNode(text, { style, pitch: signature.linePitch, alignment: 'center', margin: [0, above, 0, 0] }, measure),
  ];
}

/** Rows 23 and 24: the word in bold italic, its baseline that of ô 7a; below, one recipient a line. */
function recipientNodes(lines: readonly string[], gap: number, measure: Measure): readonly LayoutNode[] {
  if (lines.length === 0) return [];
  const wordStyle: InlineStyle = { fontSize: recipients.wordSize, bold: true, italics: true };
  const drop = measure.ascent({ fontSize: signature.size, bold: true }) - measure.ascent(wordStyle);
  const word = lineNode(
    'Nơi nhận:',
    { style: wordStyle, pitch: recipients.linePitch, alignment: 'left', margin: [0, gap === 0 ? drop : gap, 0, 0] },
    measure,
  );
  return [word, ...lines.map((line, index) => recipientNode(line, index === lines.length - 1, measure))];
}

function recipientNode(line: string, last: boolean, measure: Measure): TextNode {
  const style: InlineStyle = { fontSize: recipients.size };
  return {
    text: [{ ...style, text: recipientLine(printableText(line), last) }],
    alignment: 'left',
    lineHeight: measure.lineHeight(style, recipients.linePitch),
    structure: { role: 'P', parent: null },
  };
}

/** `- …;`, the last one `- ….` (row 24). The lists are settings which people edit, so dash and stop may be there. */
function recipientLine(text: string, last: boolean): string {
  const dashed = /^[-–]/.test(text) ? text : `- ${text}`;
  return /[;.]$/.test(dashed) ? dashed : `${dashed}${last ? '.' : ';'}`;
}
