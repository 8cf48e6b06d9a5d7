import { describe, expect, test } from 'vitest';
import type { Circulation, OfficialDocument, Urgency } from '#shared/documents/officialDocument.ts';
import { type Found, find, type PdfPage, type Stroke } from './readPdf.ts';
import { mm, rendered } from './rendering.ts';
import { draftNotice, notice } from './samples.ts';

// Decree 30/2020/NĐ-CP, Appendix I, section V, rows 28 and 30 (ô 10b and 11).

async function marked(marks: Partial<OfficialDocument['marks']>, document = notice): Promise<PdfPage | undefined> {
  return (await rendered({ ...document, marks: { urgency: null, circulation: null, ...marks } })).pages[0];
}

/** Width, height and middle of the box that is drawn around a piece of text, in mm. */
function boxAround(page: PdfPage | undefined, words: Found) {
  const sides = (page?.strokes ?? []).filter(({ x1, x2, y1, y2 }) => {
    const [top, bottom] = [Math.min(y1, y2), Math.max(y1, y2)];
    return x1 === x2 && top < words.baseline - 8 && bottom > words.baseline && Math.abs(x1 - words.centre) < 200;
  });
  const nearest = (isLeft: boolean): Stroke | undefined =>
    sides
      .filter(({ x1 }) => (isLeft ? x1 < words.left : x1 > words.right))
      .sort((a, b) => Math.abs(a.x1 - words.centre) - Math.abs(b.x1 - words.centre))[0];
  const [left, right] = [nearest(true), nearest(false)];
  if (!left || !right) throw new Error('No box around the words');
  return {
    width: mm(right.x1 - left.x1),
    height: mm(Math.abs(left.y2 - left.y1)),
    middle: mm((left.x1 + right.x1) / 2),
    top: Math.min(left.y1, left.y2),
    bottom: Math.max(left.y1, left.y2),
  };
}

const isRed = (page: PdfPage | undefined, words: Found) =>
  (page?.letters ?? [])
    .filter(({ baseline, left }) => baseline === words.baseline && left >= words.left && left < words.right)
    .every(({ color }) => color === '#ff0000');

describe('row 28: how urgent it is', () => {
  test.each([
    ['immediate', 'HỎA TỐC', 30],
    ['veryUrgent', 'THƯỢNG KHẨN', 40],
    ['urgent', 'KHẨN', 20],
  ] as const)('%s: %s in bold capitals, red, in a box of %i × 8 mm', async (urgency: Urgency, text, width) => {
    const page = await marked({ urgency });
    const words = find(page, text);
    expect(words).toMatchObject({ font: 'Tinos-Bold', size: 13 });
    expect(isRed(page, words)).toBe(true);
    const box = boxAround(page, words);
    expect(box.width).toBeCloseTo(width, 1);
    expect(box.height).toBeCloseTo(8, 1);
    expect(box.middle).toBeCloseTo(mm(words.centre), 0);
  });

  test('stands in the left column under the number, above the title; the mark of a draft below it', async () => {
    const page = await marked({ urgency: 'immediate' }, draftNotice);
    const words = find(page, 'HỎA TỐC');
    expect(mm(words.centre)).toBeCloseTo(30 + 160 * 0.2, 0);
    expect(boxAround(page, words).top).toBeGreaterThan(find(page, '/TB-BTTTT').baseline);
    const draft = boxAround(page, find(page, 'DỰ THẢO'));
    expect(draft.top).toBeGreaterThan(boxAround(page, words).bottom);
    expect(draft.bottom).toBeLessThan(find(page, 'THÔNG BÁO').baseline - 10);
  });

  test('only the mark is red', async () => {
    const page = await marked({ urgency: 'veryUrgent' });
    const red = (page?.letters ?? []).filter(({ color }) => color !== '#000000');
    expect(red.map(({ character }) => character).join('')).toBe('THƯỢNG KHẨN');
  });
});

describe('row 30: who may have it', () => {
  test.each([
    ['returnAfterReading', 'XEM XONG TRẢ LẠI'],
    ['internal', 'LƯU HÀNH NỘI BỘ'],
  ] as const)('%s: %s in bold capitals, black, in a box at the top right', async (circulation: Circulation, text) => {
    const page = await marked({ circulation });
    const words = find(page, text);
    expect(words).toMatchObject({ font: 'Tinos-Bold', size: 13 });
    expect(isRed(page, words)).toBe(false);
    const box = boxAround(page, words);
    expect(box.middle).toBeCloseTo(30 + 160 * 0.7, 0);
    expect(mm(box.top)).toBeGreaterThanOrEqual(20);
    const stateName = find(page, 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM');
    expect(box.bottom).toBeLessThan(stateName.baseline - 8);
    expect(find(page, 'BỘ THÔNG TIN').baseline).toBeCloseTo(stateName.baseline, 1);
  });
});

test('a document with none has neither words nor boxes', async () => {
  const page = await marked({});
  for (const words of ['KHẨN', 'HỎA TỐC', 'TRẢ LẠI', 'NỘI BỘ']) expect(() => find(page, words)).toThrow();
  expect(page?.strokes.filter(({ x1, x2 }) => x1 === x2)).toEqual([]);
});
