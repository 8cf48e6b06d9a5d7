import type { ParsedFont } from './fontkit.ts';

/** A table of a font; empty where the font has none of that name. */
export function tableOf({ stream: { buffer }, directory }: ParsedFont, tag: string): DataView<ArrayBufferLike> {
  const { offset, length } = directory.tables[tag] ?? { offset: 0, length: 0 };
  return new DataView(buffer.buffer, buffer.byteOffset + offset, length);
}

/** A lookup of a table for layout: its kind, and where its subtables are. */
export interface Lookup {
  readonly type: number;
  readonly subtables: readonly number[];
}

/**
 * The features that a font has for Vietnamese, as for any language in Latin letters, with their lookups (OpenType,
 * "GSUB" and "GPOS"). Those of a script that names Vietnamese itself are not read.
 */
export function latinFeatures(table: DataView): ReadonlyMap<string, readonly Lookup[]> {
  const features = new Map<string, readonly Lookup[]>();
  if (table.byteLength < 10) return features;
  const [scripts, featureList, lookupList] = [table.getUint16(4), table.getUint16(6), table.getUint16(8)];
  const script = recordAt(table, scripts, 'latn') ?? recordAt(table, scripts, 'DFLT');
  if (script === null || table.getUint16(script) === 0) return features;
  const language = script + table.getUint16(script);
  for (const index of numbers(table, language + 4)) {
    const record = featureList + 2 + 6 * index;
    const feature = featureList + table.getUint16(record + 4);
    const lookups = numbers(table, feature + 2).map((lookup) => lookupAt(table, lookupList, lookup));
    features.set(tagAt(table, record), [...(features.get(tagAt(table, record)) ?? []), ...lookups]);
  }
  return features;
}

/** Where among the glyphs that a subtable is about a glyph stands; -1 when it is none of them. */
export function coverageIndex(table: DataView, coverage: number, glyph: number): number {
  const isRanges = table.getUint16(coverage) === 2;
  const size = isRanges ? 6 : 2;
  const at = lastUpTo(table, coverage + 4, table.getUint16(coverage + 2), size, glyph);
  if (at === null) return -1;
  if (!isRanges) return table.getUint16(at) === glyph ? (at - coverage - 4) / 2 : -1;
  return glyph <= table.getUint16(at + 2) ? table.getUint16(at + 4) + glyph - table.getUint16(at) : -1;
}

/** The class of a glyph; those that a font doesn't mention are of class 0. */
export function classOf(table: DataView, classes: number, glyph: number): number {
  if (table.getUint16(classes) === 1) {
    const index = glyph - table.getUint16(classes + 2);
    return index >= 0 && index < table.getUint16(classes + 4) ? table.getUint16(classes + 6 + 2 * index) : 0;
  }
  const at = lastUpTo(table, classes + 4, table.getUint16(classes + 2), 6, glyph);
  return at !== null && glyph <= table.getUint16(at + 2) ? table.getUint16(at + 4) : 0;
}

/** The last of records, which are in order, that begins with a number not above `value`. */
export function lastUpTo(table: DataView, first: number, count: number, size: number, value: number): number | null {
  let [low, high] = [0, count];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (table.getUint16(first + size * middle) <= value) low = middle + 1;
    else high = middle;
  }
  return low === 0 ? null : first + size * (low - 1);
}

function lookupAt(table: DataView, list: number, index: number): Lookup {
  const lookup = list + table.getUint16(list + 2 + 2 * index);
  const subtables = numbers(table, lookup + 4).map((offset) => lookup + offset);
  const type = table.getUint16(lookup);
  return { type, subtables };
}

/** A list of numbers, their count first. */
function numbers(table: DataView, at: number): readonly number[] {
  return Array.from({ length: table.getUint16(at) }, (_, index) => table.getUint16(at + 2 + 2 * index));
}

function recordAt(table: DataView, list: number, tag: string): number | null {
  for (let index = 0; index < table.getUint16(list); index += 1) {
    const record = list + 2 + 6 * index;
    if (tagAt(table, record) === tag) return list + table.getUint16(record + 4);
  }
  return null;
}

function tagAt(table: DataView, at: number): string {
  return String.fromCharCode(...[0, 1, 2, 3].map((index) => table.getUint8(at + index)));
}
