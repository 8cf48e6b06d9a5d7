import type { PdfDocument } from './engine.ts';
import type { InlineStyle } from './nodes.ts';

/** Measures text in the very faces it will be set in; kerning included. */
export interface Measure {
  width(text: string, style: InlineStyle): number;
  /** pdfmake's line height factor that makes the lines of this style `pitch` points apart. */
  lineHeight(style: InlineStyle, pitch: number): number;
  /** Distance from the top of a line to its baseline. */
  ascent(style: InlineStyle): number;
}

/** Measures with the fonts of `pdf`, so what is measured is what is drawn. */
export function createMeasure(pdf: PdfDocument, family: string): Measure {
  const face = (style: InlineStyle) => pdf.provideFont(family, style.bold ?? false, style.italics ?? false);
  return {
    width: (text, style) => face(style).widthOfString(text, style.fontSize),
    lineHeight: (style, pitch) => pitch / face(style).lineHeight(style.fontSize),
    ascent: (style) => (face(style).ascender / 1000) * style.fontSize,
  };
}
