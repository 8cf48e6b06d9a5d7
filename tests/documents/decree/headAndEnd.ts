import type { OfficialDocument } from '#shared/documents/officialDocument.ts';
import { type Found, findAll, type PdfPage, ruleBelow } from '../readPdf.ts';
import { type Component, components, type Style } from './components.ts';
import { wordsOf } from './wordsOf.ts';

/** How far what is measured may be off, in millimetres and points. */
export interface Tolerance {
  readonly mm: number;
  readonly pt: number;
}

const margins = { left: 30, right: 20 };
const toMm = (points: number) => (points * 25.4) / 72;

/**
 * Everything about the components of a document that is not as the decree wants it, in words; the body (row 11 and
 * those after it) apart. Nothing when all is well.
 */
export function faultsOfComponents(
  document: OfficialDocument,
  pages: readonly PdfPage[],
  tolerance: Tolerance,
): readonly string[] {
  const words = wordsOf(document);
  const found = new Map<string, readonly Found[]>();
  const faults: string[] = [];
  for (const component of components) {
    const places = (words[component.key] ?? []).map((one) => ({ one, place: placeOnPaper(component, one, pages) }));
    for (const { one, place } of places) {
      const off = place ? faultsOf(component, one, place, found, tolerance) : ['is not there'];
      faults.push(...off.map((fault) => `row ${component.key} ${component.name} "${one}" ${fault}`));
    }
    found.set(
      component.key,
      places.flatMap(({ place }) => (place ? [place.found] : [])),
    );
  }
  return faults;
}

interface Place {
  readonly found: Found;
  readonly page: PdfPage;
}

/**
 * The same words may stand in the text too: of all places the first in the right style, which in an ending is the one
 * nearest to the end of the file.
 */
function placeOnPaper({ page: where, style }: Component, words: string, pages: readonly PdfPage[]): Place | null {
  const searched = where === 'first' ? pages.slice(0, 1) : pages;
  const inOrder = searched.flatMap((page) => findAll(page, words).map((found) => ({ found, page })));
  const all = where === 'ending' ? inOrder.toReversed() : inOrder;
  return all.find(({ found }) => styleOf(found) === style) ?? all[0] ?? null;
}

function faultsOf(
  component: Component,
  words: string,
  { found, page }: Place,
  others: ReadonlyMap<string, readonly Found[]>,
  tolerance: Tolerance,
): readonly string[] {
  const { size, style, isCapitals, edge, at, level, under } = component;
  const textWidth = toMm(page.width) - margins.left - margins.right;
  const expected = margins.left + at * textWidth;
  const actual = toMm(edge === 'centre' ? found.centre : found.left);
  const beside = level === null ? undefined : others.get(level)?.[0];
  const above = under === null ? undefined : others.get(under)?.at(-1);
  const down = above ? (found.baseline - above.lastBaseline) / found.size : 1.2;
  return [
    ...(isWithin(found.size, size, tolerance.pt) ? [] : [`is of ${found.size} pt`]),
    ...(styleOf(found) === style ? [] : [`is ${styleOf(found)}`]),
    ...(isCapitals && words !== words.toLocaleUpperCase('vi') ? ['is not in capitals'] : []),
    ...(Math.abs(actual - expected) <= tolerance.mm ? [] : [`has its ${edge} at ${actual.toFixed(1)} mm`]),
    ...(beside && Math.abs(beside.baseline - found.baseline) > tolerance.pt ? [`is not level with row ${level}`] : []),
    ...(isWithin(down, [1, 1.75], 0) ? [] : [`is ${down.toFixed(2)} lines below row ${under}`]),
    ...ruleFaults(component, found, page, tolerance),
  ];
}

function ruleFaults({ rule }: Component, found: Found, page: PdfPage, tolerance: Tolerance): readonly string[] {
  if (rule === null) return [];
  try {
    const { width, y1 } = ruleBelow(page, found);
    const share = width / found.width;
    return [
      ...(isWithin(share, rule, tolerance.pt / found.width) ? [] : [`has a rule of ${Math.round(share * 100)} %`]),
      ...(y1 - found.lastBaseline > found.size ? ['has its rule too far below'] : []),
    ];
  } catch {
    return ['has no rule'];
  }
}

function isWithin(value: number, [from, to]: readonly [number, number], tolerance: number): boolean {
  return value >= from - tolerance && value <= to + tolerance;
}

function styleOf({ font }: Found): Style | 'mixed' {
  if (font.includes('+')) return 'mixed';
  const isBold = /bold/i.test(font);
  const isItalic = /italic|oblique/i.test(font);
  return isBold && isItalic ? 'bold italic' : isBold ? 'bold' : isItalic ? 'italic' : 'upright';
}
