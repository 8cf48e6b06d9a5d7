import type { Glyph, ParsedFont } from './fontkit.ts';
import { GlyphSubset } from './glyphSubset.ts';
import { tableOf } from './openTypeLayout.ts';
import type { PdfFile, PdfReference } from './pdfFile.ts';

/** Flags of a font descriptor (PDF 1.7, table 123). */
const flags = { serif: 1 << 1, symbolic: 1 << 2, italic: 1 << 6 } as const;

/**
 * What a file carries of a face: the glyphs that are shown, as a CID font (PDF 1.7, 9.7.4), their widths and what
 * each means. pdfkit has the like, bound to fontkit's subsets and its way of opening fonts.
 */
export class EmbeddedFace {
  /** Its name in the resources of pages. */
  readonly id: string;
  readonly #pdf: PdfFile;
  readonly #font: ParsedFont;
  readonly #subset: GlyphSubset;
  /** By the glyphs' numbers in the subset, the first of which stands for all that the font lacks. */
  readonly #widths: number[];
  readonly #meanings: (readonly number[])[] = [[0]];
  readonly #codes: string[] = [];
  #reference: PdfReference | null = null;

  constructor(pdf: PdfFile, font: ParsedFont, id: string) {
    this.#pdf = pdf;
    this.#font = font;
    this.id = id;
    this.#subset = new GlyphSubset(font);
    this.#widths = [this.#scaled(font.getGlyph(0).advanceWidth)];
  }

  /** Takes a glyph along. @returns its code in the content of a page: four hexadecimal digits. */
  code(glyph: Glyph): string {
    const number = this.#subset.includeGlyph(glyph.id);
    this.#widths[number] ??= this.#scaled(glyph.advanceWidth);
    this.#meanings[number] ??= glyph.codePoints;
    this.#codes[number] ??= hexadecimal(number);
    return this.#codes[number];
  }

  /** For the resources of a page. A face that no page names stays out of the file. */
  reference(): PdfReference {
    this.#reference ??= this.#pdf.ref();
    return this.#reference;
  }

  /** pdfkit calls it of each of its fonts when it ends the file. */
  finalize(): void {
    if (this.#reference === null) return;
    const name = `${tagOf(this.id)}+${postScriptName(this.#font)}`;
    const widths = this.#widths;
    const descendant = this.#pdf.ref({
      Type: 'Font',
      Subtype: 'CIDFontType2',
      BaseFont: name,
      CIDSystemInfo: { Registry: Buffer.from('Adobe'), Ordering: Buffer.from('Identity'), Supplement: 0 },
      FontDescriptor: this.#descriptor(name),
      W: [0, widths],
      CIDToGIDMap: 'Identity',
    });
    descendant.end();
    Object.assign(this.#reference.data, {
      Type: 'Font',
      Subtype: 'Type0',
      BaseFont: name,
      Encoding: 'Identity-H',
      DescendantFonts: [descendant],
      ToUnicode: this.#toUnicode(),
    });
    this.#reference.end();
  }

  #descriptor(name: string): PdfReference {
    const { bbox, ascent, descent, capHeight, xHeight } = this.#font;
    const slant = italicAngle(this.#font);
    const subset = this.#subset.encode();
    const file = this.#pdf.ref({ Length1: subset.length });
    file.end(subset);
    const descriptor = this.#pdf.ref({
      Type: 'FontDescriptor',
      FontName: name,
      Flags: flags.serif | flags.symbolic | (slant === 0 ? 0 : flags.italic),
      FontBBox: [bbox.minX, bbox.minY, bbox.maxX, bbox.maxY].map((value) => this.#scaled(value)),
      ItalicAngle: slant,
      Ascent: this.#scaled(ascent),
      Descent: this.#scaled(descent),
      CapHeight: this.#scaled(capHeight || ascent),
      XHeight: this.#scaled(xHeight),
      StemV: 0,
      FontFile2: file,
      CIDSet: this.#carried(),
    });
    descriptor.end();
    return descriptor;
  }

  /** The glyphs that are there, a bit for each, the parts of others included (ISO 19005-1, 6.3.5). */
  #carried(): PdfReference {
    const bits = new Uint8Array(Math.ceil(this.#subset.size / 8));
    for (let number = 0; number < this.#subset.size; number += 1)
      bits[number >> 3] = (bits[number >> 3] ?? 0) | (0x80 >> (number & 7));
    const set = this.#pdf.ref();
    set.end(bits);
    return set;
  }

  /** What the glyphs mean, for whoever copies or searches the text (PDF 1.7, 9.10.3). */
  #toUnicode(): PdfReference {
    const meanings = this.#meanings.map(
      (points) =>
        `<${Buffer.from(String.fromCodePoint(...points), 'utf16le')
          .swap16()
          .toString('hex')}>`,
    );
    const ranges = Array.from({ length: Math.ceil(meanings.length / 256) }, (_, index) => {
      const part = meanings.slice(256 * index, 256 * (index + 1));
      const first = 256 * index;
      return `<${hexadecimal(first)}> <${hexadecimal(first + part.length - 1)}> [${part.join(' ')}]`;
    });
    const map = this.#pdf.ref();
    map.end(`/CIDInit /ProcSet findresource begin
12 dict begin
begincmap
/CIDSystemInfo <<
  /Registry (Adobe)
  /Ordering (UCS)
  /Supplement 0
>> def
/CMapName /Adobe-Identity-UCS def
/CMapType 2 def
1 begincodespacerange
<0000><ffff>
endcodespacerange
${ranges.length} beginbfrange
${ranges.join('\n')}
endbfrange
endcmap
CMapName currentdict /CMap defineresource pop
end
end`);
    return map;
  }

  /** Thousandths of the font's size. */
  #scaled(units: number): number {
    return (units * 1000) / this.#font.unitsPerEm;
  }
}

function hexadecimal(number: number): string {
  return number.toString(16).padStart(4, '0');
}

/** Six capitals in front of the name say that it is a subset, and which. */
function tagOf(id: string): string {
  const letters = [...id.replace(/\D/g, '')].map((digit) => String.fromCharCode(65 + Number(digit)));
  return letters.join('').padStart(6, 'A');
}

/** From the table "post", of which fontkit would read the names of all glyphs. */
function italicAngle(font: ParsedFont): number {
  const post = tableOf(font, 'post');
  return post.byteLength < 8 ? 0 : post.getInt32(4) / 0x10000;
}

/** Name 6 of the table "name", of which fontkit would read all names in all languages. */
function postScriptName(font: ParsedFont): string {
  const table = tableOf(font, 'name');
  const count = table.byteLength < 6 ? 0 : table.getUint16(2);
  for (let record = 6; record < 6 + 12 * count; record += 12) {
    if (table.getUint16(record + 6) !== 6) continue;
    const start = table.byteOffset + table.getUint16(4) + table.getUint16(record + 10);
    const bytes = Buffer.from(table.buffer, start, table.getUint16(record + 8));
    // A letter takes one byte or two, but is ASCII in any case.
    return bytes.toString('latin1').replace(/[^!-~]/g, '');
  }
  return 'Font';
}
