import type { Ending, Signature } from '#shared/documents/officialDocument.ts';
import { balancedLines } from './balancedLines.ts';
import { dots } from './inlines.ts';
import { signature } from './layout.ts';
import type { Measure } from './measure.ts';
import type { ColumnsNode, InlineStyle, LayoutNode, TextNode } from './nodes.ts';
import { linesNode } from './parts.ts';
import { capitals, printableText } from './printableText.ts';
import { recipientNodes } from './recipients.ts';
import type { Sheet } from './sheet.ts';

/**
 * Ô 7–9b and 12. One signer (form 1.4): recipients left, signature right. Two (form 1.9): secretary left, chair right,
 * recipients under the secretary.
 */
export function endingNode(ending: Ending, { page, measure }: Sheet): ColumnsNode {
  const { signatures } = ending;
  const [first, second] = signatures;
  const shares = second ? signature.twoSigners : signature.oneSigner;
  const left = page.textWidth * shares.left;
  const right = page.textWidth * shares.right;
  const signers = signatures.map((signer) => headOf(signer, signer === first && second ? left : right, measure));
  // Names stand on one line even if one signer's post takes two.
  const headHeight = Math.max(...signers.map((signer) => signer.height));
  const blocks = signers.map((signer) => signatureNodes(signer, headHeight, measure));
  const nameLines = Math.max(...signers.map(({ name }) => name.lines.length));
  const height = headHeight + signature.room + nameLines * signature.linePitch;
  const list = recipientNodes(ending, second !== undefined, measure);
  const leftNodes = second ? [...(blocks[0] ?? []), ...list] : list;
  return {
    columns: [
      { width: left, stack: leftNodes },
      { width: right, stack: blocks.at(-1) ?? [] },
    ],
    columnGap: page.textWidth * shares.gap,
    margin: [0, signature.gapBefore, 0, 0],
    minimumHeight: height,
  };
}

interface SignerHead {
  readonly nodes: readonly TextNode[];
  readonly height: number;
  readonly name: SignerName;
}

interface SignerName {
  readonly lines: readonly string[];
  readonly style: InlineStyle;
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
  return { nodes, height, name: nameOf(name, width, measure) };
}

/** Row 21, bold; dotted while it isn't known. */
function nameOf(name: string | null, width: number, measure: Measure): SignerName {
  const style: InlineStyle = { fontSize: signature.size, bold: name !== null };
  return { lines: name === null ? [dots('phrase')] : balancedLines(printableText(name), style, width, measure), style };
}

/** Ô 7a, 7c, 7b: the head, room for the signature, and the name. */
function signatureNodes(
  { nodes, height, name }: SignerHead,
  headHeight: number,
  measure: Measure,
): readonly LayoutNode[] {
  const above = headHeight - height + signature.room;
  const { lines, style } = name;
  return [
    ...nodes,
    linesNode(lines, { style, pitch: signature.linePitch, alignment: 'center', margin: [0, above, 0, 0] }, measure),
  ];
}
