import { beforeAll, describe, expect, test } from 'vitest';
import { type Block, type OfficialDocument, text } from '#shared/documents/officialDocument.ts';
import { attribute, type Docx, docxText, part, parts, readDocx } from './readDocx.ts';
import {
  draftNotice,
  longBody,
  minutes,
  minutesMain,
  notice,
  noticeMain,
  paragraph,
  rest,
  withMain,
} from './samples.ts';
import { orderFaults } from './wordSchema.ts';
import { docxBytes, written } from './writtenDocx.ts';

const withBody = (body: readonly Block[]) => withMain(notice, { body });
const styleNamed = (docx: Docx, name: string): string =>
  parts(part(docx, 'word/styles.xml'), 'w:style').find((style) => attribute(style, 'w:name') === name) ?? '';

describe('the file', () => {
  let docx: Docx;
  beforeAll(async () => {
    docx = await written({ ...notice, metadata: { title: 'Sở TT&TT <Ninh Bình>', author: 'Bộ TT&TT' } });
  });

  test('has title, author, language and time', () => {
    const properties = part(docx, 'docProps/core.xml');
    expect(properties).toContain('<dc:title>Sở TT&amp;TT &lt;Ninh Bình&gt;</dc:title>');
    expect(properties).toContain('<dc:creator>Bộ TT&amp;TT</dc:creator>');
    expect(properties).toContain('<dc:language>vi-VN</dc:language>');
    expect(properties.match(/2022-04-25T10:17:00Z/g)).toHaveLength(2);
  });

  test('is Vietnamese in Times New Roman, with Tinos for who has none', () => {
    const defaults = parts(part(docx, 'word/styles.xml'), 'w:docDefaults')[0] ?? '';
    expect(attribute(defaults, 'w:lang')).toBe('vi-VN');
    for (const script of ['w:ascii', 'w:hAnsi', 'w:cs', 'w:eastAsia']) {
      expect(attribute(defaults, 'w:rFonts', script)).toBe('Times New Roman');
    }
    expect(part(docx, 'word/fontTable.xml')).toMatch(/w:name="Times New Roman"><w:altName w:val="Tinos"\/>/);
    expect(part(docx, 'word/document.xml')).not.toContain('w:rFonts');
  });

  test('every part that is named is there, and every part is named', () => {
    const types = part(docx, '[Content_Types].xml');
    for (const [, path = ''] of types.matchAll(/PartName="\/([^"]+)"/g)) expect(docx.files.has(path), path).toBe(true);
    for (const path of docx.files.keys()) {
      expect(path.endsWith('.rels') || path === '[Content_Types].xml' || types.includes(`"/${path}"`), path).toBe(true);
    }
  });

  test("every element has its parts in the order of the standard's schema, without which Word opens nothing", async () => {
    const everything: OfficialDocument = {
      ...withMain(minutes, {
        body: [...noticeMain.body, ...minutesMain.body, paragraph('Hết./.')],
        contact: ['Số 18 Nguyễn Du'],
        ending: { ...minutesMain.ending, drafting: 'PL.(300)' },
      }),
      marks: { urgency: 'immediate', circulation: 'internal' },
      appendices: [{ label: 'Phụ lục', title: 'Danh mục', reference: text('(Kèm theo)'), body: minutesMain.body }],
    };
    const { files } = await written(everything);
    const faults = [...files].flatMap(([path, xml]) =>
      path.startsWith('word/') ? orderFaults(xml).map((fault) => `${path}: ${fault}`) : [],
    );
    expect(faults).toEqual([]);
  });

  test('is the same to the byte for the same document and time, and only then', async () => {
    const first = Buffer.from(await docxBytes(minutes));
    expect(Buffer.from(await docxBytes(minutes)).equals(first)).toBe(true);
    const later = await docxBytes(minutes, new Date('2022-04-26T01:00:02Z'));
    expect(Buffer.from(later).equals(first)).toBe(false);
    // 25/4/2022 17:17:00 UTC+7 is 10:17:00 UTC: years from 1980, seconds by twos.
    const stamp = (((2022 - 1980) << 25) | (4 << 21) | (25 << 16) | (10 << 11) | (17 << 5)) >>> 0;
    expect([...readDocx(first).times]).toEqual([stamp]);
  });
});

