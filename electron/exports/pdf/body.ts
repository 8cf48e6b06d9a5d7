import type { Block, Text } from '#shared/documents/officialDocument.ts';
import { inlinesOf } from './inlines.ts';
import { body, textWidth } from './layout.ts';
import type { Measure } from './measure.ts';
import type { InlineStyle, LayoutNode, StructureElement, TextNode } from './nodes.ts';
import { capitals } from './printableText.ts';
import { tableNodes } from './table.ts';

/**
 * Ô 6, rows 11 and 15–18: the body. The last paragraph keeps its last lines on the page where the signature stands,
 * so that a signature is never alone on a page.
 */
export function bodyNodes(blocks: readonly Block[], measure: Measure): readonly LayoutNode[] {
  const nodes = blocks.flatMap((block) => blockNodes(block, measure));
  const last = nodes.at(-1);
  return last && 'text' in last ? [...nodes.slice(0, -1), { ...last, keepWithNext: true }] : nodes;
}

function blockNodes(block: Block, measure: Measure): readonly LayoutNode[] {
  switch (block.kind) {
    case 'section':
      // Row 15: `I. TIÊU ĐỀ`.
      return [titleNode(`${block.numeral}. ${capitals(block.title)}`, 'H2', 1, measure)];
    case 'clauseTitle':
      // Row 16: `1. Tiêu đề` on its own line.
      return [titleNode(`${block.number}. ${block.title}`, 'H3', 2, measure)];
    case 'clause':
      // Row 17: `1. Nội dung…`.
      return [paragraph(`${block.number}. `, block.text, measure)];
    case 'point':
      // Row 18: `a) …`.
      return [paragraph(`${block.letter}) `, block.text, measure)];
    case 'item':
      return [paragraph(block.level === 1 ? '- ' : '+ ', block.text, measure)];
    case 'paragraph':
      return [paragraph('', block.text, measure)];
    case 'table':
      return tableNodes(block, measure);
  }
}

/** Rows 11, 17 and 18: justified, first line 1 cm in; `mark` is a number, a letter or a dash. */
function paragraph(mark: string, text: Text, measure: Measure): TextNode {
  const marked: Text = mark ? [{ kind: 'text', text: mark }, ...text] : text;
  const node = indented(marked, { fontSize: body.size }, { role: 'P', parent: null }, measure);
  return { ...node, keepWithNext: announces(text) };
}

/** "… kết luận như sau:" at the foot of a page would announce nothing. */
function announces(text: Text): boolean {
  const last = text.at(-1);
  return last?.kind === 'text' && last.text.trimEnd().endsWith(':');
}

function titleNode(title: string, role: 'H2' | 'H3', outlineLevel: 1 | 2, measure: Measure): TextNode {
  const style = { fontSize: body.size, bold: true };
  const node = indented([{ kind: 'text', text: title }], style, { role, parent: null }, measure);
  return { ...node, keepWithNext: true, outlineLevel };
}

function indented(text: Text, style: InlineStyle, structure: StructureElement, measure: Measure): TextNode {
  return {
    text: inlinesOf(text, style, { width: textWidth, indent: body.indent }, measure),
    alignment: 'justify',
    lineHeight: measure.lineHeight(style, body.linePitch),
    leadingIndent: body.indent,
    // Space above only: below, it would push an empty page behind a page that is exactly full.
    margin: [0, body.paragraphGap, 0, 0],
    structure,
  };
}
