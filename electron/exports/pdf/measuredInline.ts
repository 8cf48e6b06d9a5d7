import type { TextNode } from './nodes.ts';
import type { Typeface } from './typeface.ts';

/** A piece of text between two places where a line may end, with its place in the line. */
export interface MeasuredInline {
  readonly text: string;
  readonly typeface: Typeface;
  readonly fontSize: number;
  readonly color: string | null;
  readonly alignment: TextNode['alignment'];
  readonly characterSpacing: number;
  x: number;
  readonly width: number;
  readonly height: number;
  readonly ascent: number;
  /** Widths of the spaces at its ends, which don't count at the ends of a line; an indent counts against the first. */
  leadingCut: number;
  readonly trailingCut: number;
  readonly noWrap: boolean;
  /** No line may end behind it, although its style ends there. */
  noNewLine: boolean;
  /** A line has to end behind it. */
  readonly lineEnd: boolean;
  readonly justifyBefore: boolean;
}