describe('styles', () => {
  let docx: Docx;
  beforeAll(async () => {
    docx = await written(withMain(minutes, { body: [...noticeMain.body, ...minutesMain.body] }));
  });

  test('each kind of paragraph has its own', () => {
    const styleOf = (words: string) => docx.paragraphs.find(({ text }) => text.startsWith(words))?.style;
    expect({
      'CỘNG HÒA': styleOf('CỘNG HÒA'),
      'Độc lập': styleOf('Độc lập'),
      BỘ: styleOf('BỘ THÔNG TIN'),
      'Số:': styleOf('Số:'),
      'DỰ THẢO': styleOf('DỰ THẢO'),
      'BIÊN BẢN': styleOf('BIÊN BẢN'),
      'Hội nghị': styleOf('Hội nghị Giao ban'),
      section: styleOf('ĐÁNH GIÁ CHUNG'),
      clauseTitle: styleOf('Về chuyển đổi số'),
      clause: styleOf('Tỷ lệ dịch vụ công'),
      point: styleOf('Giao Cục Viễn thông'),
      dash: styleOf('Thí điểm'),
      plus: styleOf('Bắc Kạn'),
      paragraph: styleOf('Địa điểm:'),
      caption: styleOf('Số liệu kiến nghị'),
      head: styleOf('Nguồn kiến nghị'),
      cell: styleOf('Người dân'),
      signer: styleOf('CHỦ TỌA'),
      hint: styleOf('(Chữ ký của'),
      name: styleOf('Nguyễn Mạnh Hùng'),
      recipients: styleOf('Nơi nhận:'),
      recipient: styleOf('- Lưu: VT'),
    }).toEqual({
      'CỘNG HÒA': 'Quốc hiệu',
      'Độc lập': 'Tiêu ngữ',
      BỘ: 'Cơ quan ban hành',
      'Số:': 'Số và ký hiệu',
      'DỰ THẢO': 'Dấu chỉ',
      'BIÊN BẢN': 'Tên loại',
      'Hội nghị': 'Trích yếu',
      section: 'heading 1',
      clauseTitle: 'heading 2',
      clause: 'Khoản',
      point: 'Điểm',
      dash: 'Gạch đầu dòng',
      plus: 'Dấu cộng đầu dòng',
      paragraph: 'Nội dung',
      caption: 'caption',
      head: 'Tiêu đề cột',
      cell: 'Nội dung bảng',
      signer: 'Quyền hạn và chức vụ',
      hint: 'Chỉ dẫn ký',
      name: 'Họ tên người ký',
      recipients: 'Nơi nhận',
      recipient: 'Danh sách nơi nhận',
    });
  });

  test("sections and clauses with titles are levels 1 and 2 of Word's navigation; the type name is a title", () => {
    expect(attribute(styleNamed(docx, 'heading 1'), 'w:outlineLvl')).toBe('0');
    expect(attribute(styleNamed(docx, 'heading 2'), 'w:outlineLvl')).toBe('1');
    expect(attribute(styleNamed(docx, 'Tên loại'), 'w:basedOn')).toBe('Title');
  });

  test('row 11 is in the style, not in each paragraph: 14 pt, justified, 1 cm in, 6 pt above, 18 pt apart', () => {
    const style = styleNamed(docx, 'Nội dung');
    expect(attribute(style, 'w:sz')).toBe('28');
    expect(attribute(style, 'w:jc')).toBe('both');
    expect(attribute(style, 'w:ind', 'w:firstLine')).toBe('567');
    expect(attribute(style, 'w:spacing', 'w:before')).toBe('120');
    expect(attribute(style, 'w:spacing', 'w:line')).toBe('360');
    const plain = docx.paragraphs.find(({ text }) => text.startsWith('Thành phần tham dự:'))?.xml ?? '';
    expect(plain).toMatch(/<w:pPr><w:pStyle w:val="BodyText"\/><\/w:pPr>/);
  });

  test('a style that counts brings its number along', () => {
    for (const name of ['heading 1', 'Khoản', 'Điểm', 'Gạch đầu dòng', 'Dấu cộng đầu dòng']) {
      expect(parts(styleNamed(docx, name), 'w:numPr'), name).toHaveLength(1);
    }
  });

  test('no name holds a comma, at which Word would end it', () => {
    const names = parts(part(docx, 'word/styles.xml'), 'w:style').map((style) => attribute(style, 'w:name'));
    expect(names.filter((name) => name.includes(','))).toEqual([]);
    expect(new Set(names).size).toBe(names.length);
  });
});

