import { beforeAll, describe, expect, test } from 'vitest';
import { type Block, type Text, text } from '#shared/documents/officialDocument.ts';
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

describe('a landscape document', () => {
  let document: Rendered;
  beforeAll(async () => {
    document = await rendered({ ...withMain(draftNotice, { body: longBody(30) }), orientation: 'landscape' });
  });

  test('is A4 turned, with the margins of the page as it is read', () => {
    expect(document.pages.length).toBeGreaterThanOrEqual(3);
    for (const page of document.pages) {
      expect(mm(page.width)).toBeCloseTo(297, 1);
      expect(mm(page.height)).toBeCloseTo(210, 1);
      const text = page.letters.filter(({ character, baseline }) => character.trim() !== '' && mm(baseline) > 20);
      expect(mm(Math.min(...text.map(({ left }) => left)))).toBeCloseTo(30, 0);
      expect(mm(Math.max(...text.map(({ right }) => right)))).toBeLessThanOrEqual(277.1);
      expect(mm(Math.max(...text.map(({ baseline }) => baseline)))).toBeLessThanOrEqual(190);
    }
    const full = document.pages[1]?.lines.filter(({ right }) => Math.abs(mm(right) - 277) < 0.1);
    expect(full?.length).toBeGreaterThan(5);
  });

  test('row 33: the number is centred in its top margin', () => {
    document.pages.slice(1).forEach((page, index) => {
      const number = find({ ...page, letters: inTopMargin(page) }, String(index + 2));
      expect(mm(number.centre)).toBeCloseTo(30 + 247 / 2, 0);
      expect(mm(number.baseline)).toBeLessThan(20);
    });
  });

  test('heading and signature keep their columns', () => {
    const page = document.pages[0];
    expect(mm(find(page, 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM').centre)).toBeCloseTo(30 + 247 * 0.7, 0);
    expect(mm(find(page, 'Số:').left)).toBeLessThan(30 + 247 * 0.4);
    expect(mm(find(document.pages.at(-1), 'CHÁNH VĂN PHÒNG').centre)).toBeCloseTo(30 + 247 * 0.66, 0);
  });
});

describe('row 32: the address (ô 13)', () => {
  const contact = ['Số 18 Nguyễn Du, Hà Nội', 'ĐT: 024.39435602, Fax: 024.38263477', 'E-Mail: vanthu@mic.gov.vn'];
  let document: Rendered;
  beforeAll(async () => {
    document = await rendered(withMain(notice, { contact, body: longBody(30) }));
  });

  test('stands at the foot of page 1 only, 11 pt upright, under a rule as wide as the text', () => {
    const [page] = document.pages;
    const lines = contact.map((line) => find(page, line));
    for (const line of lines) {
      expect(line).toMatchObject({ font: 'Tinos-Regular', size: 11 });
      expect(mm(line.left)).toBeCloseTo(30, 0);
    }
    expect(mm(lines.at(-1)?.baseline ?? 0)).toBeGreaterThan(270);
    expect(mm(lines.at(-1)?.baseline ?? 0)).toBeLessThan(277);
    const rules = page?.strokes.filter(({ y1 }) => Math.abs(y1 - (lines[0]?.baseline ?? 0)) < 20) ?? [];
    expect(rules).toHaveLength(1);
    expect(mm(Math.abs((rules[0]?.x2 ?? 0) - (rules[0]?.x1 ?? 0)))).toBeCloseTo(160, 1);
    for (const other of document.pages.slice(1)) expect(() => find(other, 'Nguyễn Du')).toThrow();
  });

  test('the text ends above it, and none of it is lost', () => {
    const [page] = document.pages;
    const address = find(page, contact[0] ?? '');
    const above = page?.lines.filter(({ baseline, text }) => text !== '' && baseline < address.baseline) ?? [];
    expect(address.baseline - (above.at(-1)?.baseline ?? 0)).toBeGreaterThan(15);
    expect(mm(above.at(-1)?.baseline ?? 0)).toBeGreaterThan(277 - 60);
    const numbers = document.pages.flatMap(({ lines }) =>
      lines.flatMap(({ text }) => /^(\d+)\. \p{Lu}/u.exec(text)?.[1] ?? []),
    );
    expect(numbers).toEqual(Array.from({ length: 30 }, (_, index) => String(index + 1)));
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

describe('a body that ends in a table', () => {
  const columns = [
    { title: 'TT', share: 0.1, align: 'centre' },
    { title: 'Nhiệm vụ', share: 0.9, align: 'left' },
  ] as const;
  const row = (words: string) => [text('1'), text(words)];
  const table = (rows: readonly (readonly Text[])[]): Block => ({ kind: 'table', caption: null, columns, rows });

  test('leaves its last row, with the head, on the page of the signature', async () => {
    for (let above = 18; above < 34; above += 1) {
      const rows = Array.from({ length: above }, (_, index) => row(`Việc thứ ${index + 1} kết thúc`));
      const { pages } = await rendered(withMain(notice, { body: [table(rows)] }));
      const last = pages.at(-1);
      expect(find(last, `Việc thứ ${above} kết thúc`).baseline).toBeLessThan(find(last, 'TL. BỘ TRƯỞNG').baseline);
      expect(find(last, 'Nhiệm vụ').font).toBe('Tinos-Bold');
    }
  });

  test('and of a row of two pages at least two lines', async () => {
    for (const count of [700, 720, 740, 760, 780, 800, 820, 840]) {
      const words = Array.from({ length: count }, (_, index) => `việc${index}`);
      const { pages } = await rendered(withMain(notice, { body: [table([row(words.join(' '))])] }));
      const last = pages.at(-1);
      const signed = find(last, 'TL. BỘ TRƯỞNG').baseline;
      const rowLines = last?.lines.filter(({ text: line, baseline }) => /việc\d/.test(line) && baseline < signed) ?? [];
      expect(rowLines.length).toBeGreaterThanOrEqual(2);
      const all = pages.flatMap(({ lines }) => lines.map(({ text: line }) => line)).join(' ');
      for (const word of words) expect(all).toContain(word);
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
