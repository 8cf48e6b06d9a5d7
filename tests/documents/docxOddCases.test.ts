import { readFileSync } from 'node:fs';
import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type Block, type OfficialDocument, text } from '#shared/documents/officialDocument.ts';
import { pointLetter } from '#shared/documents/wording/numbering.ts';
import { issued } from './decree/papers.ts';
import { converted, withoutLibreOffice } from './libreOffice.ts';
import { openedInWriter } from './openedInWriter.ts';
import { docxText, readDocx } from './readDocx.ts';
import { copiedText, find, fonts, information, type PdfPage, ruleBelow, type Stroke } from './readPdf.ts';
import { mm, type Rendered } from './rendering.ts';
import { draftNotice, longBody, minutes, notice, noticeMain, paragraph, rest, withMain } from './samples.ts';
import { docxBytes } from './writtenDocx.ts';

// Documents as they should not be, but will be, as LibreOffice lays the DOCX out.

beforeEach(({ skip }) => skip(withoutLibreOffice !== null, withoutLibreOffice ?? ''));

const withBody = (body: readonly Block[]) => withMain(notice, { body });
const withEnding = (ending: Partial<typeof noticeMain.ending> | object, body: readonly Block[] = noticeMain.body) =>
  withMain(notice, { body, ending: { ...noticeMain.ending, ...ending } });
const recipientsOf = (count: number) => [
  ...Array.from({ length: count }, (_, index) => `- Sở TT&TT tỉnh, thành phố thứ ${index + 1};`),
  '- Lưu: VT, VP.',
];
const filler = (count: number) => Array.from({ length: count }, (_, index) => paragraph(`Việc thứ ${index + 1}`));
const closing = paragraph(
  'Bộ Thông tin và Truyền thông thông báo ý kiến kết luận nêu trên đến các cơ quan, đơn vị, địa phương biết, thực hiện; kết thúc văn bản./.',
);
const longName = 'Trường Đào tạo, Bồi dưỡng cán bộ quản lý Thông tin và Truyền thông';
const longAbstract = `${noticeMain.abstract} và triển khai nhiệm vụ trọng tâm về chuyển đổi số, an toàn thông tin mạng, báo chí, truyền thông, bưu chính, viễn thông, công nghiệp công nghệ thông tin và truyền thông của các cơ quan, đơn vị thuộc Bộ và các Sở Thông tin và Truyền thông`;
const taskOfTwoPages = Array.from({ length: 900 }, (_, index) => `việc${index}`).join(' ');
const appendix = { label: 'Phụ lục', title: 'Danh mục', reference: text('(Kèm theo Thông báo)'), body: longBody(30) };
const table = (rows: readonly string[][]): Block => ({
  kind: 'table',
  caption: null,
  columns: [
    { title: 'TT', share: 0.1, align: 'centre' },
    { title: 'Nhiệm vụ', share: 0.6, align: 'left' },
    { title: 'Số', share: 0.3, align: 'right' },
  ],
  rows: rows.map((row) => row.map((cell) => text(cell))),
});
const longTable = table(
  Array.from({ length: 80 }, (_, index) => [
    String(index + 1),
    'Hoàn thiện phiên bản mới và đưa vào sử dụng Cổng không gian mạng quốc gia, thời gian tới',
    '7.610',
  ]),
);
const nested: readonly Block[] = ['I', 'II'].flatMap((numeral): Block[] => [
  { kind: 'section', numeral, title: 'Phần' },
  ...[1, 2].flatMap((number): Block[] => [
    { kind: 'clause', number, text: text(`khoản ${number}`) },
    { kind: 'item', level: 1, text: text('gạch') },
    ...Array.from({ length: number === 1 ? 3 : 23 }, (_, index): Block => {
      return { kind: 'point', letter: pointLetter(index), text: text('việc') };
    }),
    { kind: 'item', level: 2, text: text('cộng') },
  ]),
]);