describe('pages', () => {
  const appendix = { label: 'Phụ lục', title: 'Danh mục', reference: text('(Kèm theo)'), body: longBody(2) };
  const sectionsOf = (docx: Docx) => parts(part(docx, 'word/document.xml'), 'w:sectPr');

  /** The header of a section, by its kind. */
  function header(docx: Docx, section: string, kind: 'first' | 'default'): string {
    const id =
      new RegExp(`<w:headerReference [^>]*w:type="${kind}"[^>]*r:id="([^"]+)"`).exec(section)?.[1] ??
      new RegExp(`<w:headerReference [^>]*r:id="([^"]+)"[^>]*w:type="${kind}"`).exec(section)?.[1];
    const relation = part(docx, 'word/_rels/document.xml.rels')
      .match(/<Relationship [^>]*>/g)
      ?.find((one) => one.includes(`Id="${id}"`));
    return part(docx, `word/${/Target="([^"]+)"/.exec(relation ?? '')?.[1]}`);
  }

  test('row 33: the number is a field in the header, centred, on every page but the first', async () => {
    const docx = await written(notice);
    const [section = ''] = sectionsOf(docx);
    expect(section).toContain('<w:titlePg/>');
    expect(attribute(section, 'w:pgNumType', 'w:start')).toBe('1');
    const others = header(docx, section, 'default');
    expect(others).toMatch(/<w:pStyle w:val="Header"\/>.*<w:instrText[^>]*>PAGE<\/w:instrText>/s);
    expect(attribute(styleNamed(docx, 'header'), 'w:jc')).toBe('center');
    expect(header(docx, section, 'first')).not.toMatch(/instrText|<w:t/);
  });

  test('A4, margins 20 and 20, 30 left and 20 right, header at 10 mm', async () => {
    const [section = ''] = sectionsOf(await written(notice));
    const size = ['w:w', 'w:h'].map((name) => attribute(section, 'w:pgSz', name));
    expect(size).toEqual(['11906', '16838']);
    const margins = ['top', 'bottom', 'left', 'right', 'header'].map((side) =>
      attribute(section, 'w:pgMar', `w:${side}`),
    );
    expect(margins).toEqual(['1134', '1134', '1701', '1134', '567']);
  });

  test('each appendix is a section with pages of its own, counted from 1, landscape where it says so', async () => {
    const docx = await written({ ...notice, appendices: [appendix, { ...appendix, orientation: 'landscape' }] });
    const sections = sectionsOf(docx);
    expect(sections).toHaveLength(3);
    expect(sections.map((section) => attribute(section, 'w:pgSz', 'w:orient'))).toEqual([
      'portrait',
      'portrait',
      'landscape',
    ]);
    for (const section of sections) {
      expect(attribute(section, 'w:pgNumType', 'w:start')).toBe('1');
      expect(section).toContain('<w:titlePg/>');
      expect(header(docx, section, 'first')).not.toContain('PAGE');
    }
    expect(attribute(sections[2] ?? '', 'w:pgSz', 'w:w')).toBe('16838');
    expect(attribute(styleNamed(docx, 'Tên phụ lục'), 'w:outlineLvl')).toBe('0');
  });

  test('a draft says so under its number, beside every further page number, and on the first page of an appendix', async () => {
    const docx = await written({ ...draftNotice, appendices: [appendix] });
    const [first = '', second = ''] = sectionsOf(docx);
    expect(docxText(docx).match(/DỰ THẢO/g)).toHaveLength(1);
    expect(header(docx, first, 'first')).not.toContain('DỰ THẢO');
    for (const one of [
      header(docx, first, 'default'),
      header(docx, second, 'first'),
      header(docx, second, 'default'),
    ]) {
      expect(one).toContain('DỰ THẢO');
    }
    expect([...(await written(notice)).files.values()].join('')).not.toContain('DỰ THẢO');
  });

  test('an appendix alone, and news without a heading, are documents too', async () => {
    const alone = await written({ ...draftNotice, main: null, appendices: [appendix] });
    expect(sectionsOf(alone)).toHaveLength(1);
    expect(docxText(alone)).toMatch(/^Phụ lục\n/);
    const news = await written(withMain(draftNotice, { heading: null, ending: null }));
    expect(docxText(news)).toMatch(/^THÔNG BÁO\n/);
    expect(header(news, sectionsOf(news)[0] ?? '', 'first')).toContain('DỰ THẢO');
  });
});

