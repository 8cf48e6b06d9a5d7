import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { makeDocument, requestOf } from '#shared/documents/documents.ts';
import { formatsFor } from '#shared/documents/exportFormat.ts';
import { type Block, type OfficialDocument, type Text, text } from '#shared/documents/officialDocument.ts';
import { leadLabel, tasksOf } from '#shared/domain/task.ts';
import { renderers } from '../../electron/exports/formats.ts';
import { cellValue } from '../../electron/exports/xlsx/cellValue.ts';
import { renderXlsx } from '../../electron/exports/xlsx/renderXlsx.ts';
import { stateOfSample } from './decree/papers.ts';
import { converted, withoutLibreOffice } from './libreOffice.ts';
import { attribute, parts } from './readDocx.ts';
import { readPackage } from './readPackage.ts';
import { copiedText, readPdf } from './readPdf.ts';
import { createdAt, fontsFolder } from './rendering.ts';
import { minutes, notice, paragraph, withMain } from './samples.ts';

const blank: Text = [{ kind: 'blank', length: 'phrase' }];
const table = (caption: string | null, rows: readonly (readonly (string | Text)[])[]): Block => ({
  kind: 'table',
  caption,
  columns: [
    { title: 'TT', share: 0.1, align: 'centre' },
    { title: 'Nhiệm vụ', share: 0.6, align: 'left' },
    { title: 'Số liệu', share: 0.3, align: 'right' },
  ],
  rows: rows.map((row) => row.map((cell) => (typeof cell === 'string' ? text(cell) : cell))),
});
const withBody = (body: readonly Block[]) => withMain(notice, { body });

/** A cell: what it holds, its number format, and whether it is bold. */
interface Cell {
  readonly value: string;
  readonly isText: boolean;
  readonly format: string;
  readonly isBold: boolean;
}

function readXlsx(bytes: Uint8Array) {
  const { files, times } = readPackage(bytes);
  const part = (path: string) => files.get(path) ?? '';
  const unescaped = (xml: string) =>
    xml.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&apos;', "'").replaceAll('&amp;', '&');
  const strings = parts(part('xl/sharedStrings.xml'), 'si').map((one) =>
    unescaped(/<t[^>]*>([^<]*)<\/t>/.exec(one)?.[1] ?? ''),
  );
  const fonts = parts(part('xl/styles.xml'), 'font');
  const formats = new Map(
    parts(part('xl/styles.xml'), 'numFmt').map((one) => [
      attribute(`${one} `, 'numFmt', 'numFmtId'),
      attribute(one, 'numFmt', 'formatCode'),
    ]),
  );
  const looks = parts(parts(part('xl/styles.xml'), 'cellXfs')[0] ?? '', 'xf');
  const cellOf = (xml: string): Cell => {
    const value = /<v>([^<]*)<\/v>/.exec(xml)?.[1] ?? '';
    const look = looks[Number(attribute(xml, 'c', 's') || 0)] ?? '';
    const isText = attribute(xml, 'c', 't') === 's';
    return {
      value: isText ? (strings[Number(value)] ?? '') : value,
      isText,
      format: formats.get(attribute(look, 'xf', 'numFmtId')) ?? '',
      isBold: (fonts[Number(attribute(look, 'xf', 'fontId'))] ?? '').includes('<b/>'),
    };
  };
  const names = parts(part('xl/workbook.xml'), 'sheet').map((sheet) => unescaped(attribute(sheet, 'sheet', 'name')));
  const sheets = names.map((name, index) => {
    const xml = part(`xl/worksheets/sheet${index + 1}.xml`);
    return { name, xml, rows: parts(xml, 'row').map((row) => parts(row, 'c').map(cellOf)) };
  });
  return { files, times, sheets };
}

async function written(document: OfficialDocument) {
  return readXlsx(await renderXlsx(document, createdAt));
}

