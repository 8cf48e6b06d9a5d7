import type { Block, Text } from '#shared/documents/officialDocument.ts';
import { inlinesOf } from './inlines.ts';
import { body } from './layout.ts';
import { type ListPart, listItems } from './lists.ts';
import type { InlineStyle, LayoutNode, StructureElement, TextNode } from './nodes.ts';
import { capitals } from './printableText.ts';
import type { Sheet } from './sheet.ts';
import { tableNodes } from './table.ts';

export interface BodyPlace {
  /** Levels of the outline above its sections: 0 in a document, 1 under the title of an appendix. */
  readonly depth: number;
  /** A signature follows. It is never alone on a page: the last lines or the last row stay with it. */
  readonly isSigned: boolean;
}

/** Ô 6, rows 11 and 15–18: the body. */
export function bodyNodes(
  blocks: readonly Block[],
  { depth, isSigned }: BodyPlace,
  sheet: Sheet,
): readonly LayoutNode[] {
  const items = listItems(blocks);
  const nodes = blocks.flatMap((block, index) => blockNodes(block, items[index] ?? null, depth, sheet));
  const last = nodes.at(-1);
  const staysWithSignature = isSigned && last && ('text' in last || 'table' in last);
  return staysWithSignature ? [...nodes.slice(0, -1), { ...last, keepWithNext: true }] : nodes;
}

function blockNodes(block: Block, item: ListPart | null, depth: number, sheet: Sheet): readonly LayoutNode[] {
  switch (block.kind) {
    case 'section':
      // Row 15: `I. TIÊU ĐỀ`.
      return [titleNode(`${block.numeral}. ${capitals(block.title)}`, 'H2', depth + 1, sheet)];
    case 'clauseTitle':
      // Row 16: `1. Tiêu đề` on its own line.
      return [titleNode(`${block.number}. ${block.title}`, 'H3', depth + 2, sheet)];
    case 'clause':
      // Row 17: `1. Nội dung…`.
      return [paragraph(`${block.number}. `, block.text, item, sheet)];
    case 'point':
      // Row 18: `a) …`.
      return [paragraph(`${block.letter}) `, block.text, item, sheet)];
    case 'item':
      return [paragraph(block.level === 1 ? '- ' : '+ ', block.text, item, sheet)];
    case 'paragraph':
      return [paragraph('', block.text, item, sheet)];
    case 'table':
      return tableNodes(block, sheet);
  }
}

/** Rows 11, 17 and 18: justified, first line 1 cm in; `mark` is a number, a letter or a dash. */
function paragraph(mark: string, text: Text, item: ListPart | null, sheet: Sheet): TextNode {
  const marked: Text = mark ? [{ kind: 'text', text: mark }, ...text] : text;
  const structure = item?.body ?? { role: 'P', parent: null };
  const node = indented(marked, { fontSize: body.size }, structure, sheet);
  return { ...node, ...(item?.label ? { label: item.label } : {}), keepWithNext: announces(text) };
}

/** "… kết luận như sau:" at the foot of a page would announce nothing. */
export function announces(text: Text): boolean {
  const last = text.at(-1);
  return last?.kind === 'text' && last.text.trimEnd().endsWith(':');
}

function titleNode(title: string, role: 'H2' | 'H3', outlineLevel: number, sheet: Sheet): TextNode {
  const style = { fontSize: body.size, bold: true };
  const node = indented([{ kind: 'text', text: title }], style, { role, parent: null }, sheet);
  return { ...node, keepWithNext: true, outlineLevel };
}

function indented(text: Text, style: InlineStyle, structure: StructureElement, { page, measure }: Sheet): TextNode {
  return {
    text: inlinesOf(text, style, { width: page.textWidth, indent: body.indent }, measure),
    alignment: 'justify',
    lineHeight: measure.lineHeight(style, body.linePitch),
    leadingIndent: body.indent,
    // Space above only: below, it would push an empty page behind a page that is exactly full.
    margin: [0, body.paragraphGap, 0, 0],
    structure,
  };
}