const documents = {
  drafts: { ...draftNotice, appendices: [appendix, { ...appendix, label: 'Phụ lục II', orientation: 'landscape' }] },
  marks: { ...draftNotice, marks: { urgency: 'immediate', circulation: 'returnAfterReading' } },
  contact: {
    ...withMain(notice, { contact: ['Số 18 Nguyễn Du, Hà Nội', 'ĐT: 024.39430204'] }),
    appendices: [appendix],
  },
  longAbstract: withMain(notice, { abstract: longAbstract }),
  longNames: withMain(notice, {
    heading: {
      ...noticeMain.heading,
      parentAgency: 'Ủy ban nhân dân thành phố trực thuộc Trung ương',
      agency: longName,
    },
    ending: {
      signatures: [{ lines: ['TL. Hiệu trưởng', `KT. Trưởng phòng ${longName}`], hint: null, name: longName }],
      recipients: [`- ${'Đơn vị chuyên trách về công nghệ thông tin của các Bộ, cơ quan ngang Bộ, '.repeat(3)};`],
    },
  }),
  recipients40: withEnding({ recipients: recipientsOf(40) }),
  recipients200: withEnding({ recipients: recipientsOf(200) }),
  signers: minutes,
  taskOfTwoPages: withBody([
    table([
      ['1', taskOfTwoPages, '1'],
      ['2', 'ngắn', '2'],
    ]),
    paragraph('Hết./.'),
  ]),
  longTable: withBody([longTable, paragraph('Hết./.')]),
  longEnd: withBody([
    paragraph('giám sát online '.repeat(700)),
    paragraph(`${'giám sát online '.repeat(600)}kết thúc./.`),
  ]),
  tableAtEnd: withBody([...filler(17), table(Array.from({ length: 6 }, (_, row) => [`${row}`, 'việc', 'cuối']))]),
  nested: withBody(nested),
  dots: withBody([
    { kind: 'paragraph', text: [...text('Địa điểm: '), rest] },
    { kind: 'paragraph', text: [...text('Nội dung: '), rest, rest, ...text('./.')] },
  ]),
  breaks: withBody([paragraph('Dòng thứ nhất\nDòng thứ hai')]),
  empty: withMain(notice, { abstract: '', body: [] }),
  issued: issued('2022-04', 'minutes', 5, '2022-05-05'),
} as const satisfies Readonly<Record<string, OfficialDocument>>;

/** The closing words moved down the page line by line. */
const shifted = Array.from({ length: 11 }, (_, index) => withBody([...filler(14 + index), closing]));

const names = Object.keys(documents) as readonly (keyof typeof documents)[];
const opened = new Map<string, Rendered>();
let whereSigned: readonly Rendered[] = [];
beforeAll(async () => {
  if (withoutLibreOffice !== null) return;
  const all = await openedInWriter([...Object.values(documents), ...shifted]);
  for (const [index, name] of names.entries()) opened.set(name, all[index] ?? { path: '', pages: [] });
  whereSigned = all.slice(names.length);
});
const pagesOf = (name: keyof typeof documents): readonly PdfPage[] => opened.get(name)?.pages ?? [];
const pathOf = (name: keyof typeof documents): string => opened.get(name)?.path ?? '';
const pageWith = (pages: readonly PdfPage[], words: string) =>
  pages.find(({ lines }) => lines.some((line) => line.text.includes(words)));

function expectWithinMargins(pages: readonly PdfPage[]): void {
  for (const page of pages) {
    for (const line of page.lines.filter(({ text, baseline }) => text !== '' && mm(baseline) > 20)) {
      expect(mm(line.left), line.text).toBeGreaterThanOrEqual(29.7);
      expect(mm(line.right), line.text).toBeLessThanOrEqual(mm(page.width) - 19.7);
      expect(mm(line.baseline), line.text).toBeLessThanOrEqual(mm(page.height) - 20);
    }
  }
}

test.each(names)('%s: nothing stands outside of the margins', (name) => expectWithinMargins(pagesOf(name)));

describe('page numbers', () => {
  const numberOn = (page: PdfPage) =>
    page.lines.find(({ baseline, text }) => mm(baseline) < 20 && /\d/.test(text))?.text.replace(/\D/g, '') ?? null;

  test('row 33: none on page 1, then 2, 3 …; each appendix from 1 again, which has none', () => {
    const pages = pagesOf('drafts');
    const appendices = ['Phụ lục', 'Phụ lục II'].map((label) =>
      pages.findIndex(({ lines }) => lines.some(({ text }) => text === label)),
    );
    const [first = 0, second = 0] = appendices;
    expect(first).toBeGreaterThan(0);
    const counted = (count: number) =>
      Array.from({ length: count }, (_, page) => (page === 0 ? null : String(page + 1)));
    expect(pages.map(numberOn)).toEqual([
      ...counted(first),
      ...counted(second - first),
      ...counted(pages.length - second),
    ]);
  });

  test('row 33: 13–14 pt upright, centred over the text', () => {
    const [, page] = pagesOf('longTable');
    const number = find(page && { ...page, letters: page.letters.filter(({ baseline }) => mm(baseline) < 20) }, '2');
    expect(number).toMatchObject({ font: 'Tinos-Regular', size: 14 });
    expect(mm(number.centre)).toBeCloseTo(110, 0);
    expect(mm(number.baseline)).toBeGreaterThan(10);
  });

  test('an appendix is landscape where it says so', () => {
    expect(pagesOf('drafts').map(({ width, height }) => width > height)).toEqual(
      pagesOf('drafts').map(
        (_, index, pages) => index >= pages.findIndex(({ lines }) => lines.some(({ text }) => text === 'Phụ lục II')),
      ),
    );
  });
});

