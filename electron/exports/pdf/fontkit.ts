import { create } from 'fontkit';

/** A font file as fontkit has read it, which it does table by table, when one is needed. Lengths are the font's units. */
export interface ParsedFont {
  readonly stream: { readonly buffer: Uint8Array };
  readonly directory: {
    readonly tables: Readonly<Record<string, { readonly offset: number; readonly length: number }>>;
  };
  readonly unitsPerEm: number;
  readonly ascent: number;
  readonly descent: number;
  readonly capHeight: number;
  readonly xHeight: number;
  readonly bbox: { readonly minX: number; readonly minY: number; readonly maxX: number; readonly maxY: number };
  hasGlyphForCodePoint(codePoint: number): boolean;
  getGlyph(id: number): Glyph;
  glyphForCodePoint(codePoint: number): Glyph;
  layout(text: string, features?: Record<string, boolean>): GlyphRun;
}

export interface Glyph {
  readonly id: number;
  readonly advanceWidth: number;
  /** What it means: several characters where they make one glyph. */
  readonly codePoints: readonly number[];
  /** Its outline. */
  readonly path: { toSVG(): string };
}

export interface GlyphRun {
  readonly glyphs: readonly Glyph[];
  /** Of each glyph. */
  readonly positions: readonly { readonly xAdvance: number; readonly xOffset: number; readonly yOffset: number }[];
  readonly advanceWidth: number;
}

/** The one that pdfmake comes with. */
export const fontkit: { create(file: Uint8Array): ParsedFont } = { create };
