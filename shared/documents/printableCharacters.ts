/**
 * Which characters documents can be printed with: those that the fonts of a PDF have, Times New Roman of the system or
 * the Tinos that comes with the application. What is none of these is printed as an empty box.
 */

/** Characters without a shape, which are left out when a text is laid out. */
const unseen = [
  // Zero-width characters and signs of direction, variation selectors, the mark of a byte order.
  '\\u200B-\\u200F\\u202A-\\u202E\\u2060\\u2066-\\u2069\\uFE00-\\uFE0F\\uFEFF',
  // Halves of surrogate pairs, and code points that are no characters.
  '\\p{Cs}\\p{NChar}',
].join('');

/** The characters without a shape in a text; line breaks are not among them, tabs are. */
export const unseenCharacters = new RegExp(`[${unseen}]|(?!\\n)\\p{Cc}`, 'gu');

/** Unicode ranges that both fonts have in all four faces (a test holds them against Tinos). */
export const printableRanges: readonly (readonly [first: number, last: number])[] = [
  // Latin: all letters of Vietnamese, of Europe; marks that stand on a letter.
  [0x20, 0x7e],
  [0xa0, 0x24f],
  [0x300, 0x36f],
  [0x1e00, 0x1eff],
  // Greek and Cyrillic.
  [0x384, 0x38a],
  [0x38c, 0x38c],
  [0x38e, 0x3a1],
  [0x3a3, 0x3ce],
  [0x400, 0x45f],
  [0x490, 0x491],
  // Spaces, dashes, quotation marks, bullets, signs of minutes and per mille.
  [0x2000, 0x200a],
  [0x2010, 0x2015],
  [0x2017, 0x201e],
  [0x2020, 0x2022],
  [0x2026, 0x2026],
  [0x2028, 0x2029],
  [0x202f, 0x202f],
  [0x2030, 0x2030],
  [0x2032, 0x2033],
  [0x2039, 0x203a],
  [0x203c, 0x203c],
  [0x203e, 0x203e],
  [0x2044, 0x2044],
  // Figures above and below the line, currencies, "№", "™", fractions.
  [0x2070, 0x2071],
  [0x2074, 0x208e],
  [0x20a3, 0x20a4],
  [0x20a7, 0x20a7],
  [0x20ab, 0x20ac],
  [0x2105, 0x2105],
  [0x2113, 0x2113],
  [0x2116, 0x2116],
  [0x2122, 0x2122],
  [0x2126, 0x2126],
  [0x212e, 0x212e],
  [0x2153, 0x2154],
  [0x215b, 0x215e],
  // Arrows, signs of mathematics, plain shapes: what Windows has had in all its fonts (WGL4).
  [0x2190, 0x2195],
  [0x21a8, 0x21a8],
  [0x2202, 0x2202],
  [0x2206, 0x2206],
  [0x220f, 0x220f],
  [0x2211, 0x2212],
  [0x2215, 0x2215],
  [0x2219, 0x221a],
  [0x221e, 0x221f],
  [0x2229, 0x2229],
  [0x222b, 0x222b],
  [0x2248, 0x2248],
  [0x2260, 0x2261],
  [0x2264, 0x2265],
  [0x25a0, 0x25a1],
  [0x25aa, 0x25ac],
  [0x25b2, 0x25b2],
  [0x25ba, 0x25ba],
  [0x25bc, 0x25bc],
  [0x25c4, 0x25c4],
  [0x25ca, 0x25cb],
  [0x25cf, 0x25cf],
  [0x25e6, 0x25e6],
  [0xfb01, 0xfb02],
];

const code = (point: number) => `\\u{${point.toString(16)}}`;
const seen = printableRanges.map(([first, last]) => `${code(first)}-${code(last)}`).join('');

/** One character that no document can be printed with. */
export const unprintable = new RegExp(`[^${seen}${unseen}\\p{Cc}]`, 'gu');

/** The characters of a text that no document can be printed with, each once. */
export function unprintableIn(text: string): readonly string[] {
  return [...new Set(text.match(unprintable))];
}