describe('marks', () => {
  /** The sides of the box around a piece of text: left, top, width and height in millimetres. */
  function boxAround(page: PdfPage | undefined, words: string) {
    const { left, right, baseline } = find(page, words);
    const isNear = ({ x1, x2, y1, y2 }: Stroke) =>
      Math.min(x1, x2) > left - 60 &&
      Math.max(x1, x2) < right + 60 &&
      Math.min(y1, y2) > baseline - 30 &&
      Math.max(y1, y2) < baseline + 20;
    const sides = (page?.strokes ?? []).filter(isNear);
    const upright = sides.filter(({ x1, x2 }) => Math.abs(x1 - x2) < 1).map(({ x1 }) => x1);
    const level = sides.filter(({ y1, y2 }) => Math.abs(y1 - y2) < 1).map(({ y1 }) => y1);
    const above = Math.max(...level.filter((y) => y < baseline));
    const below = Math.min(...level.filter((y) => y > baseline));
    return {
      width: mm(Math.max(...upright) - Math.min(...upright)),
      height: mm(below - above),
      centre: (Math.max(...upright) + Math.min(...upright)) / 2,
    };
  }

  test('row 28: HỎA TỐC in a box of 30 × 8 mm, 13 pt bold, bright red; DỰ THẢO in a like one below', () => {
    const [page] = pagesOf('marks');
    for (const words of ['HỎA TỐC', 'DỰ THẢO']) {
      const found = find(page, words);
      expect(found).toMatchObject({ font: 'Tinos-Bold', size: 13 });
      const box = boxAround(page, words);
      expect(box.width).toBeCloseTo(30, 0);
      expect(box.height).toBeGreaterThan(7.6);
      expect(box.height).toBeLessThan(8.4);
      expect(box.centre).toBeCloseTo(found.centre, 0);
    }
    const red = (page?.letters ?? []).filter(({ color }) => color === '#ff0000').map(({ character }) => character);
    expect(red.join('')).toBe('HỎA TỐC');
    expect(find(page, 'DỰ THẢO').baseline).toBeGreaterThan(find(page, 'HỎA TỐC').baseline);
  });

  test('row 30: XEM XONG TRẢ LẠI in a box above the state name', () => {
    const [page] = pagesOf('marks');
    const found = find(page, 'XEM XONG TRẢ LẠI');
    expect(found.baseline).toBeLessThan(find(page, 'CỘNG HÒA').baseline);
    expect(boxAround(page, 'XEM XONG TRẢ LẠI').width).toBeCloseTo(mm(found.width) + 6, 0);
  });

  test('a draft carries its mark on every page', () => {
    for (const page of pagesOf('drafts')) expect(find(page, 'DỰ THẢO').font).toBe('Tinos-Bold');
  });

  test('row 32: the address at the foot of page 1 only, under a rule as wide as the text', () => {
    const [page, ...others] = pagesOf('contact');
    const address = find(page, 'Số 18 Nguyễn Du, Hà Nội');
    expect(address).toMatchObject({ font: 'Tinos-Regular', size: 11 });
    expect(mm(address.baseline)).toBeGreaterThan(260);
    const rule = page?.strokes.find(({ x1, x2, y1 }) => mm(Math.abs(x2 - x1)) > 155 && y1 < address.baseline);
    expect(mm(Math.abs((rule?.x2 ?? 0) - (rule?.x1 ?? 0)))).toBeCloseTo(160, 0);
    expect(others.length).toBeGreaterThan(2);
    expect(others.map((other) => copiedFrom(other)).join('')).not.toContain('Nguyễn Du');
  });
});

function copiedFrom({ lines }: PdfPage): string {
  return lines.map(({ text }) => text).join('\n');
}

