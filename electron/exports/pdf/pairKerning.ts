import type { ParsedFont } from './fontkit.ts';
import { classOf, coverageIndex, type Lookup, lastUpTo, latinFeatures, tableOf } from './openTypeLayout.ts';

/** By how much two neighbouring glyphs come closer or go apart, in the font's units. */
export type Kerning = (left: number, right: number) => number;

/** Lookups of "GPOS": pairs of glyphs; and those which only say where one of another type is. */
const pairs = 2;
const extension = 9;

/** The only thing that kerning may change: the advance of the first glyph. */
const advanceOnly = 0x4;

/** Features of "GSUB" that are on by default and may put other glyphs in the place of plain letters. */
const replacing = ['locl', 'rlig', 'calt', 'clig', 'liga', 'rclt', 'rvrn', 'ltra', 'ltrm'];
/** Lookups of "GSUB" that replace a glyph whatever stands beside it. */
const unconditional = [1, 2, 3, 7, 8];

/**
 * The kerning of a font in which letters that need no marks are set by nothing else; null of one where that is not so,
 * or can't be seen here: such words are fontkit's affair, which takes a hundred times as long.
 */
export function pairKerning(font: ParsedFont): Kerning | null {
  const substitutions = latinFeatures(tableOf(font, 'GSUB'));
  if (replacing.some((feature) => substitutions.has(feature))) return null;
  // Letters and marks that become one letter.
  if (substitutions.get('ccmp')?.some(({ type }) => unconditional.includes(type))) return null;
  const table = tableOf(font, 'GPOS');
  const lookups = latinFeatures(table)
    .get('kern')
    ?.map((lookup) => withoutExtension(table, lookup));
  if (!lookups?.every((lookup) => isPlain(table, lookup))) return null;
  const known = new Map<number, number>();
  return (left, right) => {
    const pair = left * 0x10000 + right;
    const before = known.get(pair);
    if (before !== undefined) return before;
    const kerning = lookups.reduce((sum, lookup) => sum + kerningBy(table, lookup, left, right), 0);
    known.set(pair, kerning);
    return kerning;
  };
}

function withoutExtension(table: DataView, { type, subtables }: Lookup): Lookup {
  const [first] = subtables;
  if (type !== extension || first === undefined) return { type, subtables };
  return { type: table.getUint16(first + 2), subtables: subtables.map((at) => at + table.getUint32(at + 4)) };
}

function isPlain(table: DataView, { type, subtables }: Lookup): boolean {
  return (
    type === pairs && subtables.every((at) => table.getUint16(at + 4) === advanceOnly && table.getUint16(at + 6) === 0)
  );
}

/** The first subtable that knows the pair decides. */
function kerningBy(table: DataView, { subtables }: Lookup, left: number, right: number): number {
  for (const at of subtables) {
    const index = coverageIndex(table, at + table.getUint16(at + 2), left);
    if (index < 0) continue;
    if (table.getUint16(at) === 2) return byClasses(table, at, left, right);
    const set = at + table.getUint16(at + 10 + 2 * index);
    const record = lastUpTo(table, set + 2, table.getUint16(set), 4, right);
    if (record !== null && table.getUint16(record) === right) return table.getInt16(record + 2);
  }
  return 0;
}

function byClasses(table: DataView, at: number, left: number, right: number): number {
  const first = classOf(table, at + table.getUint16(at + 8), left);
  const second = classOf(table, at + table.getUint16(at + 10), right);
  return table.getInt16(at + 16 + 2 * (first * table.getUint16(at + 14) + second));
}
