import type { ParsedFont } from './fontkit.ts';

/** Flags of the parts of a glyph that is put together from others (OpenType, "glyf"). */
const part = { wordArguments: 0x1, scale: 0x8, more: 0x20, twoScales: 0x40, matrix: 0x80 } as const;

/**
 * The glyphs of a TrueType font that a document shows, as a font of its own (PDF 1.7, 9.9: head, hhea, loca, maxp,
 * cvt, prep, glyf, hmtx, fpgm). It stands in for fontkit's, which reads and writes all that field by field: here what
 * doesn't change is copied.
 */
export class GlyphSubset {
  readonly #font: ParsedFont;
  readonly #bytes: DataView;
  /** Numbers in the font, by numbers in the subset. */
  readonly #glyphs: number[] = [];
  readonly #numbers = new Map<number, number>();

  constructor(font: ParsedFont) {
    this.#font = font;
    const { buffer, byteOffset, byteLength } = font.stream.buffer;
    this.#bytes = new DataView(buffer, byteOffset, byteLength);
    // What is shown for characters that the font lacks comes first in every font.
    this.includeGlyph(0);
  }

  /** @returns the glyph's number in the subset. */
  includeGlyph(glyph: number): number {
    const known = this.#numbers.get(glyph);
    if (known !== undefined) return known;
    const number = this.#glyphs.length;
    this.#glyphs.push(glyph);
    this.#numbers.set(glyph, number);
    return number;
  }

  /** How many glyphs it has; those that others are made of are known when it has been encoded. */
  get size(): number {
    return this.#glyphs.length;
  }

  /** The subset as a font file. */
  encode(): Uint8Array {
    const shapes: Uint8Array[] = [];
    // Grows meanwhile: parts of glyphs are glyphs.
    for (const glyph of this.#glyphs) shapes.push(this.#shape(glyph));
    const tables: [string, Uint8Array][] = [
      ['cvt ', this.#table('cvt ')],
      ['fpgm', this.#table('fpgm')],
      ['glyf', Buffer.concat(shapes)],
      ['head', changed(this.#table('head'), 50, 1)],
      ['hhea', changed(this.#table('hhea'), 34, this.#glyphs.length)],
      ['hmtx', this.#metrics()],
      ['loca', places(shapes)],
      ['maxp', changed(this.#table('maxp'), 4, this.#glyphs.length)],
      ['prep', this.#table('prep')],
    ];
    return fontOf(tables.filter(([, bytes]) => bytes.length > 0));
  }

  #table(tag: string): Uint8Array {
    const { offset, length } = this.#font.directory.tables[tag] ?? { offset: 0, length: 0 };
    return this.#font.stream.buffer.subarray(offset, offset + length);
  }

  #offset(tag: string): number {
    return this.#font.directory.tables[tag]?.offset ?? 0;
  }

  #shape(glyph: number): Uint8Array {
    const hasLongPlaces = this.#bytes.getInt16(this.#offset('head') + 50) === 1;
    const loca = this.#offset('loca');
    const place = (index: number) =>
      hasLongPlaces ? this.#bytes.getUint32(loca + 4 * index) : 2 * this.#bytes.getUint16(loca + 2 * index);
    // A copy: the slice of a Buffer would be the font itself, which other documents share.
    const shape = new Uint8Array(this.#table('glyf').subarray(place(glyph), place(glyph + 1)));
    const view = new DataView(shape.buffer);
    if (shape.length === 0 || view.getInt16(0) >= 0) return shape;
    for (let at = 10, flags: number = part.more; flags & part.more; ) {
      flags = view.getUint16(at);
      view.setUint16(at + 2, this.includeGlyph(view.getUint16(at + 2)));
      const scale = flags & part.scale ? 2 : flags & part.twoScales ? 4 : flags & part.matrix ? 8 : 0;
      at += 4 + (flags & part.wordArguments ? 4 : 2) + scale;
    }
    return shape;
  }

  /** Advance and left bearing of each glyph. */
  #metrics(): Uint8Array {
    const hmtx = this.#offset('hmtx');
    const full = this.#bytes.getUint16(this.#offset('hhea') + 34);
    const metrics = new DataView(new ArrayBuffer(4 * this.#glyphs.length));
    this.#glyphs.forEach((glyph, index) => {
      // The last glyphs of a font may share an advance.
      const bearing = glyph < full ? hmtx + 4 * glyph + 2 : hmtx + 4 * full + 2 * (glyph - full);
      metrics.setUint16(4 * index, this.#bytes.getUint16(hmtx + 4 * Math.min(glyph, full - 1)));
      metrics.setUint16(4 * index + 2, this.#bytes.getUint16(bearing));
    });
    return new Uint8Array(metrics.buffer);
  }
}

/** Where each glyph begins and the last one ends, as long numbers. */
function places(shapes: readonly Uint8Array[]): Uint8Array {
  const loca = new DataView(new ArrayBuffer(4 * (shapes.length + 1)));
  let end = 0;
  shapes.forEach(({ length }, index) => {
    end += length;
    loca.setUint32(4 * (index + 1), end);
  });
  return new Uint8Array(loca.buffer);
}

function changed(table: Uint8Array, offset: number, value: number): Uint8Array {
  const copy = new Uint8Array(table);
  new DataView(copy.buffer).setUint16(offset, value);
  return copy;
}

/** A font file of tables, which are in the order of their tags. */
function fontOf(tables: readonly (readonly [tag: string, bytes: Uint8Array])[]): Uint8Array {
  const directory = 12 + 16 * tables.length;
  const padded = (length: number) => (length + 3) & ~3;
  const font = new Uint8Array(tables.reduce((size, [, { length }]) => size + padded(length), directory));
  const view = new DataView(font.buffer);
  const powerOfTwo = Math.floor(Math.log2(tables.length));
  view.setUint32(0, 0x00010000);
  view.setUint16(4, tables.length);
  view.setUint16(6, 16 * 2 ** powerOfTwo);
  view.setUint16(8, powerOfTwo);
  view.setUint16(10, 16 * (tables.length - 2 ** powerOfTwo));
  let offset = directory;
  tables.forEach(([tag, bytes], index) => {
    font.set(bytes, offset);
    const entry = 12 + 16 * index;
    font.set(Buffer.from(tag, 'latin1'), entry);
    view.setUint32(entry + 4, checksum(view, offset, padded(bytes.length)));
    view.setUint32(entry + 8, offset);
    view.setUint32(entry + 12, bytes.length);
    offset += padded(bytes.length);
  });
  return font;
}

function checksum(view: DataView, offset: number, length: number): number {
  let sum = 0;
  for (let at = offset; at < offset + length; at += 4) sum = (sum + view.getUint32(at)) >>> 0;
  return sum;
}