describe('long names', () => {
  test('an abstract of five lines is set in lines of like length, with its rule', () => {
    const [page] = pagesOf('longAbstract');
    const found = find(page, longAbstract);
    expect(found).toMatchObject({ font: 'Tinos-Bold', size: 14 });
    const share = ruleBelow(page, found).width / found.width;
    expect(share).toBeGreaterThan(1 / 3);
    expect(share).toBeLessThan(1 / 2);
  });

  test('an agency and a signer of 60 letters stay in their columns', () => {
    const [first] = pagesOf('longNames');
    expect(mm(find(first, longName.toLocaleUpperCase('vi')).right)).toBeLessThanOrEqual(30 + 160 * 0.4 + 0.3);
    const last = pagesOf('longNames').at(-1);
    expect(mm(find(last, `KT. TRƯỞNG PHÒNG`).left)).toBeGreaterThanOrEqual(30 + 160 * 0.32 - 0.3);
    expect(find(last, longName).font).toBe('Tinos-Bold');
    const lines = last?.lines.filter(({ text }) => text !== '' && longName.includes(text)) ?? [];
    expect(lines.map(({ text }) => text).join(' ')).toBe(longName);
    const widths = lines.map(({ left, right }) => right - left);
    expect(Math.min(...widths)).toBeGreaterThan(Math.max(...widths) * 0.6);
  });
});

describe('signatures', () => {
  test('ô 7c: there is room for a signature, 30 × 15 mm at least, between post and name', () => {
    const last = pageWith(pagesOf('contact'), 'CHÁNH VĂN PHÒNG');
    const [post, name] = [find(last, 'CHÁNH VĂN PHÒNG'), find(last, 'Bùi Hoàng Phương')];
    expect(mm(name.baseline - 14 * 0.7 - post.baseline)).toBeGreaterThanOrEqual(15);
    expect(find(last, 'Nơi nhận:').baseline).toBeCloseTo(find(last, 'TL. BỘ TRƯỞNG').baseline, 0);
  });

  test('two signers stand at one height, and so do their names; the recipients under the first', () => {
    const last = pagesOf('signers').at(-1);
    expect(find(last, 'THƯ KÝ').baseline).toBeCloseTo(find(last, 'CHỦ TỌA').baseline, 1);
    expect(find(last, '.'.repeat(30)).baseline).toBeCloseTo(find(last, 'Nguyễn Mạnh Hùng').baseline, 1);
    expect(find(last, 'Nơi nhận:').baseline).toBeGreaterThan(find(last, '.'.repeat(30)).baseline);
  });

  test('wherever the text ends, its last two lines stand above the signature on one page', () => {
    expect(whereSigned).toHaveLength(11);
    expect(new Set(whereSigned.map(({ pages }) => pages.length))).toEqual(new Set([1, 2]));
    for (const { pages } of whereSigned) {
      const last = pages.at(-1);
      expect(find(last, 'kết thúc văn bản./.').baseline).toBeLessThan(find(last, 'TL. BỘ TRƯỞNG').baseline);
      expect(find(last, 'Bộ Thông tin và Truyền thông thông báo').font).toBe('Tinos-Regular');
      expect(find(last, 'Bùi Hoàng Phương').baseline).toBeGreaterThan(find(last, 'CHÁNH VĂN PHÒNG').baseline);
    }
  });

  test('after a last paragraph of more than a page it follows at once', () => {
    const last = pageWith(pagesOf('longEnd'), 'CHÁNH VĂN PHÒNG');
    expect(find(last, 'kết thúc./.').baseline).toBeLessThan(find(last, 'TL. BỘ TRƯỞNG').baseline);
  });

  test('behind a table its last row stands above the signature', () => {
    const last = pagesOf('tableAtEnd').at(-1);
    expect(find(last, 'cuối').baseline).toBeLessThan(find(last, 'TL. BỘ TRƯỞNG').baseline);
  });

  test.each([40, 200] as const)(
    '%i recipients: all are there, the signature beside the first, under the text',
    (count) => {
      const name = `recipients${count}` as const;
      const written = pagesOf(name).flatMap(({ letters }) => letters.filter(({ baseline }) => mm(baseline) > 20));
      const words = written.map(({ character }) => character.trim()).join('');
      for (let index = 1; index <= count; index += 1) expect(words).toContain(`thứ${index};`);
      expect(words).toContain('-Lưu:VT,VP.');
      const signed = pageWith(pagesOf(name), 'CHÁNH VĂN PHÒNG');
      expect(find(signed, 'Nơi nhận:').baseline).toBeCloseTo(find(signed, 'TL. BỘ TRƯỞNG').baseline, 0);
      expect(find(signed, 'thực hiện./.').baseline).toBeLessThan(find(signed, 'Nơi nhận:').baseline);
      expect(find(signed, 'Bùi Hoàng Phương').baseline).toBeGreaterThan(find(signed, 'CHÁNH VĂN PHÒNG').baseline);
    },
  );
});

