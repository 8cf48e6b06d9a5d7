import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Block, text } from '#shared/documents/officialDocument.ts';
import { pointLetter, roman } from '#shared/documents/wording/numbering.ts';
import { type Docx, docxText, part, parts } from './readDocx.ts';
import { notice, paragraph, withMain } from './samples.ts';
import { written } from './writtenDocx.ts';

const withBody = (body: readonly Block[]) => withMain(notice, { body });

describe("numbers are Word's own, and those of the document", () => {
  /** What stands before each block, as the document says. */
  function marksOf(blocks: readonly Block[]): string[] {
    return blocks.flatMap((block) => {
      switch (block.kind) {
        case 'section':
          return [`${block.numeral}. ${block.title.toLocaleUpperCase('vi')}`];
        case 'clauseTitle':
          return [`${block.number}. ${block.title}`];
        case 'clause':
          return [`${block.number}. việc`];
        case 'point':
          return [`${block.letter}) việc`];
        case 'item':
          return [block.level === 1 ? '- việc' : '+ việc'];
        default:
          return [];
      }
    });
  }
  const work = text('việc');
  const section = (numeral: string): Block => ({ kind: 'section', numeral, title: 'Phần' });
  const clause = (number: number): Block => ({ kind: 'clause', number, text: work });
  const titled = (number: number): Block => ({ kind: 'clauseTitle', number, title: 'Về việc' });
  const point = (letter: string): Block => ({ kind: 'point', letter, text: work });
  const item = (level: 1 | 2): Block => ({ kind: 'item', level, text: work });

  const shown = ({ paragraphs }: Docx, styles: RegExp): string[] =>
    paragraphs.filter(({ style }) => styles.test(style)).map(({ mark, text }) => mark + text);
  const counted = /^(heading|Khoản|Điểm|Gạch|Dấu cộng)/;

  async function expectMarks(body: readonly Block[]): Promise<Docx> {
    const docx = await written(withBody(body));
    expect(shown(docx, counted)).toEqual(marksOf(body));
    return docx;
  }

  const lists = (docx: Docx) => parts(part(docx, 'word/numbering.xml'), 'w:num').length;
  const points = (count: number) => Array.from({ length: count }, (_, index) => point(pointLetter(index)));
  const typed = ({ paragraphs }: Docx) => paragraphs.filter(({ style, mark }) => counted.test(style) && mark === '');

  test('clauses begin anew under each section, points under each clause, all in one list', async () => {
    const docx = await expectMarks([
      section('I'),
      clause(1),
      ...points(3),
      clause(2),
      ...points(2),
      section('II'),
      titled(1),
      ...points(1),
      item(1),
      item(2),
      clause(2),
    ]);
    const simple = await expectMarks([section('I'), clause(1), point('a'), item(1)]);
    expect(lists(docx)).toBe(lists(simple));
    expect(typed(docx)).toEqual([]);
  });

  test('points follow the Vietnamese alphabet to its end, none of them typed', async () => {
    const docx = await expectMarks([clause(1), ...points(23), clause(2), ...points(8)]);
    expect(typed(docx)).toEqual([]);
  });

  test('past the alphabet marks are typed, and the next clause counts on', async () => {
    const docx = await expectMarks([clause(1), ...points(25), clause(2), ...points(2)]);
    expect(typed(docx).map(({ text }) => text)).toEqual(['aa) việc', 'ab) việc']);
  });

  test('numbers that go on across sections, begin later or jump are kept', () =>
    expectMarks([
      item(1),
      clause(4),
      clause(5),
      section('II'),
      clause(6),
      point('c'),
      point('d'),
      clause(9),
      point('a'),
      section('IV'),
      point('a'),
      clause(1),
      section('A'),
      clause(2),
      point('g'),
      point('h'),
      clause(3),
      point('a'),
    ]));

  test('an appendix is counted from its beginning', async () => {
    const body = [section('I'), clause(1), clause(2), section('II'), clause(1)];
    const reference = text('(Kèm theo Thông báo)');
    const appendices = ['Phụ lục I', 'Phụ lục II'].map((label) => ({ label, title: 'Danh mục', reference, body }));
    const docx = await written({ ...withBody(body), appendices });
    expect(shown(docx, counted)).toEqual([...marksOf(body), ...marksOf(body), ...marksOf(body)]);
  });

  test('whatever the order of the blocks', async () => {
    const anyBlock = fc.oneof(
      fc.integer({ min: 1, max: 45 }).map((number) => section(number > 39 ? String(number) : roman(number))),
      fc.integer({ min: 0, max: 30 }).map(clause),
      fc.integer({ min: 0, max: 30 }).map(titled),
      fc.integer({ min: 0, max: 30 }).map((index) => point(pointLetter(index))),
      fc.constantFrom(item(1), item(2)),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(anyBlock, { maxLength: 60 }), async (body) => {
        await expectMarks(body);
      }),
      { numRuns: 20 },
    );
  });

  test('a text that looks like what the library fills in is text', async () => {
    const words = '{1-0} {official-0-0} {0-0} {dashes-0}';
    const docx = await written(withBody([clause(1), paragraph(words)]));
    expect(docxText(docx)).toContain(words);
  });
});
