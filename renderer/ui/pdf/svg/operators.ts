import { OPS } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { drawPath, type PathPainting } from './drawnPath.ts';
import { combined, type Matrix, type Pen } from './pen.ts';
import { drawText, type Glyphs } from './textRun.ts';

/** The sheet that is drawn on. */
export interface Sheet {
  add(element: Element): void;
  /** The name by which the document has a font of the page. */
  familyOf(font: string): string;
}

/** Draws, or gives the pen as it is from there on. Its arguments are those of the operator, as pdf.js gives them. */
type Operator = (pen: Pen, sheet: Sheet, ...args: never[]) => Pen;

const caps = ['butt', 'round', 'square'] as const;
const joins = ['miter', 'round', 'bevel'] as const;

const unchanged: Operator = (pen) => pen;

/** How each operator that ends a path paints it. */
const paintings: Readonly<Record<number, PathPainting | null>> = {
  [OPS.stroke]: { isFilled: false, isStroked: true, isEvenOdd: false, isClosed: false },
  [OPS.closeStroke]: { isFilled: false, isStroked: true, isEvenOdd: false, isClosed: true },
  [OPS.fill]: { isFilled: true, isStroked: false, isEvenOdd: false, isClosed: false },
  [OPS.eoFill]: { isFilled: true, isStroked: false, isEvenOdd: true, isClosed: false },
  [OPS.fillStroke]: { isFilled: true, isStroked: true, isEvenOdd: false, isClosed: false },
  [OPS.endPath]: null,
};

/**
 * What our own files consist of, and nothing else: an operator that is not here is refused, so that a page is never
 * printed without something that is on it. `save` and `restore` are the reader's.
 */
export const operators: Readonly<Record<number, Operator>> = {
  [OPS.dependency]: unchanged,
  [OPS.beginMarkedContent]: unchanged,
  [OPS.beginMarkedContentProps]: unchanged,
  [OPS.endMarkedContent]: unchanged,
  [OPS.endText]: unchanged,
  [OPS.beginText]: (pen) => ({ ...pen, textMatrix: [1, 0, 0, 1, 0, 0], x: 0, y: 0, lineX: 0, lineY: 0 }),
  [OPS.transform]: (pen, _sheet, ...matrix: number[]) => ({
    ...pen,
    transform: combined(pen.transform, asMatrix(matrix)),
  }),

  [OPS.setLineWidth]: (pen, _sheet, lineWidth: number) => ({ ...pen, lineWidth }),
  [OPS.setLineCap]: (pen, _sheet, cap: number) => ({ ...pen, lineCap: caps[cap] ?? 'butt' }),
  [OPS.setLineJoin]: (pen, _sheet, join: number) => ({ ...pen, lineJoin: joins[join] ?? 'miter' }),
  [OPS.setMiterLimit]: (pen, _sheet, miterLimit: number) => ({ ...pen, miterLimit }),
  [OPS.setDash]: (pen, _sheet, dash: readonly number[], dashPhase: number) => ({ ...pen, dash, dashPhase }),
  [OPS.setStrokeRGBColor]: (pen, _sheet, stroke: string) => ({ ...pen, stroke }),
  [OPS.setFillRGBColor]: (pen, _sheet, fill: string) => ({ ...pen, fill }),
  [OPS.setGState]: (pen, _sheet, entries: readonly (readonly [string, unknown])[]) => entries.reduce(withEntry, pen),
  [OPS.constructPath]: (pen, sheet, paint: number, [data]: readonly [Float32Array | null]) => {
    const painting = paintings[paint];
    if (painting === undefined) throw new Error(`A way to paint a path that is not known: ${paint}`);
    if (painting && data) sheet.add(drawPath(pen, data, painting));
    return pen;
  },

  [OPS.setFont]: (pen, _sheet, font: string, fontSize: number) => ({ ...pen, font, fontSize }),
  [OPS.setCharSpacing]: (pen, _sheet, charSpacing: number) => ({ ...pen, charSpacing }),
  [OPS.setWordSpacing]: (pen, _sheet, wordSpacing: number) => ({ ...pen, wordSpacing }),
  [OPS.setHScale]: (pen, _sheet, percent: number) => ({ ...pen, widthScale: percent / 100 }),
  [OPS.setTextRise]: (pen, _sheet, rise: number) => ({ ...pen, rise }),
  [OPS.setLeading]: (pen, _sheet, leading: number) => ({ ...pen, leading: -leading }),
  [OPS.setTextRenderingMode]: (pen, _sheet, mode: number) => {
    if (mode !== 0) throw new Error(`A way to draw letters that is not known: ${mode}`);
    return pen;
  },
  [OPS.setTextMatrix]: (pen, _sheet, matrix: ArrayLike<number>) => ({
    ...pen,
    textMatrix: asMatrix(Array.from(matrix)),
    x: 0,
    y: 0,
    lineX: 0,
    lineY: 0,
  }),
  [OPS.moveText]: (pen, _sheet, x: number, y: number) => onNextLine(pen, x, y),
  [OPS.nextLine]: (pen) => onNextLine(pen, 0, pen.leading),
  [OPS.showText]: (pen, sheet, glyphs: Glyphs) => {
    const drawn = drawText(pen, glyphs, sheet.familyOf(pen.font));
    if (drawn.text) sheet.add(drawn.text);
    return drawn.pen;
  },
};

function onNextLine(pen: Pen, x: number, y: number): Pen {
  const [lineX, lineY] = [pen.lineX + x, pen.lineY + y];
  return { ...pen, x: lineX, y: lineY, lineX, lineY };
}

function withEntry(pen: Pen, [name, value]: readonly [string, unknown]): Pen {
  if (name === 'CA') return { ...pen, strokeAlpha: Number(value) };
  if (name === 'ca') return { ...pen, fillAlpha: Number(value) };
  throw new Error(`An entry of the graphics state that is not known: ${name}`);
}

function asMatrix([a = 1, b = 0, c = 0, d = 1, e = 0, f = 0]: readonly number[]): Matrix {
  return [a, b, c, d, e, f];
}
