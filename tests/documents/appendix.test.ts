import { beforeAll, describe, expect, test } from 'vitest';
import { makeDocument, requestOf } from '#shared/documents/documents.ts';
import { type Appendix, type Text, text } from '#shared/documents/officialDocument.ts';
import { decide } from '#shared/domain/command.ts';
import { stateOf } from '#shared/domain/creation.ts';
import { apply, type MeetingState } from '#shared/domain/state.ts';
import { smallMeeting } from '../support/smallMeeting.ts';
import { find, type PdfPage } from './readPdf.ts';
import { mm, type Rendered, rendered } from './rendering.ts';
import { draftNotice, longBody, minutes } from './samples.ts';

// Decree 30/2020/NĐ-CP, Appendix I, section V rows 25–27 (appendix) and 33 (page number).

const appendix: Appendix = {
  label: 'Phụ lục',
  title: 'Danh mục văn bản được viện dẫn tại Hội nghị',
  reference: text('(Kèm theo Biên bản số 05/BB-BTTTT ngày 26 tháng 4 năm 2022)'),
  body: longBody(30),
};

const minutesOf = (state: MeetingState) => makeDocument(state, requestOf('minutes'));

function pageOf({ pages }: Rendered, words: string): number {
  return pages.findIndex(({ lines }) => lines.some(({ text }) => text.includes(words)));
}
const numberOn = (page: PdfPage | undefined) =>
  page?.lines.find(({ baseline, text }) => mm(baseline) < 20 && /^\d+$/.test(text.replace('DỰ THẢO', '').trim()))?.text;

function aboveText(page: PdfPage | undefined): PdfPage {
  if (!page) throw new Error('No page');
  return { ...page, letters: page.letters.filter(({ baseline }) => mm(baseline) < 20) };
}

describe('an appendix', () => {
  let document: Rendered;
  let first = 0;
  beforeAll(async () => {
    document = await rendered({
      ...minutes,
      draft: false,
      appendices: [appendix, { ...appendix, label: 'Phụ lục II' }],
    });
    first = document.pages.findIndex(({ lines }) => lines.some(({ text }) => text === 'Phụ lục'));
  });

  test('begins on a page of its own, behind the signatures', () => {
    expect(pageOf(document, 'CHỦ TỌA')).toBeLessThan(first);
    expect(document.pages[first]?.lines.filter(({ text }) => text !== '')[0]?.text).toBe('Phụ lục');
  });

  test('row 25: its word, 14 pt bold, centred', () => {
    const word = find(document.pages[first], 'Phụ lục');
    expect(word).toMatchObject({ font: 'Tinos-Bold', size: 14 });
    expect(mm(word.centre)).toBeCloseTo(110, 0);
  });

  test('row 26: its title below, 13–14 pt bold capitals, centred', () => {
    const title = find(document.pages[first], 'DANH MỤC VĂN BẢN ĐƯỢC VIỆN DẪN TẠI HỘI NGHỊ');
    expect(title).toMatchObject({ font: 'Tinos-Bold', size: 14 });
    expect(mm(title.centre)).toBeCloseTo(110, 0);
    expect(title.baseline).toBeGreaterThan(find(document.pages[first], 'Phụ lục').baseline);
  });

  test('row 27: below it what it belongs to, 13–14 pt italic in brackets, centred', () => {
    const reference = find(document.pages[first], '(Kèm theo Biên bản số 05/BB-BTTTT ngày 26 tháng 4 năm 2022)');
    expect(reference).toMatchObject({ font: 'Tinos-Italic', size: 14 });
    expect(mm(reference.centre)).toBeCloseTo(110, 0);
  });

  test('row 33: is counted anew from page 1, which has no number', () => {
    const second = pageOf(document, 'Phụ lục II');
    expect(second - first).toBeGreaterThan(1);
    const numbers = document.pages.slice(first).map(numberOn);
    const counted = (count: number) =>
      Array.from({ length: count }, (_, index) => (index === 0 ? undefined : String(index + 1)));
    expect(numbers).toEqual([...counted(second - first), ...counted(document.pages.length - second)]);
  });

  test('may be turned, in a document that is not, and the next one stands upright again', async () => {
    const { pages } = await rendered({
      ...minutes,
      appendices: [
        { ...appendix, orientation: 'landscape' },
        { ...appendix, label: 'Phụ lục II' },
      ],
    });
    const begin = pages.findIndex(({ lines }) => lines.some(({ text }) => text === 'Phụ lục'));
    const second = pages.findIndex(({ lines }) => lines.some(({ text }) => text === 'Phụ lục II'));
    pages.forEach((page, index) => {
      const isTurned = index >= begin && index < second;
      expect([Math.round(mm(page.width)), Math.round(mm(page.height))]).toEqual(isTurned ? [297, 210] : [210, 297]);
      const right = Math.max(...page.lines.map((line) => line.right));
      expect(mm(right)).toBeCloseTo(isTurned ? 277 : 190, 0);
    });
    expect(second - begin).toBeGreaterThan(1);
    expect(mm(find(pages[begin], 'Phụ lục').centre)).toBeCloseTo(30 + 247 / 2, 0);
    expect(mm(find(aboveText(pages[begin + 1]), '2').centre)).toBeCloseTo(30 + 247 / 2, 0);
    expect(mm(find(pages[second], 'Phụ lục II').centre)).toBeCloseTo(110, 0);
  });

  test.each(['portrait', 'landscape'] as const)('in a file of its own begins on page 1 (%s)', async (orientation) => {
    const { pages } = await rendered({ ...minutes, draft: true, orientation, main: null, appendices: [appendix] });
    expect(pages[0]?.lines.find(({ text }) => text !== '' && text !== 'DỰ THẢO')?.text).toBe('Phụ lục');
    expect(mm(pages[0]?.width ?? 0)).toBeCloseTo(orientation === 'portrait' ? 210 : 297, 1);
    expect(pages.map(numberOn)).toEqual(pages.map((_, index) => (index === 0 ? undefined : String(index + 1))));
    for (const page of pages) expect(find(page, 'DỰ THẢO').font).toBe('Tinos-Bold');
  });

  test('of a draft carries DỰ THẢO on each page, its first too', async () => {
    const { pages } = await rendered({ ...draftNotice, appendices: [appendix] });
    for (const page of pages) expect(find(page, 'DỰ THẢO').font).toBe('Tinos-Bold');
  });
});