describe('tables', () => {
  const table = (rows: readonly string[][]): Block => ({
    kind: 'table',
    caption: null,
    columns: [
      { title: 'TT', share: 0.1, align: 'centre' },
      { title: 'Việc', share: 0.9, align: 'left' },
    ],
    rows: rows.map((row) => row.map((cell) => text(cell))),
  });

  test('repeat their head, keep rows whole unless they are very tall, and are as wide as the text', async () => {
    const docx = await written(
      withBody([
        table([
          ['1', 'ngắn'],
          ['2', 'dài '.repeat(900)],
        ]),
        paragraph('Hết./.'),
      ]),
    );
    const [, found = ''] = parts(part(docx, 'word/document.xml'), 'w:tbl');
    const rows = parts(found, 'w:tr');
    expect(rows.map((row) => row.includes('<w:tblHeader/>'))).toEqual([true, false, false]);
    expect(rows.map((row) => row.includes('<w:cantSplit/>'))).toEqual([true, true, false]);
    expect(Number(attribute(found, 'w:tblW', 'w:w'))).toBeCloseTo(9071 - 10, -1);
  });

  test('a row of one cell runs over all columns and stays with the row below', async () => {
    const docx = await written(withBody([table([['Cục Viễn thông'], ['1', 'việc']]), paragraph('Hết./.')]));
    const group = docx.paragraphs.find(({ text }) => text === 'Cục Viễn thông');
    expect(group?.style).toBe('Nhóm trong bảng');
    expect(group?.xml).toContain('<w:keepNext/>');
    expect(part(docx, 'word/document.xml')).toContain('<w:gridSpan w:val="2"/>');
  });

  test('two in a row stay two, and a table at the end of the body is no part of the signatures', async () => {
    const docx = await written(withBody([table([['1', 'a']]), table([['2', 'b']])]));
    const xml = part(docx, 'word/document.xml');
    expect(parts(xml, 'w:tbl')).toHaveLength(4);
    expect(xml).not.toContain('</w:tbl><w:tbl>');
    expect(xml).not.toContain('</w:tbl><w:sectPr');
  });
});

test('only what the decree places side by side is in tables without rules; nothing is in a text box', async () => {
  const urgent: OfficialDocument = { ...draftNotice, marks: { urgency: 'immediate', circulation: 'internal' } };
  const xml = part(await written(urgent), 'word/document.xml');
  expect(xml).not.toMatch(/w:txbxContent|v:shape|w:framePr|w:pict|w:drawing/);
  expect(xml).not.toMatch(/_{3,}/);
  const cells = parts(xml, 'w:tbl').join('');
  expect(cells).toContain('HỎA TỐC');
  expect(cells).toMatch(/w:val="single" w:color="ff0000"/i);
  expect(cells).toContain('LƯU HÀNH NỘI BỘ');
});

test('a blank to the end of the line is a tab with dots, so that typing before it does not break the line', async () => {
  const body: Block[] = [{ kind: 'paragraph', text: [...text('Nội dung: '), rest, rest, ...text('./.')] }];
  const docx = await written(withBody(body));
  const found = docx.paragraphs.find(({ text }) => text.startsWith('Nội dung: '));
  expect(found?.text).toBe('Nội dung: \t\n\t./.');
  expect(attribute(found?.xml ?? '', 'w:tab', 'w:leader')).toBe('dot');
  expect(attribute(found?.xml ?? '', 'w:tab', 'w:pos')).toBe('9071');
});
