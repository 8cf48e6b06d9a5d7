import { beforeAll, beforeEach, expect, test } from 'vitest';
import { documentOf } from './documentByChance.ts';
import { withoutLibreOffice } from './libreOffice.ts';
import { openedInWriter } from './openedInWriter.ts';
import { find } from './readPdf.ts';
import { mm, type Rendered } from './rendering.ts';
import { orderFaults } from './wordSchema.ts';
import { written } from './writtenDocx.ts';

// Documents by chance as DOCX, in LibreOffice. 6 and 22 found faults once: a signature alone on a page.

beforeEach(({ skip }) => skip(withoutLibreOffice !== null, withoutLibreOffice ?? ''));

const seeds = [...Array.from({ length: 24 }, (_, index) => index + 1), 287];
const documents = seeds.map(documentOf);
let opened: readonly Rendered[] = [];
beforeAll(async () => {
  if (withoutLibreOffice === null) opened = await openedInWriter(documents);
});

test.each(seeds.map((seed, index) => ({ seed, index })))(
  'document $seed keeps its margins, and its signature the text',
  async ({ index }) => {
    const [document, pages] = [documents[index], opened[index]?.pages ?? []];
    for (const { lines, width, height } of pages) {
      for (const line of lines.filter(({ text, baseline }) => text !== '' && mm(baseline) > 20)) {
        expect(mm(line.left), line.text).toBeGreaterThan(29.6);
        expect(mm(line.right), line.text).toBeLessThan(mm(width) - 19.6);
        expect(mm(line.baseline)).toBeLessThanOrEqual(mm(height) - 20);
      }
    }
    // LibreOffice keeps tables with what follows, not their last rows; no document that is signed ends with one.
    if (document?.main?.body.at(-1)?.kind === 'table') return;
    const post = document?.type === 'notice' ? 'TL. BỘ TRƯỞNG' : 'CHỦ TỌA';
    const signed = pages.find(({ lines }) => lines.some(({ text }) => text.includes(post)));
    expect(find(signed, 'kết thúc./.').baseline).toBeLessThan(find(signed, post).baseline);
  },
);

test('all of them are in the order that Word wants', async () => {
  for (const document of documents) {
    for (const [path, xml] of (await written(document)).files) {
      if (path.startsWith('word/')) expect(orderFaults(xml), path).toEqual([]);
    }
  }
});