describe('tables', () => {
  test('as wide as the text; the head bold, centred, and repeated on each page; no row torn apart', () => {
    const pages = pagesOf('longTable');
    expect(pages.length).toBeGreaterThanOrEqual(4);
    for (const page of pages.slice(0, -1)) expect(copiedFrom(page).match(/^TT ?Nhiệm vụ ?Số$/gm)).toHaveLength(1);
    const rows = pages.flatMap(({ lines }) => lines.filter(({ text }) => /^\d+ ?Hoàn thiện/.test(text)));
    expect(rows).toHaveLength(80);
    const [page] = pages;
    const grid = page?.strokes.filter(({ thickness }) => thickness === 0.5) ?? [];
    expect(mm(Math.min(...grid.map(({ x1 }) => x1)))).toBeCloseTo(30, 0);
    expect(mm(Math.max(...grid.map(({ x2 }) => x2)))).toBeCloseTo(190, 0);
    expect(find(page, 'Nhiệm vụ').font).toBe('Tinos-Bold');
    expect(mm(find(page, '7.610').right)).toBeCloseTo(190 - 1.6, 0);
  });

  test('a task of two pages is whole', () => {
    const copied = copiedText(pathOf('taskOfTwoPages')).replace(/\s+/g, ' ');
    for (let index = 0; index < 900; index += 1) expect(copied).toContain(`việc${index} `);
  });
});

test('numbers come out of LibreOffice as the document says', () => {
  const shown = copiedText(pathOf('nested'))
    .split('\n')
    .flatMap((line) => /^(\S+) (?:PHẦN|khoản|việc|gạch|cộng)/.exec(line)?.[1] ?? []);
  const said = nested.map((block) => {
    if (block.kind === 'section') return `${block.numeral}.`;
    if (block.kind === 'clause') return `${block.number}.`;
    return block.kind === 'point' ? `${block.letter})` : block.kind === 'item' && block.level === 1 ? '-' : '+';
  });
  expect(shown).toEqual(said);
});

test('dots to the end of the line end at the margin; a second blank takes the next line', () => {
  const dotted = pagesOf('dots')[0]?.lines.filter(({ text }) => text.includes('......')) ?? [];
  expect(dotted.map(({ text }) => text.replace(/\.{6,}/, '…'))).toEqual(['Địa điểm: …', 'Nội dung: …', '…/.']);
  for (const { right } of dotted) expect(mm(right)).toBeCloseTo(190, 0);
});

test('a line that ends at a break is not stretched to the margin', () => {
  expect(mm(find(pagesOf('breaks')[0], 'Dòng thứ nhất').right)).toBeLessThan(90);
});

test('the file is in Vietnamese, has its title, and asks for no font but Times New Roman', () => {
  expect(information(pathOf('contact')).get('Title')).toBe(notice.metadata.title);
  for (const name of names) {
    for (const font of fonts(pathOf(name))) expect(font.name).toMatch(/^Tinos-(Regular|Bold|Italic|BoldItalic)$/);
  }
});

test('LibreOffice saves it as DOCX again with the same text and the same styles', async () => {
  const names = ['nested', 'signers', 'drafts', 'issued'] as const;
  const files: Record<string, Uint8Array> = {};
  for (const name of names) files[name] = await docxBytes(documents[name]);
  const saved = converted(files, 'docx', 'docx');
  for (const name of names) {
    const [before, after] = [readDocx(files[name] ?? new Uint8Array()), readDocx(readFileSync(saved[name] ?? ''))];
    const plain = (docx: typeof before) => docxText(docx).replace(/[^\S\n]+/g, ' ');
    expect(plain(after)).toBe(plain(before));
    const stylesOf = (docx: typeof before) => docx.paragraphs.map(({ style }) => style.toLowerCase());
    expect(stylesOf(after)).toEqual(stylesOf(before));
  }
});
