import { diffArrays } from 'diff';

/** A text in pieces; the marked ones were not in the earlier text. */
export type MarkedWords = readonly { readonly text: string; readonly isChanged: boolean }[];

/** Marks word by word what is new in `after`. What was only left out has no place in `after` and is not shown. */
export function markChanges(before: string, after: string): MarkedWords {
  if (before === after) return [{ text: after, isChanged: false }];
  const pieces = diffArrays(before.split(/(\s+)/), after.split(/(\s+)/)).filter((piece) => !piece.removed);
  return pieces.map((piece) => ({ text: piece.value.join(''), isChanged: piece.added === true }));
}
