import type { EmbeddedFace } from './embeddedFace.ts';
import type { OpenedFont } from './fontFiles.ts';
import type { GlyphRun } from './fontkit.ts';

/** How far a word goes, in thousandths of the font's size; kerning included. */
export interface Word {
  readonly advance: number;
  /** What of it are spaces before the word and behind it. */
  readonly spaceBefore: number;
  readonly spaceBehind: number;
}

/** A glyph, and where it stands behind the begin of its text and above the baseline, in thousandths of the size. */
export interface PlacedGlyph {
  readonly code: string;
  readonly x: number;
  readonly y: number;
}

/**
 * One face in one document. A word is measured and written once, however often it stands there: Vietnamese is written
 * in syllables, of which a document has a few hundred.
 */
export class Typeface {
  readonly embedded: EmbeddedFace;
  readonly #font: OpenedFont;
  readonly #words = new Map<string, Word>();
  readonly #operands = new Map<string, string | null>();
  readonly #scale: number;
  readonly #ascender: number;
  readonly #height: number;

  constructor(font: OpenedFont, embedded: EmbeddedFace) {
    const { unitsPerEm, ascent, descent } = font.parsed;
    this.#font = font;
    this.embedded = embedded;
    this.#scale = 1000 / unitsPerEm;
    this.#ascender = ascent / unitsPerEm;
    this.#height = (ascent - descent) / unitsPerEm;
  }

  /** Width in points, kerning included. */
  width(text: string, size: number): number {
    return this.word(text).advance * (size / 1000);
  }

  word(text: string): Word {
    const known = this.#words.get(text);
    if (known) return known;
    const [before, behind] = [text.length - text.trimStart().length, text.trimEnd().length];
    const word = {
      advance: this.#advance(text),
      spaceBefore: before === 0 ? 0 : this.#advance(text.slice(0, before)),
      spaceBehind: behind === text.length ? 0 : this.#advance(text.slice(behind)),
    };
    this.#words.set(text, word);
    return word;
  }

  /** Distance from the top of a line to its baseline. */
  ascent(size: number): number {
    return this.#ascender * size;
  }

  /** The face's own distance between lines. */
  lineHeight(size: number): number {
    return this.#height * size;
  }

  /**
   * What the operator TJ takes to draw a text: its glyphs with their kerning, e.g. `<00010002> 55.66 <0003>`.
   * @returns null when a glyph stands beside its place (a mark on a letter that it makes no one letter with), which TJ
   * cannot say: see `placed`.
   */
  operand(text: string): string | null {
    const known = this.#operands.get(text);
    if (known !== undefined) return known;
    const operand = this.#operand(text);
    this.#operands.set(text, operand);
    return operand;
  }

  /** Each glyph of a text by itself. */
  placed(text: string): readonly PlacedGlyph[] {
    let x = 0;
    return this.#runs(text).flatMap(({ glyphs, positions }) =>
      positions.flatMap(({ xAdvance, xOffset, yOffset }, index) => {
        const glyph = glyphs[index];
        const left = x + xOffset * this.#scale;
        x += xAdvance * this.#scale;
        return glyph ? [{ code: this.embedded.code(glyph), x: left, y: yOffset * this.#scale }] : [];
      }),
    );
  }

  #advance(text: string): number {
    return this.#runs(text).reduce((sum, { advanceWidth }) => sum + advanceWidth, 0) * this.#scale;
  }

  /** Words with the space behind them, which they are kerned with. */
  #runs(text: string): readonly GlyphRun[] {
    return (text.match(/[^ ]* |[^ ]+$/g) ?? []).map((word) => this.#font.shape(word));
  }

  #operand(text: string): string | null {
    const parts: string[] = [];
    let codes = '';
    for (const { glyphs, positions } of this.#runs(text)) {
      for (const [index, { xAdvance, xOffset, yOffset }] of positions.entries()) {
        const glyph = glyphs[index];
        if (glyph === undefined || xOffset !== 0 || yOffset !== 0) return null;
        codes += this.embedded.code(glyph);
        const kerning = (glyph.advanceWidth - xAdvance) * this.#scale;
        if (kerning === 0) continue;
        parts.push(`<${codes}>`, String(rounded(kerning)));
        codes = '';
      }
    }
    if (codes !== '') parts.push(`<${codes}>`);
    return parts.join(' ');
  }
}

/** A number as it stands in a content stream: a thousandth of a point (or of that, in TJ) is as fine as anyone draws. */
export function rounded(value: number): number {
  return Math.round(value * 1000) / 1000;
}
