import { combined, type Pen } from './pen.ts';
import { svgElement } from './svgElement.ts';

/** What of a letter pdf.js gives. */
export interface Glyph {
  /** The letter by which the page's font has its shape. */
  readonly fontChar: string;
  readonly unicode: string;
  /** In thousandths of the font's size. */
  readonly width: number;
  readonly isSpace: boolean;
}

/** Letters, and numbers that move the next one back by so many thousandths of the font's size. */
export type Glyphs = readonly (Glyph | number)[];

/**
 * Draws letters at the very places where the file has them (ISO 32000-1, 9.4.4): each has its own, so that nothing
 * depends on how wide another program takes them.
 * @param family the name by which the document has the page's font.
 */
export function drawText(
  pen: Pen,
  glyphs: Glyphs,
  family: string,
): { readonly pen: Pen; readonly text: Element | null } {
  const places: number[] = [];
  let letters = '';
  let x = 0;
  for (const glyph of glyphs) {
    if (typeof glyph === 'number') {
      x -= (glyph * pen.fontSize) / 1000;
      continue;
    }
    if (glyph.unicode.trim() !== '') {
      // A letter of two halves would take two places.
      if (glyph.fontChar.length !== 1) throw new Error('A letter beyond the first plane');
      letters += glyph.fontChar;
      places.push(x);
    }
    x += (glyph.width * pen.fontSize) / 1000 + pen.charSpacing + (glyph.isSpace ? pen.wordSpacing : 0);
  }
  const moved = { ...pen, x: pen.x + x * pen.widthScale };
  if (letters === '') return { pen: moved, text: null };
  const upright = combined(pen.textMatrix, [pen.widthScale, 0, 0, -1, pen.x, pen.y + pen.rise]);
  const text = svgElement('text', {
    transform: `matrix(${combined(pen.transform, upright).join(' ')})`,
    'font-family': family,
    'font-size': pen.fontSize,
    fill: pen.fill,
    'fill-opacity': pen.fillAlpha === 1 ? null : pen.fillAlpha,
    x: places.map((place) => Number(place.toFixed(4))).join(' '),
  });
  text.textContent = letters;
  return { pen: moved, text };
}
