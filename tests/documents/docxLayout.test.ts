import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { faultsOfBody, faultsOfMargins } from './decree/body.ts';
import { faultsOfComponents } from './decree/headAndEnd.ts';
import { papers } from './decree/papers.ts';
import { withoutLibreOffice } from './libreOffice.ts';
import { openedInWriter } from './openedInWriter.ts';
import type { PdfLine, PdfPage } from './readPdf.ts';
import { type Rendered, rendered } from './rendering.ts';

// The DOCX as LibreOffice lays it out, measured like the PDF: Decree 30/2020/NĐ-CP, Appendix I (decree/components.ts).

beforeEach(({ skip }) => skip(withoutLibreOffice !== null, withoutLibreOffice ?? ''));

/** LibreOffice justifies lines up to 0.9 pt short of the margin, and kerns a little differently. */
const tolerance = { mm: 0.6, pt: 0.6 };

const byName = papers();
let measured: ReadonlyMap<string, Rendered>;
beforeAll(async () => {
  if (withoutLibreOffice !== null) return;
  const opened = await openedInWriter(byName.map(({ document }) => document));
  measured = new Map(byName.map(({ name }, index) => [name, opened[index] ?? { path: '', pages: [] }]));
});
const pagesOf = (name: string): readonly PdfPage[] => measured.get(name)?.pages ?? [];

describe.each(byName)('$name', ({ name, document }) => {
  test('has each component where and as the table has it', () => {
    expect(faultsOfComponents(document, pagesOf(name), tolerance)).toEqual([]);
  });

  test('has its text justified, indented and spaced by row 11, its headings by rows 15 to 18', () => {
    expect(faultsOfBody(document, pagesOf(name), tolerance)).toEqual([]);
  });

  test('keeps 20 mm above and below, 30 left, 20 right', () => {
    expect(faultsOfMargins(pagesOf(name), { mm: 0.3, pt: 0 })).toEqual([]);
  });

  test('stands on as many pages as its PDF; on the first every line within 1 mm of where it is there', async () => {
    const { pages: theirs } = await rendered(document);
    expect(pagesOf(name)).toHaveLength(theirs.length);
    const ours = linesOf(pagesOf(name)[0]);
    const both = [...linesOf(theirs[0])].filter(([words]) => ours.has(words));
    expect(both.length).toBeGreaterThan(15);
    const far = both.filter(([words, { left, baseline }]) => {
      const line = ours.get(words);
      return Math.max(Math.abs((line?.left ?? 0) - left), Math.abs((line?.baseline ?? 0) - baseline)) > points(1);
    });
    expect(far).toEqual([]);
  });
});

function points(millimetres: number): number {
  return (millimetres * 72) / 25.4;
}

/** By their words; not those with a blank, which LibreOffice never parts from the word before it. */
function linesOf(page: PdfPage | undefined): ReadonlyMap<string, PdfLine> {
  const lines = (page?.lines ?? []).filter(({ text }) => !text.includes('.'.repeat(30)));
  return new Map(lines.map((line) => [line.text.replace(/\s+/g, ''), line]));
}
