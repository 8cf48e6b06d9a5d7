import type { InlineStyle } from './nodes.ts';
import type { OfficialPdf } from './officialPdf.ts';

/** Measures text in the very faces it will be set in; kerning included. */
export interface Measure {
  width(text: string, style: InlineStyle): number;
  /** pdfmake's line height factor that makes the lines of this style `pitch` points apart. */
  lineHeight(style: InlineStyle, pitch: number): number;
  /** Distance from the top of a line to its baseline. */
  ascent(style: InlineStyle): number;
}

/** Measures with the fonts of `pdf`, so what is measured is what is drawn. */
export function createMeasure(pdf: OfficialPdf): Measure {
  const face = ({ bold = false, italics = false }: InlineStyle) => pdf.typeface(bold, italics);
  return {
    width: (text, style) => face(style).width(text, style.fontSize),
    lineHeight: (style, pitch) => pitch / face(style).lineHeight(style.fontSize),
    ascent: (style) => face(style).ascent(style.fontSize),
  };
}
