import { describe, expect, test } from 'vitest';
import { type OfficialDocument, text } from '#shared/documents/officialDocument.ts';
import { pageOf } from '../../electron/exports/pdf/layout.ts';
import { openPdf } from '../../electron/exports/pdf/officialPdf.ts';
import { placing } from '../../electron/exports/pdf/parts.ts';
import { typeset } from '../../electron/exports/pdf/typeset.ts';
import { copiedText, find, ruleBelow } from './readPdf.ts';
import { bundledFonts, createdAt, mm, rendered } from './rendering.ts';
import { longBody, minutes, notice, noticeMain, paragraph, withMain } from './samples.ts';

// Documents as they should not be, but will be. Nothing may be lost, and nothing may run off the page.

async function expectWithinMargins(document: OfficialDocument): Promise<void> {
  const { pages } = await rendered(document);
  for (const page of pages) {
    for (const line of page.lines.filter(({ text }) => text !== '')) {
      expect(mm(line.left)).toBeGreaterThanOrEqual(29.9);
      expect(mm(line.right)).toBeLessThanOrEqual(190.1);
      expect(mm(line.baseline)).toBeLessThanOrEqual(277);
    }
  }
}

describe('a very long abstract', () => {
  const abstract = `${noticeMain.abstract} và triển khai nhiệm vụ trọng tâm về chuyển đổi số, an toàn thông tin mạng, báo chí, truyền thông, bưu chính, viễn thông, công nghiệp công nghệ thông tin và truyền thông của các cơ quan, đơn vị thuộc Bộ và các Sở Thông tin và Truyền thông`;

  test('is set in lines of like length, none ending in a conjunction or within a name', async () => {
    const { pages } = await rendered(withMain(notice, { abstract }));
    const found = find(pages[0], abstract);
    expect(found.font).toBe('Tinos-Bold');
    const lines = (pages[0]?.lines ?? []).filter(
      ({ baseline }) => baseline >= found.baseline && baseline <= found.lastBaseline,
    );
    expect(lines.length).toBeGreaterThan(3);
    const widths = lines.map(({ left, right }) => right - left);
    expect(Math.min(...widths) / Math.max(...widths)).toBeGreaterThan(0.6);
    for (const line of lines) expect(line.text).not.toMatch(/ (và|của|tại)$| Mạnh$| Nguyễn$/);
  });

  test('keeps its rule within 1/3 to 1/2 of the longest line', async () => {
    const { pages } = await rendered(withMain(notice, { abstract }));
    const found = find(pages[0], abstract);
    const share = ruleBelow(pages[0], found).width / found.width;
    expect(share).toBeGreaterThanOrEqual(1 / 3);
    expect(share).toBeLessThanOrEqual(1 / 2);
  });

  test('stays between the margins', () => expectWithinMargins(withMain(notice, { abstract })));
});

describe('many recipients', () => {
  function withRecipients(count: number): OfficialDocument {
    const recipients = Array.from({ length: count }, (_, index) => `- Sở TT&TT tỉnh, thành phố thứ ${index + 1};`);
    return withMain(notice, { ending: { ...noticeMain.ending, recipients: [...recipients, '- Lưu: VT, VP.'] } });
  }

  test.each([40, 200])('%i: all are there, the signature stands beside the first, under the text', async (count) => {
    const { path, pages } = await rendered(withRecipients(count));
    const copied = copiedText(path).replace(/\s+/g, ' ');
    for (let index = 1; index <= count; index += 1) expect(copied).toContain(`thứ ${index};`);
    expect(copied).toContain('- Lưu: VT, VP.');
    const signed = pages.find(({ lines }) =>
      lines.some(({ text }) => text.includes('Bùi Hoàng Phương') && !text.includes('báo cáo')),
    );
    expect(find(signed, 'Nơi nhận:').baseline).toBeCloseTo(find(signed, 'TL. BỘ TRƯỞNG').baseline, 1);
    expect(find(signed, 'thực hiện./.').baseline).toBeLessThan(find(signed, 'Nơi nhận:').baseline);
  });

  test('stay between the margins', () => expectWithinMargins(withRecipients(200)));
});

