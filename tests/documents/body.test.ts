import { beforeAll, describe, expect, test } from 'vitest';
import { type Block, type Text, text } from '#shared/documents/officialDocument.ts';
import { find, type PdfPage, type Stroke, structure } from './readPdf.ts';
import { mm, type Rendered, rendered } from './rendering.ts';
import { minutes, notice, noticeMain, paragraph, rest, withMain } from './samples.ts';

// Decree 30/2020/NĐ-CP, Appendix I, section V, rows 11 and 15–18 (ô 6).
const leftEdge = 30;
const rightEdge = 190;
const indented = 40;

describe('paragraphs', () => {
  let page: PdfPage | undefined;
  beforeAll(async () => {
    page = (await rendered(notice)).pages[0];
  });

  test('row 11: 14 pt upright, first line 1 cm in, further lines at the left margin', () => {
    const opening = find(page, 'Sáng ngày 07 tháng 9 năm 2020, tại Hà Nội');
    expect(opening).toMatchObject({ font: 'Tinos-Regular', size: 14 });
    expect(mm(opening.left)).toBeCloseTo(indented, 0);
    const second = page?.lines.find(({ baseline }) => baseline > opening.baseline + 1);
    expect(mm(second?.left ?? 0)).toBeCloseTo(leftEdge, 0);
  });

  test('row 11: justified, so every line but the last of a paragraph ends at the right margin', () => {
    const full =
      page?.lines.filter(({ text: words }) =>
        /Thứ trưởng Bộ Thông tin|doanh nghiệp thuộc Bộ; đại|đạt trên$/.test(words),
      ) ?? [];
    expect(full.length).toBeGreaterThanOrEqual(2);
    for (const line of full) expect(mm(line.right)).toBeCloseTo(rightEdge, 1);
    expect(mm(find(page, 'Trung ương.').right)).toBeLessThan(rightEdge - 50);
  });

  test('row 11: 18 pt from line to line, which is between single and 1.5; 6 pt more between paragraphs', () => {
    const opening = find(page, noticeMain.body[0]?.kind === 'paragraph' ? 'Sáng ngày 07' : '');
    const lines = (page?.lines ?? []).filter(({ baseline }) => baseline >= opening.baseline - 0.1);
    expect((lines[1]?.baseline ?? 0) - (lines[0]?.baseline ?? 0)).toBeCloseTo(18, 1);
    const next = find(page, 'Sau khi nghe Chánh Văn phòng');
    expect(next.baseline - find(page, 'Trung ương.').baseline).toBeCloseTo(24, 1);
  });

  test('gaps open between words only: a comma stays with the bold name before it', () => {
    const name = find(page, 'Cục Viễn thông');
    expect(name.font).toBe('Tinos-Bold');
    expect(find(page, ', Bộ Thông tin và Truyền thông có kế hoạch').left - name.right).toBeLessThan(0.5);
  });
});

test('row 11: the gaps of a justified line are equal, wherever its text is bold, italic or dotted', async () => {
  const words = 'Giao các đơn vị thuộc Bộ TT&TT, các Sở TT&TT chủ trì, phối hợp với Cục Viễn thông ';
  const styled: Text = [
    { kind: 'text', text: words.trimEnd(), bold: true },
    { kind: 'text', text: ` ${words}` },
    { kind: 'blank', length: 'word' },
    { kind: 'text', text: ` ${words}`, italic: true },
    { kind: 'blank', length: 'phrase' },
    { kind: 'text', text: ` ${words}${words}` },
  ];
  const page = (await rendered(withMain(notice, { body: [{ kind: 'paragraph', text: styled }] }))).pages[0];
  const lines = page?.lines.filter(({ right }) => mm(right) > rightEdge - 0.1) ?? [];
  expect(lines.length).toBeGreaterThanOrEqual(4);
  for (const { baseline } of lines) {
    const letters = (page?.letters ?? [])
      .filter((letter) => Math.abs(letter.baseline - baseline) < 0.5 && letter.character.trim() !== '')
      .sort((a, b) => a.left - b.left);
    const gaps = letters.slice(1).map((letter, index) => letter.left - (letters[index]?.right ?? 0));
    const between = gaps.filter((gap) => gap > 2);
    expect(Math.max(...between) - Math.min(...between)).toBeLessThan(1);
  }
});

