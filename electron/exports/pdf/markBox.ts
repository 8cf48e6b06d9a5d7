import type { Measure } from './measure.ts';
import type { CanvasNode, TextNode } from './nodes.ts';
import { lineNode } from './parts.ts';

/** Bold words in a box of one line, as the decree wants its marks (rows 28 and 30); lengths in points. */
export interface MarkBox {
  readonly text: string;
  readonly size: number;
  readonly width: number;
  readonly height: number;
  readonly ruleWidth: number;
  /** Of words and line; black where none is given. */
  readonly color?: string;
}

/** The box, and the words that are drawn back up into it: the words have to follow the box. */
export function boxedWords(
  { text, size, width, height, ruleWidth, color }: MarkBox,
  measure: Measure,
): { readonly box: CanvasNode; readonly words: TextNode } {
  const ink = color === undefined ? {} : { color };
  const style = { fontSize: size, bold: true, ...ink };
  // Capitals reach from the baseline to about 2/3 of the size: centred by what is seen, not by the line's height.
  const drop = height / 2 + size * 0.36 - measure.ascent(style);
  const line = color === undefined ? {} : { lineColor: color };
  return {
    box: {
      canvas: [{ type: 'rect', x: 0, y: 0, w: width, h: height, lineWidth: ruleWidth, ...line }],
      alignment: 'center',
    },
    words: lineNode(
      text,
      { style, pitch: size, alignment: 'center', margin: [0, drop - height, 0, height - drop - size] },
      measure,
    ),
  };
}
