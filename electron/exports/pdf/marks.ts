import type { Circulation, Urgency } from '#shared/documents/officialDocument.ts';
import { circulationMark, urgencyMark } from './layout.ts';
import { boxedWords } from './markBox.ts';
import type { Measure } from './measure.ts';
import type { StackNode } from './nodes.ts';

export const circulationWords: { readonly [C in Circulation]: string } = {
  returnAfterReading: 'XEM XONG TRẢ LẠI',
  internal: 'LƯU HÀNH NỘI BỘ',
};

/** Ô 10b, row 28: bold, in a box of one line and of the decree's own measures, bright red. */
export function urgencyMarkNode(urgency: Urgency, measure: Measure): StackNode {
  const { box, words } = boxedWords({ ...urgencyMark, ...urgencyMark.boxes[urgency] }, measure);
  return { stack: [box, words], margin: [0, urgencyMark.gapBefore, 0, 0] };
}

/** Ô 11, row 30: bold, in a box of one line, as wide as its words need. */
export function circulationMarkNode(circulation: Circulation, measure: Measure): StackNode {
  const text = circulationWords[circulation];
  const width = measure.width(text, { fontSize: circulationMark.size, bold: true }) + 2 * circulationMark.paddingX;
  const { box, words } = boxedWords({ ...circulationMark, text, width }, measure);
  return { stack: [box, words], margin: [0, 0, 0, circulationMark.gapAfter] };
}
