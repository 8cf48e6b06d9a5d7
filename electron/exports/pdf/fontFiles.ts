import { readFileSync } from 'node:fs';
import { fontkit, type GlyphRun, type ParsedFont } from './fontkit.ts';
import { type Kerning, pairKerning } from './pairKerning.ts';

/** Marks that stand on no letter of their own; composed Vietnamese has none. */
const marks = /\p{M}/u;

/** Of letters in Latin script, digits and signs, each of which is one glyph. */
const plain = /^[ -~\u00A0-\u00AC\u00AE-\u024F\u1E00-\u1EFF\u2013-\u2026₫]*$/;

/** The words whose shapes are kept: more than a language has syllables. */
const mostShapes = 50_000;

/** A font file: it is read once in a process, and each word shaped once, whatever document it stands in. */
export class OpenedFont {
  readonly parsed: ParsedFont;
  readonly #shapes = new Map<string, GlyphRun>();
  readonly #kerning: Kerning | null;

  constructor(path: string) {
    this.parsed = fontkit.create(readFileSync(path));
    this.#kerning = pairKerning(this.parsed);
  }

  has(letter: string): boolean {
    return this.parsed.hasGlyphForCodePoint(letter.codePointAt(0) ?? 0);
  }

  /** The glyphs of a word with their places, kerning included. */
  shape(word: string): GlyphRun {
    const known = this.#shapes.get(word);
    if (known) return known;
    const shape =
      this.#kerning !== null && plain.test(word)
        ? kerned(this.parsed, word, this.#kerning)
        : arranged(this.parsed, word);
    if (this.#shapes.size >= mostShapes) this.#shapes.clear();
    this.#shapes.set(word, shape);
    return shape;
  }
}

/** A glyph a letter, each pair as close as the font wants it. */
function kerned(font: ParsedFont, word: string, kerning: Kerning): GlyphRun {
  const glyphs = Array.from(word, (letter) => font.glyphForCodePoint(letter.codePointAt(0) ?? 0));
  const positions = glyphs.map(({ id, advanceWidth }, index) => {
    const next = glyphs[index + 1];
    return { xAdvance: advanceWidth + (next ? kerning(id, next.id) : 0), xOffset: 0, yOffset: 0 };
  });
  return { glyphs, positions, advanceWidth: positions.reduce((sum, { xAdvance }) => sum + xAdvance, 0) };
}

/** As all the rules of the font have it; looking for places of marks takes most of the time. */
function arranged(font: ParsedFont, word: string): GlyphRun {
  const features = marks.test(word) ? undefined : { mark: false, mkmk: false };
  const { glyphs, positions, advanceWidth } = font.layout(word, features);
  return { glyphs, positions, advanceWidth };
}

/** By path. A process that makes documents lives as long as there are some to make; fonts don't change meanwhile. */
const opened = new Map<string, OpenedFont>();

/** The font at a path; throws when it can't be read. */
export function openFont(path: string): OpenedFont {
  const known = opened.get(path);
  if (known) return known;
  const font = new OpenedFont(path);
  opened.set(path, font);
  return font;
}
