import { draftMark } from './layout.ts';
import { boxedWords } from './markBox.ts';
import type { Measure } from './measure.ts';
import type { StackNode } from './nodes.ts';

/**
 * "DỰ THẢO" in a single-line box under the number, where marks on a document stand (ô 10, after row 28). Words and
 * box instead of a grey mark across the page: they survive a photocopy and stay out of the text when it is copied.
 */
export function draftMarkNode(measure: Measure): StackNode {
  const { box, words } = boxedWords(draftMark, measure);
  return { stack: [box, words], margin: [0, draftMark.gapBefore, 0, 0] };
}

/**
 * The same mark, smaller, beside the page number: a single page that goes its own way still says what it is. Seen on
 * every page, read aloud on the first only.
 */
export function runningDraftMark(measure: Measure): StackNode {
  const { box, words } = boxedWords({ ...draftMark, ...draftMark.running }, measure);
  const { structure: _, ...unread } = words;
  return { stack: [box, unread], width: draftMark.running.width };
}