describe('headings of the body', () => {
  let page: PdfPage | undefined;
  beforeAll(async () => {
    page = (await rendered(notice)).pages[0];
  });

  test('row 15: section `I. TIÊU ĐỀ` in bold capitals, 14 pt, indented', () => {
    const section = find(page, 'I. ĐÁNH GIÁ CHUNG');
    expect(section).toMatchObject({ font: 'Tinos-Bold', size: 14 });
    expect(mm(section.left)).toBeCloseTo(indented, 0);
  });

  test('row 16: clause with a title: `1. Tiêu đề` on its own line, bold, indented', () => {
    const clause = find(page, '1. Về chuyển đổi số');
    expect(clause).toMatchObject({ font: 'Tinos-Bold', size: 14 });
    expect(mm(clause.left)).toBeCloseTo(indented, 0);
    expect(page?.lines.some(({ text: words }) => words === '1. Về chuyển đổi số')).toBe(true);
  });

  test('rows 17 and 18: clause without a title, points and dashes are upright and indented alike', () => {
    for (const beginning of ['1. Tỷ lệ dịch vụ công', 'a) Giao', '- Thí điểm chuyển đổi số', '+ Bắc Kạn, Bình Định']) {
      const found = find(page, beginning);
      expect(found).toMatchObject({ font: 'Tinos-Regular', size: 14 });
      expect(mm(found.left)).toBeCloseTo(indented, 0);
    }
  });
});

describe('dotted blanks', () => {
  test('a number is about 8 dots, a name about 30', async () => {
    const page = (await rendered(minutes)).pages[0];
    expect(page?.lines.map((line) => line.text)).toContain(
      'Thời gian bắt đầu: ........ giờ ........, ngày 25 tháng 4 năm 2022',
    );
    expect(page?.lines.map((line) => line.text)).toContain(`Thư ký (người ghi biên bản): ${'.'.repeat(30)}`);
  });

  test('one for a name is never parted; the line before it keeps its gaps, whatever room it leaves', async () => {
    const name = { kind: 'blank', length: 'phrase' } as const;
    const body = Array.from(
      { length: 24 },
      (_, count): Block => ({
        kind: 'paragraph',
        text: [...text(`Giao các đơn vị thuộc Bộ ${'Sở '.repeat(12 + count)}`), name, ...text(' chủ trì việc ấy')],
      }),
    );
    const { pages } = await rendered(withMain(notice, { body }));
    const lines = pages.flatMap((page) => page.lines);
    const dotted = lines.filter(({ text: words }) => words.includes('....'));
    expect(dotted).toHaveLength(body.length);
    for (const { text: words } of dotted) expect(words).toContain('.'.repeat(30));
    const begun = lines.flatMap((line, index) => (line.text.startsWith('....') ? [lines[index - 1]] : []));
    expect(begun.length).toBeGreaterThan(3);
    // Left as they are they end where their words do: one "Sở" more, and they end further to the right.
    expect(new Set(begun.map((above) => Math.round(mm(above?.right ?? 0)))).size).toBeGreaterThan(3);
  });

  test('a blank to the end of the line ends exactly at the right margin', async () => {
    const page = (await rendered(minutes)).pages[0];
    const line = page?.lines.find(({ text: words }) => words.startsWith('Địa điểm:'));
    expect(line?.text).toMatch(/^Địa điểm: \.{50,}$/);
    expect(mm(line?.right ?? 0)).toBeCloseTo(rightEdge, 1);
  });

  test('whatever stands before it, it neither overflows nor takes a line of its own', async () => {
    const words =
      'Thành phần tham dự gồm lãnh đạo cấp trưởng hoặc cấp phó các đơn vị thuộc Bộ, qua hình thức trực tuyến với mười hai điểm cầu'.split(
        ' ',
      );
    const body = words.map(
      (_, count): Block => ({
        kind: 'paragraph',
        text: [...text(`${words.slice(0, count + 1).join(' ')}: `), rest],
      }),
    );
    const { pages } = await rendered(withMain(notice, { body }));
    const dotted = pages.flatMap((page) => page.lines).filter(({ text: line }) => line.includes('.....'));
    expect(dotted).toHaveLength(words.length);
    for (const line of dotted) {
      expect(line.text).toMatch(/\p{L}.*: \.{8,}$/u);
      expect(mm(line.right)).toBeCloseTo(rightEdge, 1);
    }
  });

  test('a closing mark after it stays on its line; a second blank takes the whole next line', async () => {
    const body: Block[] = [{ kind: 'paragraph', text: [...text('Nội dung: '), rest, rest, ...text('./.')] }];
    const page = (await rendered(withMain(notice, { body }))).pages[0];
    const [first, second] = page?.lines.filter(({ text: line }) => line.includes('.....')) ?? [];
    expect(first?.text).toMatch(/^Nội dung: \.+$/);
    expect(second?.text).toMatch(/^\.+\/\.$/);
    expect(mm(second?.left ?? 0)).toBeCloseTo(leftEdge, 1);
    for (const line of [first, second]) expect(mm(line?.right ?? 0)).toBeCloseTo(rightEdge, 1);
  });
});

