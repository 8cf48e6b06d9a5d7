/** `[a, b, c, d, e, f]`: x' = a·x + c·y + e, y' = b·x + d·y + f. */
export type Matrix = readonly [number, number, number, number, number, number];

/** What is done first by `inner`, then by `outer`. */
export function combined(outer: Matrix, inner: Matrix): Matrix {
  const [a, b, c, d, e, f] = outer;
  const [p, q, r, s, t, u] = inner;
  return [a * p + c * q, b * p + d * q, a * r + c * s, b * r + d * s, a * t + c * u + e, b * t + d * u + f];
}

/** The graphics state of a page (ISO 32000-1, 8.4 and 9.3) as far as our own files use it. */
export interface Pen {
  readonly transform: Matrix;
  readonly fill: string;
  readonly fillAlpha: number;
  readonly stroke: string;
  readonly strokeAlpha: number;
  readonly lineWidth: number;
  readonly lineCap: 'butt' | 'round' | 'square';
  readonly lineJoin: 'miter' | 'round' | 'bevel';
  readonly miterLimit: number;
  readonly dash: readonly number[];
  readonly dashPhase: number;
  /** The name by which the page has its font. */
  readonly font: string;
  readonly fontSize: number;
  readonly charSpacing: number;
  readonly wordSpacing: number;
  /** 1 where letters have their own width. */
  readonly widthScale: number;
  readonly rise: number;
  readonly leading: number;
  readonly textMatrix: Matrix;
  /** Where the next letter stands, and where its line began. */
  readonly x: number;
  readonly y: number;
  readonly lineX: number;
  readonly lineY: number;
}

const identity: Matrix = [1, 0, 0, 1, 0, 0];

/** As every page begins; `transform` leads from its points to those of the picture. */
export function newPen(transform: Matrix): Pen {
  return {
    transform,
    fill: '#000000',
    fillAlpha: 1,
    stroke: '#000000',
    strokeAlpha: 1,
    lineWidth: 1,
    lineCap: 'butt',
    lineJoin: 'miter',
    miterLimit: 10,
    dash: [],
    dashPhase: 0,
    font: '',
    fontSize: 0,
    charSpacing: 0,
    wordSpacing: 0,
    widthScale: 1,
    rise: 0,
    leading: 0,
    textMatrix: identity,
    x: 0,
    y: 0,
    lineX: 0,
    lineY: 0,
  };
}