describe('which documents can be one', () => {
  test('those with a table in the body or in an appendix', () => {
    expect(formatsFor(notice)).toEqual(['pdf', 'docx']);
    expect(formatsFor(minutes)).toEqual(['pdf', 'docx', 'xlsx']);
    const appendix = { label: 'Phụ lục', title: 'Danh mục', reference: [], body: [table(null, [])] };
    expect(formatsFor({ ...notice, main: null, appendices: [appendix] })).toContain('xlsx');
  });

  test('others are told so', async () => {
    const context = { fontsFolder, createdAt };
    expect(await renderers.xlsx(notice, context)).toEqual({
      ok: false,
      error: { code: 'exportFailed', reason: 'noTables' },
    });
    expect(await renderers.xlsx(minutes, context)).toMatchObject({ ok: true });
  });
});

describe('what a cell holds', () => {
  test.each<[string, number, string?]>([
    ['12', 12],
    ['0', 0],
    ['-3', -3],
    ['7.610', 7610, '#,##0'],
    ['1.234.567', 1_234_567, '#,##0'],
    ['48,55', 48.55, '0.00'],
    ['1.234,5', 1234.5, '#,##0.0'],
    ['0,25', 0.25, '0.00'],
  ])('%s is a number', (written, value, format) => {
    expect(cellValue(written)).toEqual({ type: Number, value, ...(format ? { format } : {}) });
  });

  test.each<[string, string, string]>([
    ['30/6/2022', '2022-06-30', 'dd/m/yyyy'],
    ['05/01/2022', '2022-01-05', 'dd/mm/yyyy'],
    ['29/02/2024', '2024-02-29', 'dd/mm/yyyy'],
  ])('%s is a day', (written, day, format) => {
    expect(cellValue(written)).toEqual({ type: Date, value: new Date(`${day}T00:00:00Z`), format });
  });

  test.each([
    '',
    '09',
    '0912345678',
    '42/63',
    '100%',
    '1.23',
    '12.3456',
    '31/02/2022',
    '30/6',
    '1.',
    'I',
    '5 kiến nghị',
    '=1+1',
    '12345678901234567',
    '01/01/1899',
  ])('"%s" is text', (written) => {
    expect(cellValue(written)).toEqual({ type: String, value: written });
  });
});

