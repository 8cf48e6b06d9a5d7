import { beforeAll, describe, expect, test } from 'vitest';
import { find, information, type PdfPage } from './readPdf.ts';
import { mm, type Rendered, rendered } from './rendering.ts';
import { draftNotice, longBody, minutes, notice, paragraph, withMain } from './samples.ts';

// Decree 30/2020/NĐ-CP, Appendix I, section I (paper, margins), section V row 33 (page number).

function inTopMargin(page: PdfPage): PdfPage['letters'] {
  return page.letters.filter(({ baseline, character }) => mm(baseline) < 20 && character.trim() !== '');
}

describe('a document of several pages', () => {
  let document: Rendered;
  beforeAll(async () => {
    document = await rendered(withMain(notice, { body: longBody(60) }));
  });

  test('A4 upright', () => {
    expect(document.pages.length).toBeGreaterThanOrEqual(3);
    expect(information(document.path).get('Page size')).toMatch(/A4/);
    for (const page of document.pages) {
      expect(mm(page.width)).toBeCloseTo(210, 1);
      expect(mm(page.height)).toBeCloseTo(297, 1);
    }
  });

  test('margins: 20 mm above and below, 30 left, 20 right; only the page number stands in them', () => {
    for (const page of document.pages) {
      const text = page.letters.filter(({ character, baseline }) => character.trim() !== '' && mm(baseline) > 20);
      expect(mm(Math.min(...text.map(({ left }) => left)))).toBeCloseTo(30, 0);
      expect(mm(Math.max(...text.map(({ right }) => right)))).toBeLessThanOrEqual(190.1);
      expect(mm(Math.max(...text.map(({ baseline }) => baseline)))).toBeLessThanOrEqual(277);
    }
  });

  test('row 33: no page number on page 1', () => {
    expect(document.pages[0] && inTopMargin(document.pages[0])).toEqual([]);
  });

  test('row 33: from page 2 an upright number, 13–14 pt, centred in the top margin', () => {
    document.pages.slice(1).forEach((page, index) => {
      const number = find({ ...page, letters: inTopMargin(page) }, String(index + 2));
      expect(number).toMatchObject({ font: 'Tinos-Regular', size: 14 });
      expect(mm(number.centre)).toBeCloseTo(110, 0);
      expect(mm(number.baseline)).toBeGreaterThan(10);
      expect(mm(number.baseline)).toBeLessThan(20);
    });
  });

  test('all text is black', () => {
    expect(new Set(document.pages.flatMap((page) => page.letters.map(({ color }) => color)))).toEqual(
      new Set(['#000000']),
    );
  });
});

