import { beforeAll, describe, expect, test } from 'vitest';
import type { OfficialDocument } from '#shared/documents/officialDocument.ts';
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

  test('four lines of authority are a list like two (TL. over KT.)', async () => {
    const lines = ['TL. Bộ trưởng', 'KT. Chánh Văn phòng', 'Phó Chánh Văn phòng'];
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