describe('a sheet', () => {
  test('has the head of its table, bold and frozen, and its rows in order', async () => {
    const { sheets } = await written(
      withBody([
        table('Số liệu', [
          ['1', 'Việc', '7.610'],
          ['2', blank, '30/6/2022'],
        ]),
      ]),
    );
    expect(sheets.map(({ name }) => name)).toEqual(['Số liệu']);
    const [sheet] = sheets;
    expect(sheet?.rows.map((row) => row.map(({ value }) => value))).toEqual([
      ['TT', 'Nhiệm vụ', 'Số liệu'],
      ['1', 'Việc', '7610'],
      ['2', '', '44742'],
    ]);
    expect(sheet?.rows.map((row) => row.map(({ isBold }) => isBold))).toEqual([
      [true, true, true],
      [false, false, false],
      [false, false, false],
    ]);
    expect(sheet?.rows[1]?.map(({ isText, format }) => [isText, format])).toEqual([
      [false, ''],
      [true, ''],
      [false, '#,##0'],
    ]);
    expect(sheet?.xml).toMatch(/<pane ySplit="1"[^>]*activePane="bottomLeft" state="frozen"\/>/);
  });

  test('is printed on A4 landscape, as wide as the page, its head on each', async () => {
    const { files, sheets } = await written(minutes);
    const xml = sheets[0]?.xml ?? '';
    expect(xml).toMatch(/<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"\/>/);
    expect(xml).toContain('<pageSetUpPr fitToPage="1"/>');
    expect(files.get('xl/workbook.xml')).toContain(
      `<definedName name="_xlnm.Print_Titles" localSheetId="0">'Số liệu kiến nghị Quý III 2020'!$1:$1</definedName>`,
    );
  });

  test('says above each printed page what it is, which page, and that it is a draft', async () => {
    const header = async (document: OfficialDocument) =>
      parts((await written(document)).sheets[0]?.xml ?? '', 'oddHeader')[0]?.replace(/<[^>]*>/g, '');
    const named = { ...minutes, draft: false, metadata: { title: 'Biên bản của Sở TT&TT', author: '' } };
    expect(await header(named)).toBe('&amp;C&amp;P\nBiên bản của Sở TT&amp;&amp;TT');
    expect(await header({ ...named, draft: true })).toBe(
      '&amp;C&amp;P\nBiên bản của Sở TT&amp;&amp;TT&amp;R&amp;BDỰ THẢO',
    );
    const long = { ...named, metadata: { title: 'Hội nghị TT&TT '.repeat(60), author: '' }, draft: true };
    expect((await header(long))?.replaceAll('&amp;', '&').length).toBeLessThanOrEqual(255);
  });

  test('has columns by their shares, wrapped text, and rows as high as their text needs', async () => {
    const { files, sheets } = await written(
      withBody([
        table(null, [
          ['1', 'ngắn', ''],
          ['2', 'dài '.repeat(200), ''],
        ]),
      ]),
    );
    const widths = parts(sheets[0]?.xml ?? '', 'col').map((col) => Number(attribute(col, 'col', 'width')));
    expect(widths.map((width) => Math.round((width / widths.reduce((a, b) => a + b)) * 10))).toEqual([1, 6, 3]);
    expect(files.get('xl/styles.xml')).toContain('wrapText="1"');
    const heights = parts(sheets[0]?.xml ?? '', 'row').map((row) => Number(attribute(row, 'row', 'ht')));
    expect(heights[2]).toBeGreaterThan(10 * (heights[1] ?? 0));
    expect(sheets[0]?.xml).not.toContain('customHeight');
  });

  test('a row of one cell runs over all columns, bold', async () => {
    const { sheets } = await written(withBody([table(null, [['Cục Viễn thông'], ['1', 'Việc', '2']])]));
    expect(sheets[0]?.rows[1]?.[0]).toMatchObject({ value: 'Cục Viễn thông', isBold: true });
    expect(sheets[0]?.xml).toContain('<mergeCell ref="A2:C2"/>');
  });

  test('a row of one cell is as high as its words need, for it does not grow by itself', async () => {
    const long = 'Cục Viễn thông, Cục Tần số vô tuyến điện, các Sở Thông tin và Truyền thông; '.repeat(4);
    const { sheets } = await written(withBody([table(null, [['Cục Viễn thông'], [long]])]));
    const heights = parts(sheets[0]?.xml ?? '', 'row').map((row) => Number(attribute(row, 'row', 'ht')));
    expect(heights[1]).toBeGreaterThan(0);
    expect(heights[2]).toBeGreaterThan(2 * (heights[1] ?? 0));
  });
});

describe('names of sheets', () => {
  const named = async (document: OfficialDocument) => (await written(document)).sheets.map(({ name }) => name);

  test('the caption, or else the title above, or that of the appendix', async () => {
    const section: Block = { kind: 'section', numeral: 'I', title: 'Số liệu' };
    const appendix = { label: 'Phụ lục', title: 'Danh mục', reference: [], body: [table(null, [])] };
    const document = withBody([table(null, []), section, paragraph('a'), table(null, []), table('Riêng', [])]);
    expect(await named({ ...document, appendices: [appendix] })).toEqual(['Thông báo', 'Số liệu', 'Riêng', 'Danh mục']);
  });

  test('as Excel takes them: short, without its signs, none twice', async () => {
    const long = 'Danh mục văn bản được viện dẫn tại Hội nghị trực tuyến';
    const captions = [long, long, `'[Quý] III/2020: a\\b*?'`, 'SỐ', 'số', "Sở TT&TT <'>"];
    const names = await named(withBody(captions.map((caption) => table(caption, []))));
    expect(names).toEqual([
      'Danh mục văn bản được viện dẫn',
      'Danh mục văn bản được viện (2)',
      'Quý III 2020 a b',
      'SỐ',
      'số (2)',
      "Sở TT&TT <'>",
    ]);
  });
});

test('the file has title, author and time, and equal documents are equal bytes', async () => {
  const first = await renderXlsx(minutes, createdAt);
  expect(Buffer.from(await renderXlsx(minutes, createdAt)).equals(first)).toBe(true);
  const { files, times } = readXlsx(first);
  expect(files.get('docProps/core.xml')).toContain(`<dc:title>${minutes.metadata.title}</dc:title>`);
  expect(times.size).toBe(1);
});

describe('the tasks of a meeting', () => {
  test.each(['byUnit', 'inOrder'] as const)(
    '%s: each has its lead and its day, in rows that can be sorted',
    async (taskOrder) => {
      const state = stateOfSample('2022-04');
      const { sheets } = await written(makeDocument(state, requestOf('taskAppendix', { taskOrder })));
      const [head, ...rows] = sheets[0]?.rows ?? [];
      const titles = head?.map(({ value }) => value) ?? [];
      const columnOf = (title: string) => rows.map((row) => row[titles.indexOf(title)]);
      const tasks = tasksOf(state).filter(({ kind }) => kind !== 'planned');
      expect(sheets[0]?.xml).not.toContain('<mergeCell ');
      expect(columnOf('TT').map((cell) => cell?.value)).toEqual(tasks.map((_, index) => String(index + 1)));
      const leads = tasks.map((task) => leadLabel(state, task) ?? '');
      expect(
        columnOf('Đơn vị chủ trì')
          .map((cell) => cell?.value ?? '')
          .sort(),
      ).toEqual(leads.sort());
      const days = columnOf('Ngày đến hạn').filter((cell) => cell?.value);
      expect(days).toHaveLength(tasks.filter(({ deadline }) => deadline.due !== null).length);
      expect(days.length).toBeGreaterThan(0);
      for (const day of days)
        expect(day).toMatchObject({ isText: false, format: expect.stringMatching(/^dd\/mm?\/yyyy$/) });
    },
  );
});

test('every cell of every table of a meeting is there', async () => {
  for (const type of ['minutes', 'taskAppendix', 'attendanceList', 'workingAgenda'] as const) {
    const document = makeDocument(stateOfSample('2022-04'), requestOf(type));
    if (!formatsFor(document).includes('xlsx')) continue;
    const { sheets } = await written(document);
    const values = sheets.flatMap(({ rows }) => rows.flat().map(({ value }) => value));
    const blocks = [...(document.main?.body ?? []), ...document.appendices.flatMap(({ body }) => body)];
    // What heads rows on paper is in a column of each.
    const cells = blocks.flatMap((block) =>
      block.kind === 'table' ? (block.worksheet?.rows ?? block.rows).flat() : [],
    );
    expect(cells.length).toBeGreaterThan(3);
    for (const cell of cells) {
      const words = cell.map((run) => (run.kind === 'text' ? run.text : '')).join('');
      if (cellValue(words).type === String) expect(values).toContain(words.trim());
    }
  }
});

describe('in LibreOffice', () => {
  beforeEach(({ skip }) => skip(withoutLibreOffice !== null, withoutLibreOffice ?? ''));

  let path = '';
  beforeAll(async () => {
    if (withoutLibreOffice !== null) return;
    const rows = Array.from({ length: 90 }, (_, index) => [String(index + 1), `Việc thứ ${index + 1}`, '7.610']);
    const days = [
      ['1', 'hạn', '30/6/2022'],
      ['2', 'hạn', '05/01/2022'],
    ];
    const document = withBody([table('Dài', rows), table('Ngày', days)]);
    path = converted({ book: await renderXlsx(document, createdAt) }, 'xlsx', 'pdf').book ?? '';
  });

  test('it opens, each page landscape with the head of its table', () => {
    const pages = readPdf(path);
    expect(pages.length).toBeGreaterThanOrEqual(3);
    for (const page of pages) {
      expect(page.width).toBeGreaterThan(page.height);
      expect(page.lines.filter(({ text }) => /^TT ?Nhiệm vụ ?Số liệu$/.test(text))).toHaveLength(1);
    }
  });

  test('numbers and days are shown as they were written', () => {
    const copied = copiedText(path);
    expect(copied).toMatch(/7[.,]610/);
    expect(copied).toContain('30/6/2022');
    expect(copied).toContain('05/01/2022');
  });
});