describe('long names', () => {
  const document = withMain(notice, {
    heading: {
      ...noticeMain.heading,
      parentAgency: 'Ủy ban nhân dân thành phố trực thuộc Trung ương',
      agency: 'Trường Đào tạo, Bồi dưỡng cán bộ quản lý Thông tin và Truyền thông',
    },
    ending: {
      signatures: [
        {
          lines: ['TL. Hiệu trưởng', 'KT. Trưởng phòng Tổ chức cán bộ, Hành chính, Tổng hợp và Thi đua - Khen thưởng'],
          hint: null,
          name: null,
        },
      ],
      recipients: [`- ${'Đơn vị chuyên trách về công nghệ thông tin của các Bộ, cơ quan ngang Bộ, '.repeat(3)};`],
    },
  });

  test('are broken into lines of their column', async () => {
    const { pages } = await rendered(document);
    const agency = find(pages[0], 'TRƯỜNG ĐÀO TẠO, BỒI DƯỠNG CÁN BỘ QUẢN LÝ');
    expect(mm(agency.right)).toBeLessThanOrEqual(30 + 160 * 0.4);
    expect(mm(agency.left)).toBeGreaterThanOrEqual(30);
    const post = find(pages.at(-1), 'KT. TRƯỞNG PHÒNG TỔ CHỨC CÁN BỘ');
    expect(mm(post.left)).toBeGreaterThanOrEqual(30 + 160 * 0.32);
  });

  test('stay between the margins', () => expectWithinMargins(document));
});

describe('nothing is lost in silence', () => {
  test('a block that pdfmake would cut off at the end of a page is an exception, not a shorter document', async () => {
    const pdf = openPdf(notice.metadata, await bundledFonts(), createdAt);
    const cell = {
      text: [{ text: 'Hội nghị '.repeat(2000), fontSize: 14 }],
      alignment: 'left',
      lineHeight: 1,
      structure: { role: 'P', parent: null },
    } as const;
    const table = { widths: [300], body: [[cell], [cell]], dontBreakRows: true };
    const definition = {
      page: pageOf('portrait'),
      content: [{ table, layout: placing }],
      header: () => null,
      foot: null,
    };
    expect(() => typeset(definition, pdf)).toThrow(/not drawn/);
  });

  test.each([10, 40, 160])('rows of long words in narrow columns, %i words each', async (count) => {
    const words = Array.from({ length: count }, (_, index) => `nghiêng${index}nghiêng`);
    const columns = Array.from({ length: 12 }, () => ({ title: 'Cột', share: 1 / 12, align: 'left' }) as const);
    const rows = Array.from({ length: 3 }, () => columns.map(() => text(words.join(' '))));
    const body = [{ kind: 'table', caption: null, columns, rows } as const, paragraph('Hết./.')];
    const { pages } = await rendered(withMain(notice, { body }));
    const { pages: without } = await rendered(withMain(notice, { body: [paragraph('Hết./.')] }));
    // Letters, because cells go over the page in the middle of a word.
    const countIn = (document: typeof pages) =>
      document.flatMap(({ letters }) => letters).filter(({ character }) => character === 'ê').length;
    expect(countIn(pages) - countIn(without)).toBe(3 * 12 * 2 * count);
  });
});

describe('little or nothing', () => {
  test('a document without a body is still a document', async () => {
    const { pages } = await rendered(withMain(notice, { abstract: '', body: [] }));
    expect(pages).toHaveLength(1);
    expect(find(pages[0], 'Bùi Hoàng Phương').size).toBe(14);
  });

  test('empty texts take their line and harm nothing', () =>
    expectWithinMargins(withMain(minutes, { body: [paragraph(''), paragraph(' ')] })));

  test('a line break in a text breaks the line', async () => {
    const { pages } = await rendered(withMain(notice, { body: [paragraph('Dòng thứ nhất\nDòng thứ hai')] }));
    expect(find(pages[0], 'Dòng thứ hai').baseline - find(pages[0], 'Dòng thứ nhất').baseline).toBeCloseTo(18, 1);
  });
});

describe('a meeting of 400 paragraphs', () => {
  test('is whole, in order, and made in seconds', async () => {
    const startedAt = performance.now();
    const { path, pages } = await rendered(withMain(minutes, { body: longBody(400) }));
    expect(performance.now() - startedAt).toBeLessThan(15_000);
    expect(pages.length).toBeGreaterThan(20);
    const numbers = [...copiedText(path).matchAll(/^(\d+)\. \p{Lu}/gmu)].map(([, number]) => Number(number));
    expect(numbers).toEqual(Array.from({ length: 400 }, (_, index) => index + 1));
  });

  test('pages are full: none ends early by more than what a heading or four lines need', async () => {
    const { pages } = await rendered(withMain(minutes, { body: longBody(400) }));
    for (const page of pages.slice(0, -2)) {
      expect(mm(page.lines.at(-1)?.baseline ?? 0)).toBeGreaterThan(277 - 40);
    }
  });
});