describe('the documents cited in minutes', () => {
  let state: MeetingState;
  const say = (id: string, words: string) => {
    const command = {
      type: 'point/add',
      id,
      text: words,
      isPrivate: false,
      agendaItemId: null,
      speechId: null,
    } as const;
    const decision = decide(state, command, { now: '2022-04-25T10:00:00+07:00', actor: 'secretary' });
    if (decision.ok) state = apply(state, decision.value);
  };
  const plain = (cell: Text) => cell.map((run) => (run.kind === 'text' ? run.text : '…')).join('');
  const rows = () => {
    const [table] = minutesOf(state).appendices[0]?.body ?? [];
    return table?.kind === 'table' ? table.rows.map((row) => row.map(plain)) : [];
  };
  beforeAll(() => {
    state = stateOf(smallMeeting());
    say('p1', 'Thực hiện Nghị định số 25/2022/NĐ-CP ngày 12/4/2022, Luật Bưu chính và quyết định 503');
    say('p2', 'Trình dự án Luật Viễn thông (sửa đổi); xem 5009/BTTTT-THH và Nghị định 13/2022/NĐ-CPP ngày 31/9/2022');
  });

  test('stand in an appendix: type, number, day, issuer; dotted what is not known; a law by its name alone', () => {
    expect(rows()).toEqual([
      ['1', 'Nghị định số 25/2022/NĐ-CP', '12/4/2022', 'Chính phủ', ''],
      ['2', 'Luật Bưu chính', '', '', ''],
      ['3', 'Quyết định số 503', '…', '…', ''],
      ['4', 'Luật Viễn thông', '', '', 'dự án sửa đổi'],
      ['5', 'Công văn số 5009/BTTTT-THH', '…', 'Bộ Thông tin và Truyền thông', ''],
      ['6', 'Nghị định 13/2022/NĐ-CPP ngày 31/9/2022', '', '', 'Ghi theo phát biểu tại Hội nghị, chưa đối chiếu'],
    ]);
  });

  test('are announced in the minutes, and none of it when nothing was cited', () => {
    const announces = (from: MeetingState) =>
      minutesOf(from).main?.body.some((block) => block.kind === 'paragraph' && plain(block.text).includes('Phụ lục'));
    expect(announces(state)).toBe(true);
    const silent = stateOf(smallMeeting());
    expect(minutesOf(silent).appendices).toEqual([]);
    expect(announces(silent)).toBe(false);
  });

  test('belong to minutes whose number and date are dotted until they are given', () => {
    const reference = (from: MeetingState) => plain(minutesOf(from).appendices[0]?.reference ?? []);
    expect(reference(state)).toBe('(Kèm theo Biên bản số …/BB-BTTTT ngày … tháng … năm …)');
    const issued = {
      ...state,
      issuance: {
        minutes: { id: 'minutes', number: 5, date: '2022-04-26', issuedAt: '2022-04-26T08:00:00+07:00' } as const,
      },
    };
    expect(reference(issued)).toBe('(Kèm theo Biên bản số 05/BB-BTTTT ngày 26 tháng 4 năm 2022)');
  });
});
