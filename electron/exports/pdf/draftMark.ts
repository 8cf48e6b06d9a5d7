import { draftMark } from './layout.ts';
import type { Measure } from './measure.ts';
import type { CanvasNode, StackNode, TextNode } from './nodes.ts';
import { lineNode } from './parts.ts';

/**
 * "DỰ THẢO" in a single-line box under the number, where marks on a document stand (ô 10, after row 28). Words and
 * box instead of a grey mark across the page: they survive a photocopy and stay out of the text when it is copied.
 */
export function draftMarkNode(measure: Measure): StackNode {
  const { box, words } = boxed(draftMark, measure);
  return { stack: [box, words], margin: [0, draftMark.gapBefore, 0, 0] };
}

/**
 * The same mark, smaller, beside the page number: a single page that goes its own way still says what it is. Seen on
 * every page, read aloud on the first only.
 */
export function runningDraftMark(measure: Measure): StackNode {
  const { box, words } = boxed(draftMark.running, measure);
  const { structure: _, ...unread } = words;
  return { stack: [box, unread], width: draftMark.running.width };
}

interface Box {
  readonly size: number;
  readonly width: number;
  readonly height: number;
}

function boxed({ size, width, height }: Box, measure: Measure): { readonly box: CanvasNode; readonly words: TextNode } {
  const style = { fontSize: size, bold: true };
  // Capitals reach from the baseline to about 2/3 of the size: centred by what is seen, not by the line's height.
  const drop = height / 2 + size * 0.36 - measure.ascent(style);
  return {
    box: {
      canvas: [{ type: 'rect', x: 0, y: 0, w: width, h: height, lineWidth: draftMark.ruleWidth }],
      alignment: 'center',
    },
    // The words come after the box and are drawn back up into it.
    words: lineNode(
      draftMark.text,
      { style, pitch: size, alignment: 'center', margin: [0, drop - height, 0, height - drop - size] },
      measure,
    ),
  };
}