describe('words that may not be parted', () => {
  test('numbers and symbols of documents, dates and hyphened words stay whole at the end of a line', async () => {
    const body = Array.from({ length: 60 }, (_, count) =>
      paragraph(
        `${'Bộ '.repeat(count)}Nghị định số 25/2022/NĐ-CP ngày 12/4/2022 và Công văn 5009/BTTTT-THH giai đoạn 2020-2025`,
      ),
    );
    const { pages } = await rendered(withMain(notice, { body }));
    const lines = pages.flatMap((page) => page.lines.map((line) => line.text));
    for (const word of ['25/2022/NĐ-CP', '12/4/2022', '5009/BTTTT-THH', '2020-2025']) {
      expect(lines.filter((line) => line.includes(word))).toHaveLength(60);
    }
  });

  test('a mark with spaces on both sides never runs over the margin', async () => {
    const body = Array.from({ length: 60 }, (_, count) =>
      paragraph(`${'Sở '.repeat(count)}các Bộ / ngành / địa phương ; Sở TT&TT , các đơn vị thuộc Bộ … và tương đương`),
    );
    const { pages } = await rendered(withMain(notice, { body }));
    for (const line of pages.flatMap((page) => page.lines)) expect(mm(line.right)).toBeLessThan(rightEdge + 0.3);
  });

  test('a word longer than a line is broken rather than run off the page', async () => {
    const address = `https://mic.gov.vn/${'giao-ban/'.repeat(30)}`;
    const { pages } = await rendered(withMain(notice, { body: [paragraph(address)] }));
    for (const line of pages.flatMap((page) => page.lines)) expect(mm(line.right)).toBeLessThan(rightEdge + 0.1);
    expect(pages.flatMap((page) => page.lines.map((line) => line.text)).join('')).toContain(address);
  });
});

