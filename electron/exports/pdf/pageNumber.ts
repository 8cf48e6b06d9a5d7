import type { OfficialDocument } from '#shared/documents/officialDocument.ts';
import { runningDraftMark } from './draftMark.ts';
import { draftMark, margins, pageNumber } from './layout.ts';
import type { Measure } from './measure.ts';
import type { PageHeader, TextNode } from './nodes.ts';

/**
 * Row 33: an upright Arabic number centred in the top margin, from page 2 of the document and of each appendix on; on a
 * draft with the mark at its left.
 * Centred over the text, as the header of the decree's own file is, not over the paper.
 */
export function pageHeader({ draft, main }: OfficialDocument, measure: Measure): PageHeader {
  const side = draftMark.running.width;
  // Page 1 has its mark under the number of the document, where there is one.
  const isMarked = (pageOfFile: number) => draft && !(pageOfFile === 1 && main?.heading);
  return (pageOfFile, number, pageWidth) => {
    const mark = isMarked(pageOfFile) ? runningDraftMark(measure) : { stack: [], width: side };
    if (number === 1 && !isMarked(pageOfFile)) return null;
    return {
      columns: [
        mark,
        {
          width: pageWidth - margins.left - margins.right - 2 * side,
          stack: number === 1 ? [] : [numberNode(number, measure)],
        },
        { width: side, stack: [] },
      ],
      margin: [margins.left, pageNumber.top, margins.right, 0],
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
