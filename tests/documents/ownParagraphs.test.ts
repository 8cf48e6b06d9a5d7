import { describe, expect, test } from 'vitest';
import { makeDocument, requestOf } from '#shared/documents/documents.ts';
import { type Block, type Text, text } from '#shared/documents/officialDocument.ts';
import { ownParagraphs } from '#shared/documents/ownParagraphs.ts';
import { smallMeeting } from '../support/smallMeeting.ts';
import { MeetingWorld } from '../unit/domain/meetingWorld.ts';
import { find, structure } from './readPdf.ts';
import { mm, rendered } from './rendering.ts';
import { notice, paragraph, withMain } from './samples.ts';
import { written } from './writtenDocx.ts';

// Decree 30/2020/NĐ-CP, Appendix I, section V, row 11: every paragraph has its indent and its distance from others.

describe('a text that was typed in several lines', () => {
  test('is a paragraph for each line; empty lines and spaces at their ends are nothing', () => {
    expect(ownParagraphs([paragraph('Một. \r\n\n \n  Hai:\rBa.\n')])).toEqual([
      paragraph('Một.'),
      paragraph('Hai:'),
      paragraph('Ba.'),
    ]);
  });

  test.each<Block>([
    { kind: 'clause', number: 2, text: text('Một\nHai') },
    { kind: 'point', letter: 'đ', text: text('Một\nHai') },
    { kind: 'item', level: 1, text: text('Một\nHai') },
  ])('of a $kind goes on in paragraphs that belong to it', (block) => {
    expect(ownParagraphs([block])).toEqual([
      { ...block, text: text('Một') },
      { kind: 'paragraph', text: text('Hai'), continues: true },
    ]);
  });

  test('keeps its styles, and its blanks where they were', () => {
    const styled: Text = [
      { kind: 'text', text: 'Ông ', bold: true },
      { kind: 'blank', length: 'phrase' },
      { kind: 'text', text: ' nêu:\nThứ nhất, ', italic: true },
      { kind: 'blank', length: 'word' },
    ];
    expect(ownParagraphs([{ kind: 'paragraph', text: styled }])).toEqual([
      {
        kind: 'paragraph',
        text: [styled[0], styled[1], { kind: 'text', text: ' nêu:', italic: true }],
      },
      { kind: 'paragraph', text: [{ kind: 'text', text: 'Thứ nhất, ', italic: true }, styled[3]] },
    ]);
  });

  test('is one line in a title, and lines in a cell, none of them empty', () => {
    const columns = [{ title: 'Nhiệm vụ', share: 1, align: 'left' }] as const;
    const table = (cell: Text): Block => ({ kind: 'table', caption: null, columns, rows: [[cell]] });
    expect(ownParagraphs([{ kind: 'section', numeral: 'I', title: 'Việc\n chung' }])).toEqual([
      { kind: 'section', numeral: 'I', title: 'Việc chung' },
    ]);
    const [parted] = ownParagraphs([table(text('Một\n\nHai'))]);
    const cell = parted?.kind === 'table' ? parted.rows[0]?.[0] : undefined;
    expect(cell && words(cell)).toBe('Một\nHai');
  });

  test('what has no line breaks is as it was', () => {
    const blocks = [paragraph('Một.'), { kind: 'clause', number: 1, text: text('Hai') }] as const;
    expect(ownParagraphs(blocks)).toBe(blocks);
  });
});

test('a document is made of such paragraphs, whatever was typed', () => {
  const world = new MeetingWorld(smallMeeting());
  world.must({ type: 'meeting/start' });
  const spoken = 'Các đơn vị lưu ý:\nBảo đảm an toàn thông tin.\n\nBáo cáo đúng hạn.';
  const nowhere = { agendaItemId: null, speechId: null };
  world.must({ type: 'conclusion/add', id: 'k', text: spoken, concludedById: 'chair', ...nowhere });
  for (const type of ['minutes', 'notice'] as const) {
    const { main } = makeDocument(world.state, requestOf(type));
    const lines = main?.body.flatMap((block) => ('text' in block ? [words(block.text)] : [])) ?? [];
    expect(lines.join('|')).toContain('Các đơn vị lưu ý:|Bảo đảm an toàn thông tin.|Báo cáo đúng hạn.');
  }
});

function words(runs: Text): string {
  return runs.map((run) => (run.kind === 'text' ? run.text : '…')).join('');
}

describe('on paper', () => {
  const blocks = ownParagraphs([
    { kind: 'clause', number: 1, text: text('Khoản thứ nhất.\nĐoạn thứ hai.\n\nĐoạn thứ ba.') },
    { kind: 'clause', number: 2, text: text('Khoản thứ hai.') },
  ]);
  const document = withMain(notice, { body: blocks });

  test('each line of the PDF is indented by 1 cm and 6 pt below the one above', async () => {
    const { pages, path } = await rendered(document);
    const lines = ['1. Khoản thứ nhất.', 'Đoạn thứ hai.', 'Đoạn thứ ba.', '2. Khoản thứ hai.'].map((said) =>
      find(pages[0], said),
    );
    for (const [index, line] of lines.entries()) {
      expect(mm(line.left)).toBeCloseTo(40, 0);
      const above = lines[index - 1];
      if (above) expect(line.baseline - above.baseline).toBeCloseTo(24, 1);
    }
    // What is said further belongs to the first of the two items of one list.
    const tree = structure(path).replace(/ \(block\)/g, '');
    const list = tree
      .slice(tree.indexOf('  L:'))
      .split('\n')
      .map((line) => line.trim());
    expect(list.slice(2, 17)).toEqual([
      ...['LI', 'Lbl', '"1. "', 'LBody', '"Khoản thứ nhất."', 'P', '"Đoạn thứ hai."', 'P', '"Đoạn thứ ba."'],
      ...['LI', 'Lbl', '"2. "', 'LBody', '"Khoản thứ hai."'],
      expect.anything(),
    ]);
  });

  test('each line of the DOCX is a paragraph in the style of the text', async () => {
    const { paragraphs } = await written(document);
    const found = paragraphs.filter(({ text: said }) => /Khoản|Đoạn/.test(said));
    expect(found.map(({ style, text: said }) => [style, said])).toEqual([
      ['Khoản', 'Khoản thứ nhất.'],
      ['Nội dung', 'Đoạn thứ hai.'],
      ['Nội dung', 'Đoạn thứ ba.'],
      ['Khoản', 'Khoản thứ hai.'],
    ]);
  });
});
