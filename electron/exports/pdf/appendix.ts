import type { Appendix } from '#shared/documents/officialDocument.ts';
import { balancedLines } from './balancedLines.ts';
import { bodyNodes } from './body.ts';
import { inlinesOf } from './inlines.ts';
import { appendixHead, title as documentTitle } from './layout.ts';
import type { LayoutNode, TextNode } from './nodes.ts';
import { lineNode, linesNode } from './parts.ts';
import { capitals, printableText } from './printableText.ts';
import type { Sheet } from './sheet.ts';

/** An appendix on pages of its own: its word, its title and what it belongs to (rows 25–27), then what it holds. */
export function appendixNodes({ label, title, reference, body }: Appendix, sheet: Sheet): readonly LayoutNode[] {
  const { page, measure } = sheet;
  const bold = { fontSize: appendixHead.size, bold: true };
  const line = { style: bold, pitch: appendixHead.linePitch, alignment: 'center' } as const;
  const titleLines = balancedLines(capitals(title), bold, page.textWidth * documentTitle.widestShare, measure);
  return [
    { ...lineNode(printableText(label), line, measure), opensAppendix: page.orientation },
    { ...linesNode(titleLines, line, measure), structure: { role: 'H1', parent: null }, outlineLevel: 1 },
    referenceNode(reference, sheet),
    { stack: [], margin: [0, appendixHead.gapBelow, 0, 0] },
    ...bodyNodes(body, { depth: 1, isSigned: false }, sheet),
  ];
}

/** Row 27: in brackets, italic, centred. */
function referenceNode(reference: Appendix['reference'], { page, measure }: Sheet): TextNode {
  const style = { fontSize: appendixHead.size, italics: true };
  return {
    text: inlinesOf(reference, style, { width: page.textWidth, indent: 0 }, measure),
    alignment: 'center',
    lineHeight: measure.lineHeight(style, appendixHead.linePitch),
    structure: { role: 'P', parent: null },
  };
}