describe('tables', () => {
  const isVertical = ({ x1, x2 }: Stroke): boolean => x1 === x2;
  const isHorizontal = ({ y1, y2 }: Stroke): boolean => y1 === y2;

  test('as wide as the text, thin rules, 12–13 pt, head bold and centred, cells as their column says', async () => {
    const page = (await rendered(minutes)).pages[0];
    const grid = page?.strokes.filter(({ thickness }) => thickness === 0.5) ?? [];
    expect(mm(Math.min(...grid.map(({ x1 }) => x1)))).toBeCloseTo(leftEdge, 0);
    expect(mm(Math.max(...grid.map(({ x2 }) => x2)))).toBeCloseTo(rightEdge, 0);
    const columns = [...new Set(grid.filter(isVertical).map(({ x1 }) => Math.round(x1 * 10) / 10))].sort(
      (a, b) => a - b,
    );
    expect(columns).toHaveLength(5);
    const head = find(page, 'Nguồn kiến nghị');
    expect(head).toMatchObject({ font: 'Tinos-Bold', size: 12 });
    expect(head.centre).toBeCloseTo(((columns[1] ?? 0) + (columns[2] ?? 0)) / 2, 0);
    expect(find(page, 'Các Sở gửi Hội nghị giao ban').left - (columns[1] ?? 0)).toBeCloseTo(4.8, 0);
    expect((columns[3] ?? 0) - find(page, '7.610').right).toBeCloseTo(4.8, 0);
    expect(find(page, 'Số liệu kiến nghị Quý III/2020').font).toBe('Tinos-Bold');
  });

  const longTable = (rows: number): Block => ({
    kind: 'table',
    caption: null,
    columns: [
      { title: 'TT', share: 0.1, align: 'centre' },
      { title: 'Nhiệm vụ', share: 0.9, align: 'left' },
    ],
    rows: Array.from({ length: rows }, (_, index) => [
      text(String(index + 1)),
      text('Hoàn thiện phiên bản mới và đưa vào sử dụng Cổng không gian mạng quốc gia, thời gian tới'),
    ]),
  });

  test('the head is repeated on each page, is read once, and no row is torn apart', async () => {
    const { path, pages } = await rendered(withMain(notice, { body: [longTable(80), paragraph('Kết thúc./.')] }));
    expect(pages.length).toBeGreaterThanOrEqual(4);
    expect(structure(path).match(/"Nhiệm vụ"/g)).toHaveLength(1);
    for (const page of pages.slice(0, -1))
      expect(page.lines.filter((line) => /^TT ?Nhiệm vụ$/.test(line.text))).toHaveLength(1);
    const rows = pages.flatMap((page) => page.lines.filter((line) => /^\d+ ?Hoàn thiện/.test(line.text)));
    expect(rows).toHaveLength(80);
    for (const page of pages) {
      const horizontal = page.strokes.filter(isHorizontal).map(({ y1 }) => y1);
      expect(mm(Math.max(...horizontal))).toBeLessThanOrEqual(277.1);
    }
  });

  test('also beside a row that is taller than a page, rows are whole', async () => {
    const tall = Array.from({ length: 600 }, (_, index) => `việc${index}`).join(' ');
    const table = longTable(30);
    if (table.kind !== 'table') throw new Error('no table');
    const rows = [...table.rows.slice(0, 15), [text('dài'), text(tall)], ...table.rows.slice(15)];
    const { pages } = await rendered(withMain(notice, { body: [{ ...table, rows }, paragraph('Kết thúc./.')] }));
    for (const page of pages) {
      const begun = page.lines.filter((line) => /^\d+ ?Hoàn thiện/.test(line.text)).length;
      const ended = page.lines.filter((line) => /tới$/.test(line.text)).length;
      expect(begun).toBe(ended);
    }
  });

  test('a row of one cell runs over all columns in bold, and stays with the row below it', async () => {
    for (let above = 8; above < 20; above += 1) {
      const table = longTable(above);
      if (table.kind !== 'table') throw new Error('no table');
      const rows = [...table.rows, [text('Cục Viễn thông')], ...table.rows.slice(0, 2)];
      const { path, pages } = await rendered(
        withMain(notice, { body: [{ ...table, rows }, paragraph('Kết thúc./.')] }),
      );
      const page = pages.find(({ lines }) => lines.some((line) => line.text === 'Cục Viễn thông'));
      const group = find(page, 'Cục Viễn thông');
      expect(group).toMatchObject({ font: 'Tinos-Bold', size: 12 });
      expect(mm(group.left)).toBeCloseTo(leftEdge + 1.8, 0);
      const below =
        page?.lines.filter(({ baseline, text: words }) => baseline > group.baseline + 1 && words !== '') ?? [];
      expect(below[0]?.text).toMatch(/^1 ?Hoàn thiện/);
      const between = page?.strokes.filter(
        ({ x1, x2, y1, y2 }) =>
          x1 === x2 && Math.min(y1, y2) < group.baseline - 3 && Math.max(y1, y2) > group.baseline - 3,
      );
      expect(between?.map(({ x1 }) => Math.round(mm(x1))).sort((a, b) => a - b)).toEqual([leftEdge, rightEdge]);
      if (above === 8) expect(structure(path)).toMatch(/TD[^T]*ColSpan 2\s+"Cục Viễn thông"/);
    }
  });

  test('a row taller than a page loses nothing', async () => {
    const words = Array.from({ length: 1500 }, (_, index) => `việc${index}`);
    const table = longTable(3);
    if (table.kind !== 'table') throw new Error('no table');
    const rows = [...table.rows, [text('4'), text(words.join(' '))]];
    const { pages } = await rendered(withMain(notice, { body: [{ ...table, rows }, paragraph('Kết thúc./.')] }));
    const all = pages.flatMap((page) => page.lines.map((line) => line.text)).join(' ');
    for (const word of words) expect(all).toContain(word);
  });
});

test('a table of no rows is its head', async () => {
  const block: Block = {
    kind: 'table',
    caption: null,
    columns: [{ title: 'Trống', share: 1, align: 'left' }],
    rows: [],
  };
  const page: Rendered = await rendered(withMain(notice, { body: [block, paragraph('Kết thúc./.')] }));
  expect(find(page.pages[0], 'Trống').font).toBe('Tinos-Bold');
});
