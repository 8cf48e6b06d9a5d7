import type { Measure } from './measure.ts';
import type { TextNode } from './nodes.ts';

/** Lines end at spaces here; pdfmake knows more places to end one, so it never needs more lines than this. */
export function linesNeeded(cell: TextNode, width: number, measure: Measure): number {
  let lines = 1;
  let x = 0;
  for (const inline of cell.text) {
    for (const word of inline.text.match(/\n|[^\s]+\s?|[^\S\n]/g) ?? []) {
      const wordWidth = measure.width(word, inline);
      if (word.endsWith('\n') || (x > 0 && x + wordWidth > width)) {
        lines += 1;
        x = 0;
      }
      // A word wider than its column is cut into as many lines as it takes.
      lines += Math.max(0, Math.ceil(wordWidth / width) - 1);
      x += Math.min(wordWidth, width);
    }
  }
  return lines;
}
