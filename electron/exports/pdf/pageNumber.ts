import { runningDraftMark } from './draftMark.ts';
import { draftMark, page, pageNumber, textWidth } from './layout.ts';
import type { Measure } from './measure.ts';
import type { LayoutNode, TextNode } from './nodes.ts';

/**
 * Row 33: an upright Arabic number centred in the top margin, from page 2 of the document and of each appendix on; on a
 * draft with the mark at its left.
 * Centred over the text, as the header of the decree's own file is, not over the paper.
 */
export function pageHeader(
  draft: boolean,
  measure: Measure,
): (pageOfFile: number, number: number) => LayoutNode | null {
  const side = draftMark.running.width;
  return (pageOfFile, number) => {
    if (pageOfFile === 1) return null;
    const mark = draft ? runningDraftMark(measure) : { stack: [], width: side };
    return {
      columns: [
        mark,
        { width: textWidth - 2 * side, stack: number === 1 ? [] : [numberNode(number, measure)] },
        { width: side, stack: [] },
      ],
      margin: [page.margins.left, pageNumber.top, page.margins.right, 0],
    };
  };
}

function numberNode(number: number, measure: Measure): TextNode {
  const style = { fontSize: pageNumber.size };
  return {
    text: [{ ...style, text: String(number) }],
    alignment: 'center',
    lineHeight: measure.lineHeight(style, pageNumber.size),
  };
}
