import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { type Block, type OfficialDocument, text } from '#shared/documents/officialDocument.ts';
import { issued } from './decree/papers.ts';
import { fonts, information, rawObjects, structure } from './readPdf.ts';
import { type Rendered, rendered } from './rendering.ts';
import { draftNotice, longBody, minutes, minutesMain, notice, noticeMain, withMain } from './samples.ts';

// What the file says it is (PDF/A-1b, ISO 19005-1), and how far it can be read by those who don't see it (after PDF/UA).

/** Apache PDFBox Preflight with what it stands on, as Debian installs them. */
const jars = ['preflight', 'pdfbox2', 'fontbox2', 'xmpbox', 'commons-logging', 'jaxb-api', 'javax.activation'].map(
  (name) => `/usr/share/java/${name}.jar`,
);
const isValidatorThere = jars.every((jar) => existsSync(jar));

function validated(path: string): string {
  const args = ['-cp', jars.join(':'), 'org.apache.pdfbox.preflight.Validator_A1b', path];
  return execFileSync('java', args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
}

const table: Block = {
  kind: 'table',
  caption: 'Nhiệm vụ',
  columns: [
    { title: 'TT', share: 0.2, align: 'centre' },
    { title: 'Nội dung', share: 0.5, align: 'left' },
    { title: 'Ghi chú', share: 0.3, align: 'left' },
  ],
  rows: [[text('Cục Viễn thông')], [text('1'), text('Tắt sóng 2G'), []], [text('2'), [], text('')]],
};

const specimen = 'Ưỡn Ẵm ỷ ỵ Đắk Lắk – “trích” … ₫ ≤ ½ α € ™ Ж';

const everything: OfficialDocument = {
  ...withMain(draftNotice, {
    contact: ['Số 18 Nguyễn Du, Hà Nội'],
    body: [...noticeMain.body, table, { kind: 'paragraph', text: text(specimen) }, ...longBody(30)],
    ending: { ...noticeMain.ending, drafting: 'PL.(300)' },
  }),
  metadata: { title: 'Sở TT&TT <Ninh Bình> “đậm”', author: 'Bộ TT&TT' },
  marks: { urgency: 'immediate', circulation: 'internal' },
  appendices: [
    { label: 'Phụ lục', title: 'Nhiệm vụ', reference: text('(Kèm theo)'), orientation: 'landscape', body: [table] },
  ],
};

describe('a document with everything in it', () => {
  let file: Rendered;
  let objects: string;
  beforeAll(async () => {
    file = await rendered(everything);
    objects = rawObjects(file.path);
  });

  test('says of itself that it is PDF/A-1b, and claims nothing else', () => {
    expect(objects).toContain('<pdfaid:part>1</pdfaid:part>');
    expect(objects).toContain('<pdfaid:conformance>B</pdfaid:conformance>');
    expect(objects).not.toContain('pdfuaid');
    expect(information(file.path).get('Encrypted')).toBe('no');
  });

  test('says the same of itself in both places: XML and dictionary of information', () => {
    const xml = /<x:xmpmeta[\s\S]*<\/x:xmpmeta>/.exec(objects)?.[0] ?? '';
    const inXml = (name: string) => new RegExp(`<${name}>(?:<rdf:\\w+>)?(?:<rdf:li[^>]*>)?([^<]*)`).exec(xml)?.[1];
    expect(inXml('xmp:CreateDate')).toBe('2022-04-25T10:17:00Z');
    expect(inXml('xmp:ModifyDate')).toBe('2022-04-25T10:17:00Z');
    expect(objects.match(/\(D:20220425101700Z\)/g)).toHaveLength(2);
    expect(inXml('dc:language')).toBe('vi-VN');
    expect(inXml('xmp:CreatorTool')).toBe(information(file.path).get('Creator'));
    expect(inXml('pdf:Producer')).toBe(information(file.path).get('Producer'));
    // Encoded as bytes here, so compared without its accents.
    expect(inXml('dc:title')).toContain('TT&amp;TT &lt;Ninh B');
    expect(information(file.path).get('Title')).toBe(everything.metadata.title);
  });

  test('says what its colours are, and which glyphs each of its fonts holds', () => {
    expect(objects).toMatch(/\/OutputConditionIdentifier \(sRGB IEC61966-2\.1\)/);
    expect(objects.match(/\/CIDSet /g)).toHaveLength(fonts(file.path).length);
  });

  test('nothing is drawn that is neither part of the text nor marked as an artifact', () => {
    const streams = [...objects.matchAll(/\bstream\n([\s\S]*?)\nendstream/g)].map(([, body]) => body ?? '');
    const drawn = streams.filter((body) => /\bBDC\b/.test(body));
    expect(drawn).toHaveLength(file.pages.length);
    let drawings = 0;
    for (const body of drawn) {
      let depth = 0;
      for (const line of body.split('\n')) {
        if (/\bBDC$|\bBMC$/.test(line)) depth += 1;
        if (/^EMC$/.test(line)) depth -= 1;
        if (/(^| )(Tj|TJ|S|s|f|F|B|b|sh|Do)$/.test(line)) {
          expect(depth, line).toBe(1);
          drawings += 1;
        }
      }
      expect(depth).toBe(0);
    }
    expect(drawings).toBeGreaterThan(100);
  });

  test('each row of a table has all its cells, empty ones and one over all columns included', () => {
    const rows = structure(file.path)
      .split(/^ +TR$/m)
      .slice(1);
    expect(rows).toHaveLength(8);
    for (const row of rows) {
      const cells = row.split(/^ +T[HD]:?$/m).slice(1);
      const columns = cells.map((cell) => Number(/ColSpan (\d+)/.exec(cell)?.[1] ?? 1));
      expect(columns.reduce((sum, count) => sum + count, 0)).toBe(3);
    }
  });

  test('headings begin with level 1 and leave none out', () => {
    const levels = [...structure(file.path).matchAll(/\bH(\d) \(block\)/g)].map(([, level]) => Number(level));
    expect(levels[0]).toBe(1);
    levels.slice(1).forEach((level, index) => {
      expect(level).toBeLessThanOrEqual((levels[index] ?? 0) + 1);
    });
  });
});

test('clauses, points and dashes are lists that say how they count, one in the other; a paragraph ends them', async () => {
  const item = (kind: 'point' | 'clause', mark: string, words: string): Block =>
    kind === 'point' ? { kind, letter: mark, text: text(words) } : { kind, number: Number(mark), text: text(words) };
  const body: Block[] = [
    item('clause', '1', 'Khoản một'),
    item('point', 'a', 'Điểm một'),
    { kind: 'item', level: 1, text: text('Gạch một') },
    { kind: 'item', level: 1, text: text('Gạch hai') },
    item('point', 'b', 'Điểm hai'),
    item('clause', '2', 'Khoản hai'),
    { kind: 'paragraph', text: text('Đoạn') },
    item('clause', '3', 'Khoản ba'),
  ];
  const { path } = await rendered(withMain(notice, { body, ending: null }));
  const tree = structure(path)
    .replace(/ \(block\)/g, '')
    .replace(/L:\n +\/ListNumbering \/(\w+)/g, 'L $1');
  const shape = tree
    .slice(tree.indexOf('  L Decimal\n'))
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => line.replace(/^ {2}/, ''));
  expect(shape).toEqual([
    'L Decimal',
    '  LI',
    '    Lbl',
    '      "1. "',
    '    LBody',
    '      "Khoản một"',
    '      L LowerAlpha',
    '        LI',
    '          Lbl',
    '            "a) "',
    '          LBody',
    '            "Điểm một"',
    '            L',
    '              LI',
    '                Lbl',
    '                  "- "',
    '                LBody',
    '                  "Gạch một"',
    '              LI',
    '                Lbl',
    '                  "- "',
    '                LBody',
    '                  "Gạch hai"',
    '        LI',
    '          Lbl',
    '            "b) "',
    '          LBody',
    '            "Điểm hai"',
    '  LI',
    '    Lbl',
    '      "2. "',
    '    LBody',
    '      "Khoản hai"',
    'P',
    '  "Đoạn"',
    'L Decimal',
    '  LI',
    '    Lbl',
    '      "3. "',
    '    LBody',
    '      "Khoản ba"',
  ]);
});

describe.skipIf(!isValidatorThere)('Apache PDFBox Preflight finds a valid PDF/A-1b file', () => {
  const documents: Readonly<Record<string, OfficialDocument>> = {
    everything,
    'a notice': notice,
    'minutes with a long body': withMain(minutes, { body: [...minutesMain.body, ...longBody(60)] }),
    'an appendix alone': { ...everything, main: null },
    'issued minutes of the sample of April 2022': issued('2022-04', 'minutes', 5, '2022-04-26'),
    'the issued notice of the sample of 2020': issued('2020-q3', 'notice', 5, '2020-09-15'),
  };

  test.each(Object.keys(documents))('%s', async (name) => {
    const document = documents[name];
    if (!document) throw new Error(name);
    const { path } = await rendered(document);
    expect(validated(path)).toContain('is a valid PDF/A-1b file');
  });

  test('and it does find fault with a file that lacks what makes it one', async () => {
    const { path } = await rendered(notice);
    const stripped = `${path}.stripped.pdf`;
    execFileSync('qpdf', ['--object-streams=generate', path, stripped]);
    expect(() => validated(stripped)).toThrow();
  });
});
