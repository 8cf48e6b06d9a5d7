import type { Inline, InlineStyle } from './nodes.ts';

/** The lines a text will be set in. */
export interface LineRoom {
  readonly width: number;
  /** Indent of the first line. */
  readonly indent: number;
}

/**
 * A place where a line may end though Unicode's rules say no: none may end before a full stop, even after a space,
 * which would tie dots to the word before them and leave a line half empty. pdfmake asks those rules about neighbours
 * only, so nothing between them lifts them.
 */
export function lineMayEnd({ fontSize }: InlineStyle): Inline {
  return { fontSize, text: '' };
}