describe('where pages break', () => {
  /** Line counts of a paragraph over the pages it stands on. */
  function parts(document: Rendered, first: string, last: string): number[] {
    return document.pages
      .map((page) => page.lines.filter(({ baseline }) => mm(baseline) > 20))
      .map((lines) => lines.filter(({ text }) => text.includes(first) || text.includes(last)).length)
      .filter((count) => count > 0);
  }

  test('no line of a paragraph stands alone at the foot or the head of a page', async () => {
    // A tall paragraph whose every line says what it is, moved down the page a line at a time.
    const lines = Array.from(
      { length: 7 },
      () => 'dòng dòng dòng dòng dòng dòng dòng dòng dòng dòng dòng dòng dòng',
    ).join(' ');
    for (let above = 16; above < 24; above += 1) {
      const filler = Array.from({ length: above }, (_, index) => paragraph(`Việc thứ ${index + 1}`));
      const document = await rendered(withMain(notice, { body: [...filler, paragraph(lines), paragraph('Hết./.')] }));
      const counts = parts(document, 'dòng dòng', 'dòng');
      for (const count of counts) expect(count).toBeGreaterThanOrEqual(2);
    }
  });

  test('a heading, or two, stay with at least two lines of what they head', async () => {
    for (let above = 17; above < 25; above += 1) {
      const filler = Array.from({ length: above }, (_, index) => paragraph(`Việc thứ ${index + 1}`));
      const { pages } = await rendered(
        withMain(notice, {
          body: [
            ...filler,
            { kind: 'section', numeral: 'I', title: 'Nhiệm vụ' },
            { kind: 'clauseTitle', number: 1, title: 'Về viễn thông' },
            paragraph('Đề xuất các giải pháp và lộ trình tắt sóng công nghệ 2G, phổ cập smartphone. '.repeat(4)),
            ...filler,
          ],
        }),
      );
      const page = pages.find(({ lines }) => lines.some(({ text }) => text === 'I. NHIỆM VỤ'));
      const at = page?.lines.findIndex(({ text }) => text === 'I. NHIỆM VỤ') ?? 0;
      expect(page?.lines[at + 1]?.text).toBe('1. Về viễn thông');
      expect(page?.lines.slice(at + 2, at + 4).every(({ text }) => text.length > 40)).toBe(true);
    }
  });

  test('the signature is never alone: the last two lines of the text stand above it', async () => {
    for (let above = 14; above < 25; above += 1) {
      const filler = Array.from({ length: above }, (_, index) => paragraph(`Việc thứ ${index + 1}`));
      const closing =
        'Bộ Thông tin và Truyền thông thông báo ý kiến kết luận nêu trên đến các cơ quan, đơn vị, địa phương biết, thực hiện; kết thúc văn bản./.';
      const { pages } = await rendered(withMain(notice, { body: [...filler, paragraph(closing)] }));
      const last = pages.at(-1);
      expect(find(last, 'kết thúc văn bản./.').baseline).toBeLessThan(find(last, 'TL. BỘ TRƯỞNG').baseline);
      expect(find(last, 'Bộ Thông tin và Truyền thông thông báo').font).toBe('Tinos-Regular');
      expect(find(last, 'Bùi Hoàng Phương').baseline).toBeGreaterThan(find(last, 'CHÁNH VĂN PHÒNG').baseline);
      expect(find(last, 'Nơi nhận:').baseline).toBeCloseTo(find(last, 'TL. BỘ TRƯỞNG').baseline, 1);
    }
  });
});

describe('drafts', () => {
  test('page 1 carries DỰ THẢO in 13 pt bold in a box of 30 × 8 mm under the number (after row 28)', async () => {
    const page = (await rendered(draftNotice)).pages[0];
    const mark = find(page, 'DỰ THẢO');
    expect(mark).toMatchObject({ font: 'Tinos-Bold', size: 13 });
    expect(mark.baseline).toBeGreaterThan(find(page, '/TB-BTTTT').baseline);
    expect(mark.baseline).toBeLessThan(find(page, 'THÔNG BÁO').baseline);
    const box =
      page?.strokes.filter(
        ({ y1, y2, x1 }) =>
          Math.min(y1, y2) < mark.baseline && Math.max(y1, y2) > mark.baseline && x1 < mark.left + 100,
      ) ?? [];
    const sides = box.map(({ x1 }) => x1);
    expect(mm(Math.max(...sides) - Math.min(...sides))).toBeCloseTo(30, 1);
    expect(mm(Math.abs((box[0]?.y1 ?? 0) - (box[0]?.y2 ?? 0)))).toBeCloseTo(8, 1);
    expect((Math.max(...sides) + Math.min(...sides)) / 2).toBeCloseTo(mark.centre, 0);
  });

  test('every further page carries it beside the number, outside the text', async () => {
    const { pages } = await rendered(withMain(minutes, { body: longBody(40) }));
    expect(pages.length).toBeGreaterThan(2);
    for (const page of pages.slice(1)) {
      const mark = find(page, 'DỰ THẢO');
      expect(mark.font).toBe('Tinos-Bold');
      expect(mm(mark.baseline)).toBeLessThan(20);
      expect(mm(mark.left)).toBeLessThan(60);
    }
  });

  test('a final document does not carry it anywhere', async () => {
    const { pages } = await rendered(withMain(notice, { body: longBody(40) }));
    for (const page of pages) expect(() => find(page, 'DỰ THẢO')).toThrow();
  });
});
