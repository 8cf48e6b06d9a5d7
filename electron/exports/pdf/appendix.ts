import type { Appendix } from '#shared/documents/officialDocument.ts';
import { balancedLines } from './balancedLines.ts';
import { bodyNodes } from './body.ts';
import { inlinesOf } from './inlines.ts';
import { appendixHead, title as documentTitle, textWidth } from './layout.ts';
import type { Measure } from './measure.ts';
import type { LayoutNode, TextNode } from './nodes.ts';
import { lineNode, linesNode } from './parts.ts';
import { capitals, printableText } from './printableText.ts';

/** An appendix on pages of its own: its word, its title and what it belongs to (rows 25–27), then what it holds. */
export function appendixNodes({ label, title, reference, body }: Appendix, measure: Measure): readonly LayoutNode[] {
  const bold = { fontSize: appendixHead.size, bold: true };
  const line = { style: bold, pitch: appendixHead.linePitch, alignment: 'center' } as const;
  const titleLines = balancedLines(capitals(title), bold, documentTitle.widestLine, measure);
  return [
    { ...lineNode(printableText(label), line, measure), opensAppendix: true },
    { ...linesNode(titleLines, line, measure), structure: { role: 'H2', parent: null }, outlineLevel: 1 },
    referenceNode(reference, measure),
    { stack: [], margin: [0, appendixHead.gapBelow, 0, 0] },
    ...bodyNodes(body, measure),
  ];
}

/** Row 27: in brackets, italic, centred. */
function referenceNode(reference: Appendix['reference'], measure: Measure): TextNode {
  const style = { fontSize: appendixHead.size, italics: true };
  return {
    text: inlinesOf(reference, style, { width: textWidth, indent: 0 }, measure),
    alignment: 'center',
    lineHeight: measure.lineHeight(style, appendixHead.linePitch),
    structure: { role: 'P', parent: null },
  };
}
