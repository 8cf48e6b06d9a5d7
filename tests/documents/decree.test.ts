import { beforeAll, describe, expect, test } from 'vitest';
import { type OfficialDocument, text } from '#shared/documents/officialDocument.ts';
import { inkOf } from '../support/pageImage.ts';
import { faultsOfBody, faultsOfMargins, widestGap } from './decree/body.ts';
import { faultsOfComponents } from './decree/headAndEnd.ts';
import { issued, papers } from './decree/papers.ts';
import { find } from './readPdf.ts';
import { type Rendered, rendered } from './rendering.ts';
import { longBody, minutes, minutesMain, notice, noticeMain, withMain } from './samples.ts';

// Decree 30/2020/NĐ-CP, Appendix I: finished files measured against its table of components (decree/components.ts).

const exact = { mm: 0.6, pt: 0.3 };

describe.each(papers())('$name', ({ document }) => {
  let paper: Rendered;
  beforeAll(async () => {
    paper = await rendered(document);
  });

  test('has each component where and as the table has it', () => {
    expect(faultsOfComponents(document, paper.pages, exact)).toEqual([]);
  });

  test('has its text justified, indented and spaced by row 11, its headings by rows 15 to 18', () => {
    expect(faultsOfBody(document, paper.pages, exact)).toEqual([]);
  });

  test('keeps 20 mm above and below, 30 left, 20 right', () => {
    expect(faultsOfMargins(paper.pages, { mm: 0.1, pt: 0 })).toEqual([]);
  });

  test('seen as an image: no ink beside or below the text, nor above it on page 1', () => {
    const [first, ...others] = inkOf(paper.path);
    expect(first?.topMm).toBeGreaterThanOrEqual(20);
    for (const ink of [first, ...others]) {
      expect(ink?.leftMm).toBeGreaterThanOrEqual(29.5);
      expect(ink?.rightMm).toBeGreaterThanOrEqual(19.5);
      expect(ink?.bottomMm).toBeGreaterThanOrEqual(19.5);
    }
    for (const ink of others) expect(ink.topMm).toBeGreaterThanOrEqual(9.5);
  });

  test('has no rivers: no gap of a justified line is wider than three spaces', () => {
    const { gap, line } = widestGap(paper.pages);
    expect(gap, line).toBeLessThan(3 * 3.5);
  });
});

describe('section II of the decree: number and date', () => {
  test.each([
    [5, '2022-05-05', 'Số: 05/TB-BTTTT', 'Hà Nội, ngày 05 tháng 5 năm 2022'],
    [15, '2023-02-01', 'Số: 15/TB-BTTTT', 'Hà Nội, ngày 01 tháng 02 năm 2023'],
    [203, '2022-10-12', 'Số: 203/TB-BTTTT', 'Hà Nội, ngày 12 tháng 10 năm 2022'],
  ])('%i of %s', async (number, date, numberLine, dateLine) => {
    const page = (await rendered(issued('2022-04', 'notice', number, date))).pages[0];
    // One line of two columns.
    const lines = page?.lines.map(({ text: line }) => line.replaceAll(' ', ''));
    expect(lines).toContain(`${numberLine}${dateLine}`.replaceAll(' ', ''));
  });

  test('minutes: a number, and no place and date (form 1.9); their appendix names them', async () => {
    const { pages } = await rendered(issued('2022-04', 'minutes', 7, '2022-04-26'));
    expect(pages[0]?.lines.map(({ text: line }) => line)).toContain('Số: 07/BB-BTTTT');
    expect(pages[0]?.lines.some(({ text: line }) => line.startsWith('Hà Nội,'))).toBe(false);
    const reference = '(Kèm theo Biên bản số 07/BB-BTTTT ngày 26 tháng 4 năm 2022)';
    expect(find(pages.at(-1), reference).font).toBe('Tinos-Italic');
  });
});

// 60 letters and more.
const longName = 'Công Tằng Tôn Nữ Hoàng Nguyễn Phước Diệu Quỳnh Thị Thanh Hương';
const longAgency = 'Trường Đào tạo, Bồi dưỡng cán bộ quản lý Thông tin và Truyền thông';
const recipients = Array.from({ length: 40 }, (_, index) => `- Sở TT&TT tỉnh thứ ${index + 1};`);
const fourLines = ['TM. Ủy ban nhân dân', 'KT. Chủ tịch', 'TL. Phó Chủ tịch', 'Phó Chánh Văn phòng'];

const oddCases: Readonly<Record<string, OfficialDocument>> = {
  'with every mark': {
    ...withMain(notice, {
      contact: ['Số 18 Nguyễn Du, Hà Nội', 'ĐT: 024.39435602, Fax: 024.38263477'],
      ending: { ...noticeMain.ending, drafting: 'PL.(300)' },
      body: [],
    }),
    marks: { urgency: 'immediate', circulation: 'returnAfterReading' },
  },
  turned: { ...withMain(notice, { body: longBody(25) }), orientation: 'landscape' },
  'with an abstract of eight lines': withMain(notice, {
    abstract: `${noticeMain.abstract} và triển khai nhiệm vụ trọng tâm về chuyển đổi số `.repeat(4).trim(),
  }),
  'with names of 60 letters': withMain(notice, {
    heading: { ...noticeMain.heading, parentAgency: 'Bộ Thông tin và Truyền thông', agency: longAgency },
    ending: { ...noticeMain.ending, signatures: [{ lines: ['Hiệu trưởng'], hint: null, name: longName }] },
  }),
  'with four lines of authority': withMain(notice, {
    ending: { ...noticeMain.ending, signatures: [{ lines: fourLines, hint: null, name: 'Trần Văn B' }] },
  }),
  'with 40 recipients': withMain(notice, {
    ending: { ...noticeMain.ending, recipients: [...recipients, '- Lưu: VT, VP.'] },
  }),
  'of two signers with long names': withMain(minutes, {
    ending: {
      ...minutesMain.ending,
      signatures: [
        { lines: ['Thư ký'], hint: null, name: 'Nguyễn Thị Minh Khai Phương' },
        { lines: ['Chủ tọa'], hint: null, name: longName },
      ],
    },
  }),
  'with an appendix of a title of four lines': {
    ...notice,
    appendices: [
      {
        label: 'Phụ lục II',
        title: `Phân công nhiệm vụ cho ${longAgency}, `.repeat(2).slice(0, -2),
        reference: text('(Kèm theo Thông báo số 05/TB-BTTTT ngày 15 tháng 9 năm 2020)'),
        body: longBody(9),
      },
    ],
  },
};

describe.each(Object.entries(oddCases))('a document %s', (_, document) => {
  test('has its components by the same table, its text by the same rows, within the same margins', async () => {
    const { pages } = await rendered(document);
    expect(faultsOfComponents(document, pages, exact)).toEqual([]);
    expect(faultsOfBody(document, pages, exact)).toEqual([]);
    expect(faultsOfMargins(pages, { mm: 0.1, pt: 0 })).toEqual([]);
  });
});
