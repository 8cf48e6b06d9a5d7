import { beforeAll, describe, expect, test } from 'vitest';
import type { OfficialDocument } from '#shared/documents/officialDocument.ts';
import { isBlank } from '../support/pageImage.ts';
import { find, type PdfPage } from './readPdf.ts';
import { mm, rendered } from './rendering.ts';
import { minutes, notice, noticeMain, withMain } from './samples.ts';

// Decree 30/2020/NĐ-CP, Appendix I, section V, rows 19–24 (ô 7–9b); forms 1.4 and 1.9 of Appendix III.

async function lastPage(document: OfficialDocument): Promise<PdfPage | undefined> {
  return (await rendered(document)).pages.at(-1);
}

describe('one signer (form 1.4)', () => {
  let page: PdfPage | undefined;
  beforeAll(async () => {
    page = await lastPage(notice);
  });
  const rightColumnCentre = 30 + 160 * (0.32 + 0.34);

  test('rows 19 and 20: authority and post in bold capitals, 14 pt, each on its line, centred at the right', () => {
    const authority = find(page, 'TL. BỘ TRƯỞNG');
    const post = find(page, 'CHÁNH VĂN PHÒNG');
    for (const line of [authority, post]) {
      expect(line).toMatchObject({ font: 'Tinos-Bold', size: 14 });
      expect(mm(line.centre)).toBeCloseTo(rightColumnCentre, 0);
    }
    expect(post.baseline).toBeGreaterThan(authority.baseline);
  });

  test('row 21: name in bold, 14 pt, centred below', () => {
    const name = find(page, 'Bùi Hoàng Phương');
    expect(name).toMatchObject({ font: 'Tinos-Bold', size: 14 });
    expect(mm(name.centre)).toBeCloseTo(rightColumnCentre, 0);
  });

  test('ô 7c: room for a signature, at least 30 × 15 mm, between post and name', () => {
    const post = find(page, 'CHÁNH VĂN PHÒNG');
    const name = find(page, 'Bùi Hoàng Phương');
    const capHeight = 14 * 0.7;
    expect(mm(name.baseline - capHeight - post.baseline)).toBeGreaterThanOrEqual(15);
  });

  test('ô 7c and 8: the page is white there, 30 × 15 mm below the post and 20 mm to its left for the seal', async () => {
    const { path, pages } = await rendered(notice);
    const post = find(pages.at(-1), 'CHÁNH VĂN PHÒNG');
    const topMm = mm(post.baseline) + 1.5;
    expect(isBlank(path, pages.length, { leftMm: mm(post.centre) - 20, topMm, widthMm: 40, heightMm: 15 })).toBe(true);
    expect(isBlank(path, pages.length, { leftMm: mm(post.centre) - 20, topMm, widthMm: 40, heightMm: 30 })).toBe(false);
  });

  test('row 23: the word `Nơi nhận:` in bold italic, 12 pt, at the left edge, at the height of ô 7a', () => {
    const word = find(page, 'Nơi nhận:');
    expect(word).toMatchObject({ font: 'Tinos-BoldItalic', size: 12 });
    expect(mm(word.left)).toBeCloseTo(30, 0);
    expect(word.baseline).toBeCloseTo(find(page, 'TL. BỘ TRƯỞNG').baseline, 1);
  });

  test('row 24: the list in 11 pt upright at the left edge, one a line, within the left 32 %', () => {
    for (const recipient of noticeMain.ending.recipients) {
      const line = find(page, recipient);
      expect(line).toMatchObject({ font: 'Tinos-Regular', size: 11 });
      expect(mm(line.left)).toBeCloseTo(30, 0);
      expect(mm(line.right)).toBeLessThanOrEqual(30 + 160 * 0.32);
    }
    expect(page?.lines.some((line) => line.text.startsWith('- Lưu: VT, VP.'))).toBe(true);
  });

  test('row 31: who drafted it and how many copies, 11 pt upright, under the list', async () => {
    const page31 = await lastPage(withMain(notice, { ending: { ...noticeMain.ending, drafting: 'PL.(300)' } }));
    const drafting = find(page31, 'PL.(300)');
    expect(drafting).toMatchObject({ font: 'Tinos-Regular', size: 11 });
    expect(mm(drafting.left)).toBeCloseTo(30, 0);
    expect(drafting.baseline).toBeGreaterThan(find(page31, '- Lưu: VT, VP.').baseline);
  });

  test('four lines of authority are a list like two (TL. over KT.)', async () => {
    const lines = ['TM. Ủy ban nhân dân', 'KT. Chủ tịch', 'TL. Phó Chủ tịch', 'Phó Chánh Văn phòng'];
    const ending = { ...noticeMain.ending, signatures: [{ lines, hint: null, name: null }] } as const;
    const four = await lastPage(withMain(notice, { ending }));
    const baselines = lines.map((line) => find(four, line.toLocaleUpperCase('vi')).baseline);
    expect(baselines).toEqual([...baselines].sort((a, b) => a - b));
    expect(find(four, '.'.repeat(30)).font).toBe('Tinos-Regular');
  });
});

describe('two signers (form 1.9)', () => {
  let page: PdfPage | undefined;
  beforeAll(async () => {
    page = await lastPage(minutes);
  });

  test('secretary left, chair right, at one height', () => {
    const secretary = find(page, 'THƯ KÝ');
    const chair = find(page, 'CHỦ TỌA');
    expect(secretary.baseline).toBeCloseTo(chair.baseline, 1);
    expect(mm(secretary.centre)).toBeCloseTo(30 + 160 * 0.18, 0);
    expect(mm(chair.centre)).toBeCloseTo(30 + 160 * (0.41 + 0.295), 0);
  });

  test('the names stand at one height although the brackets above differ; an unknown name is dotted', () => {
    expect(find(page, 'Nguyễn Mạnh Hùng').baseline).toBeCloseTo(find(page, '.'.repeat(30)).baseline, 1);
    expect(find(page, '(Chữ ký)').font).toBe('Tinos-Italic');
  });

  test('recipients under the left signature, ending with the archive line of minutes', () => {
    const word = find(page, 'Nơi nhận:');
    expect(word).toMatchObject({ font: 'Tinos-BoldItalic', size: 12 });
    expect(word.baseline).toBeGreaterThan(find(page, '.'.repeat(30)).baseline);
    expect(find(page, '- Lưu: VT, Hồ sơ.').baseline).toBeGreaterThan(word.baseline);
    expect(mm(word.left)).toBeCloseTo(30, 0);
  });
});

test('no recipients: no heading of an empty list', async () => {
  const page = await lastPage(withMain(notice, { ending: { ...noticeMain.ending, recipients: [] } }));
  expect(() => find(page, 'Nơi nhận')).toThrow();
});
