import { beforeAll, describe, expect, test } from 'vitest';
import { balancedLines } from '../../electron/exports/pdf/balancedLines.ts';
import { createMeasure, type Measure } from '../../electron/exports/pdf/measure.ts';
import { openPdf } from '../../electron/exports/pdf/officialPdf.ts';
import { linesOnThisPage } from '../../electron/exports/pdf/pageBreak.ts';
import { bundledFonts, createdAt } from './rendering.ts';

describe('breaking centred text', () => {
  let measure: Measure;
  beforeAll(async () => {
    measure = createMeasure(openPdf({ title: '', author: '' }, await bundledFonts(), createdAt));
  });

  // Widths that Tinos Bold, metric-compatible with Times New Roman, is known to give.
  test.each([
    ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 12, 250.3],
    ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 13, 271.2],
    ['Độc lập - Tự do - Hạnh phúc', 13, 159.1],
    ['BỘ THÔNG TIN VÀ TRUYỀN THÔNG', 12, 211.0],
  ])('%s at %d pt is %d pt wide', (words, fontSize, width) => {
    // Kerning, which those figures leave out, takes up to 1 % away ("VI", "AM").
    const measured = measure.width(words, { fontSize, bold: true });
    expect(measured).toBeLessThan(width + 0.1);
    expect(measured).toBeGreaterThan(width * 0.99);
  });

  test.each([
    ['BỘ THÔNG TIN VÀ TRUYỀN THÔNG', ['BỘ THÔNG TIN', 'VÀ TRUYỀN THÔNG']],
    ['CỤC AN TOÀN THÔNG TIN', ['CỤC AN TOÀN THÔNG TIN']],
    ['SỞ THÔNG TIN VÀ TRUYỀN THÔNG THÀNH PHỐ HÀ NỘI', ['SỞ THÔNG TIN', 'VÀ TRUYỀN THÔNG', 'THÀNH PHỐ HÀ NỘI']],
    ['CỤC CHUYỂN ĐỔI SỐ QUỐC GIA', ['CỤC CHUYỂN ĐỔI SỐ', 'QUỐC GIA']],
    ['', ['']],
  ])('%s', (words, lines) => {
    expect(balancedLines(words, { fontSize: 12, bold: true }, 181, measure)).toEqual(lines);
  });

  test('a word wider than the column stands alone', () => {
    const word = 'Ư'.repeat(40);
    expect(balancedLines(`BỘ ${word} VÀ`, { fontSize: 12 }, 181, measure)).toContain(word);
  });

  test.each(['Quý III/2020', 'Nguyễn Mạnh Hùng', 'tháng 4/2022', 'Hội nghị'])('never within “%s”', (whole) => {
    for (let widest = 150; widest < 400; widest += 10) {
      const words = `Kết luận của Bộ trưởng Nguyễn Mạnh Hùng tại Hội nghị giao ban tháng 4/2022 và Quý III/2020`;
      expect(balancedLines(words, { fontSize: 14, bold: true }, widest, measure).join('\n')).toContain(whole);
    }
  });
});

describe('breaking a paragraph over pages', () => {
  const lines = (count: number): number[] => Array.from({ length: count }, () => 18);
  const at = (count: number, room: number, more: Partial<Parameters<typeof linesOnThisPage>[0]> = {}): number =>
    linesOnThisPage({
      heights: lines(count),
      room: room * 18 + 1,
      keepAfter: 0,
      atTop: false,
      continued: false,
      ...more,
    });

  test('what fits stays', () => expect(at(5, 5)).toBe(5));
  test('at least two lines go to the next page', () => expect(at(5, 4)).toBe(3));
  test('at least two lines stay', () => expect(at(5, 1)).toBe(0));
  test('three lines are not parted', () => expect([at(3, 1), at(3, 2)]).toEqual([0, 0]));
  test('four lines are parted in the middle', () => expect(at(4, 3)).toBe(2));
  test('two lines go along with what must follow', () => expect(at(6, 7, { keepAfter: 60 })).toBe(4));
  test('a short paragraph goes along whole', () => expect(at(2, 3, { keepAfter: 60 })).toBe(0));
  test('on an empty page something is always placed', () => expect(at(3, 0, { atTop: true })).toBe(1));
  test('a paragraph that fills pages goes on page after page', () =>
    expect(at(90, 40, { atTop: true, continued: true })).toBe(40));
  test('inside of a block that is kept whole there is no end of page', () =>
    expect(linesOnThisPage({ heights: lines(9), room: Number.NaN, keepAfter: 50, atTop: true, continued: false })).toBe(
      9,
    ));
});
