import type { Ending } from '#shared/documents/officialDocument.ts';
import { drafting as draftingLayout, recipients as layout, signature } from './layout.ts';
import { listItem } from './lists.ts';
import type { Measure } from './measure.ts';
import type { InlineStyle, LayoutNode, StructureElement, TextNode } from './nodes.ts';
import { lineNode } from './parts.ts';
import { printableText } from './printableText.ts';

/** Row 23. */
export const recipientsWord = 'Nơi nhận:';

/**
 * Ô 9b and 12, rows 23, 24 and 31: the word in bold italic, its baseline that of ô 7a; below, one recipient a line, and
 * who drafted it.
 * @param isBelowSignature under the secretary's name, as in form 1.9.
 */
export function recipientNodes(
  { recipients, drafting }: Pick<Ending, 'recipients' | 'drafting'>,
  isBelowSignature: boolean,
  measure: Measure,
): readonly LayoutNode[] {
  const list: StructureElement = { role: 'L', parent: null };
  const lines = recipients.map((line, index) => recipientNode(line, index === recipients.length - 1, list, measure));
  return [
    ...(lines.length > 0 ? [wordNode(isBelowSignature, measure), ...lines] : []),
    ...(drafting ? [draftingNode(drafting, measure)] : []),
  ];
}

function wordNode(isBelowSignature: boolean, measure: Measure): TextNode {
  const style: InlineStyle = { fontSize: layout.wordSize, bold: true, italics: true };
  const drop = measure.ascent({ fontSize: signature.size, bold: true }) - measure.ascent(style);
  const above = isBelowSignature ? layout.gapBelowSignature : drop;
  return lineNode(
    recipientsWord,
    { style, pitch: layout.linePitch, alignment: 'left', margin: [0, above, 0, 0] },
    measure,
  );
}

function recipientNode(line: string, last: boolean, list: StructureElement, measure: Measure): TextNode {
  const style: InlineStyle = { fontSize: layout.size };
  const { label, body } = listItem(list);
  const [, dash = '', words = ''] = /^([-–]\s*)(.*)$/s.exec(recipientLine(printableText(line), last)) ?? [];
  return {
    text: [
      { ...style, text: dash },
      { ...style, text: words },
    ],
    alignment: 'left',
    lineHeight: measure.lineHeight(style, layout.linePitch),
    structure: body,
    label,
  };
}

/** `- …;`, the last one `- ….` (row 24). The lists are settings which people edit, so dash and stop may be there. */
export function recipientLine(text: string, last: boolean): string {
  const dashed = /^[-–]/.test(text) ? text : `- ${text}`;
  return /[;.]$/.test(dashed) ? dashed : `${dashed}${last ? '.' : ';'}`;
}

/** Row 31: `PL.(300)`, in capitals. */
function draftingNode(text: string, measure: Measure): TextNode {
  const style: InlineStyle = { fontSize: draftingLayout.size };
  return {
    text: [{ ...style, text: printableText(text) }],
    alignment: 'left',
    lineHeight: measure.lineHeight(style, draftingLayout.linePitch),
    margin: [0, draftingLayout.gapBefore, 0, 0],
    structure: { role: 'P', parent: null },
  };
}
