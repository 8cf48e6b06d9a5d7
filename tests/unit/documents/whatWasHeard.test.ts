import { describe, expect, test } from 'vitest';
import type { RecordLists } from '#shared/domain/creation.ts';
import type { RecordOf } from '#shared/domain/state.ts';
import { aConclusion, aPoint, aTask } from '../../support/recordsOfMeeting.ts';
import { smallMeeting } from '../../support/smallMeeting.ts';
import { blocksOf, linesOf, made, rowsOf, titlesOf } from './reading.ts';

const [meeting] = smallMeeting().meeting;
const [report, remarks, conclusions] = smallMeeting().agendaItem;
if (!meeting || !report || !remarks || !conclusions) throw new Error('too small a meeting');
const ended = { ...meeting, state: 'ended' as const };

const done = (item: RecordOf<'agendaItem'>, known: Partial<RecordOf<'agendaItem'>> = {}) => ({
  ...item,
  state: 'done' as const,
  ...known,
});
const byOffice = done(report, { presenterText: 'Văn phòng Bộ' });
const byChair = done(conclusions, { presenterId: 'chair', order: 'a9' });
const paper = { ...report, id: 'paper', type: 'paper' as const, title: 'Tham luận về dữ liệu', order: 'a3' };

function aSpeech(id: string, agendaItemId: string | null, known: Partial<RecordOf<'speech'>['speaker']>) {
  const speaker = { personId: null, unitId: null, text: null, ...known };
  return { id, agendaItemId, speaker, state: 'ended' as const, spans: [], order: `a${id}` };
}

const heard = (records: Partial<RecordLists>) =>
  linesOf(made('notice', { meeting: [ended], ...records })).find((line) => line.endsWith('kết luận như sau:'));

describe('what the notice says was heard (domain.md §3.2)', () => {
  test('nothing, when nothing was', () => {
    expect(heard({})).toBe('Bộ trưởng Nguyễn Mạnh Hùng kết luận như sau:');
  });

  test('a report and what the chair said: no delegate is said to have spoken', () => {
    const speech = [aSpeech('1', 'item-1', { text: 'Văn phòng Bộ' }), aSpeech('2', 'item-3', { personId: 'chair' })];
    expect(heard({ agendaItem: [byOffice, byChair], speech })).toBe(
      'Sau khi nghe Văn phòng Bộ báo cáo, Bộ trưởng Nguyễn Mạnh Hùng kết luận như sau:',
    );
  });

  test.each([
    ['somebody else spoke', [byOffice], [aSpeech('1', 'item-1', { unitId: 'cuc-vt' })]],
    ['there was a discussion', [byOffice, done(remarks, { type: 'discussion', presenterId: null })], []],
  ])('delegates spoke: %s', (_, agendaItem, speech) => {
    expect(heard({ agendaItem, speech })).toBe(
      'Sau khi nghe Văn phòng Bộ báo cáo; ý kiến phát biểu của các đại biểu dự họp, Bộ trưởng Nguyễn Mạnh Hùng kết luận như sau:',
    );
  });

  // As the programme has the presenter, and as the record has who spoke.
  const office = {
    ...smallMeeting().unit[0],
    ...{ id: 'vp', name: 'Văn phòng Bộ', aliases: ['Văn phòng'] },
  } as RecordOf<'unit'>;
  const anyone = { count: null, note: null, role: 'member' as const, unitId: null, unitText: null };
  const head = { ...anyone, id: 'head', name: 'Bùi Hoàng Phương', title: 'Chánh Văn phòng', order: 'b0' };
  const other = { ...anyone, id: 'other', name: 'Lê Thị Hoa', title: 'Chuyên viên', order: 'b1' };
  const among = { unit: [...smallMeeting().unit, office], person: [...smallMeeting().person, head, other] };
  const opinions = 'ý kiến phát biểu của các đại biểu dự họp';

  test.each([
    ['the unit', { presenterText: 'Văn phòng Bộ' }, { unitId: 'vp' }],
    ['the unit in words', { presenterUnitId: 'vp' }, { text: 'Đại diện Văn phòng Bộ' }],
    ['a person whose title names the unit', { presenterUnitId: 'vp' }, { personId: 'head' }],
    ['a person who is named in words', { presenterText: 'Chánh Văn phòng Bùi Hoàng Phương' }, { personId: 'head' }],
    ['the unit of the person', { presenterId: 'head' }, { text: 'Văn phòng' }],
  ])('who presents is no delegate who spoke besides, though recorded as %s', (_, presenter, speaker) => {
    const records = { ...among, agendaItem: [done(report, presenter)], speech: [aSpeech('1', 'item-1', speaker)] };
    expect(heard(records)).toMatch(/^Sau khi nghe .+ báo cáo, Bộ trưởng/);
  });

  test.each([
    ['somebody else', { presenterId: 'head' }, { personId: 'other' }],
    ['another unit', { presenterUnitId: 'vp' }, { unitId: 'cuc-vt' }],
    ['other words', { presenterText: 'Văn phòng Bộ' }, { text: 'Văn thư' }],
  ])('%s is one', (_, presenter, speaker) => {
    const records = { ...among, agendaItem: [done(report, presenter)], speech: [aSpeech('1', 'item-1', speaker)] };
    expect(heard(records)).toContain(opinions);
  });

  describe('where the programme names nobody', () => {
    const item = done(report);
    const opening = done(remarks, { type: 'opening', title: 'Khai mạc' });

    test('whoever spoke first presented it, whoever opened the meeting opened it; others are delegates who spoke', () => {
      const agendaItem = [opening, { ...item, order: 'a2' }, done(paper)];
      const first = [
        aSpeech('1', 'item-2', { personId: 'deputy' }),
        aSpeech('2', 'item-1', { unitId: 'cuc-vt' }),
        aSpeech('3', 'paper', { unitId: 'vu-pc' }),
      ];
      expect(heard({ agendaItem, speech: first })).toBe(
        'Sau khi nghe Cục Viễn thông báo cáo; tham luận của Vụ Pháp chế, Bộ trưởng Nguyễn Mạnh Hùng kết luận như sau:',
      );
      const then = [...first, aSpeech('4', 'paper', { unitId: 'cuc-attt' })];
      expect(heard({ agendaItem, speech: then })).toContain(`tham luận của Vụ Pháp chế; ${opinions}`);
    });

    test('the chair calls up who presents, and presents nothing', () => {
      const calledUp = [aSpeech('1', 'item-1', { personId: 'chair' }), aSpeech('2', 'item-1', { unitId: 'cuc-vt' })];
      expect(heard({ agendaItem: [item], speech: calledUp })).toBe(
        'Sau khi nghe Cục Viễn thông báo cáo, Bộ trưởng Nguyễn Mạnh Hùng kết luận như sau:',
      );
      const alone = [aSpeech('1', 'item-2', { text: 'Bộ trưởng Nguyễn Mạnh Hùng' })];
      expect(heard({ agendaItem: [done(remarks)], speech: alone })).toBe(
        'Bộ trưởng Nguyễn Mạnh Hùng kết luận như sau:',
      );
    });

    test('a first speaker who is not known yet presented it, and not the next one', () => {
      const speech = [aSpeech('1', 'item-1', {}), aSpeech('2', 'item-1', { unitId: 'cuc-vt' })];
      expect(heard({ agendaItem: [item], speech })).toBe(
        `Sau khi nghe ${opinions}, Bộ trưởng Nguyễn Mạnh Hùng kết luận như sau:`,
      );
    });

    test.each(['discussion', 'petitions'] as const)('in an item of the type %s everybody is a delegate', (type) => {
      const agendaItem = [done(report, { type })];
      expect(heard({ agendaItem, speech: [aSpeech('1', 'item-1', { unitId: 'cuc-vt' })] })).toContain(opinions);
    });

    test('the programme names nobody afterwards either, nor do the titles in the minutes', () => {
      const records = { meeting: [ended], agendaItem: [item], speech: [aSpeech('1', 'item-1', { unitId: 'cuc-vt' })] };
      expect(rowsOf(made('workingAgenda', records)).flat()).not.toContain('Cục Viễn thông');
      expect(linesOf(made('minutes', records))).toEqual(
        expect.arrayContaining(['Báo cáo của Văn phòng Bộ', 'Cục Viễn thông phát biểu.']),
      );
    });
  });

  test('a paper that was waiting to the end was not heard; one that was given was, though nobody began its item', () => {
    const agendaItem = [byOffice, { ...paper, presenterUnitId: 'cuc-vt' }];
    expect(heard({ agendaItem })).not.toContain('tham luận');
    expect(heard({ agendaItem, speech: [aSpeech('1', 'paper', { unitId: 'cuc-vt' })] })).toContain(
      'tham luận của Cục Viễn thông',
    );
  });

  test('what a deputy said; not what the chair said', () => {
    const agendaItem = [byOffice, done(remarks, { presenterId: 'deputy' }), done(paper, { presenterId: 'chair' })];
    expect(heard({ agendaItem })).toBe(
      'Sau khi nghe Văn phòng Bộ báo cáo; phát biểu chỉ đạo của Thứ trưởng Phan Tâm, Bộ trưởng Nguyễn Mạnh Hùng kết luận như sau:',
    );
  });
});

describe('what the minutes say of items that were not dealt with', () => {
  const agendaItem = [byOffice, remarks, { ...conclusions, state: 'postponed' as const }];
  const course = (records: Partial<RecordLists>) =>
    blocksOf(made('minutes', records)).flatMap((block) => (block.kind === 'clauseTitle' ? [block.title] : []));

  test('of one that was put off, that it was', () => {
    expect(course({ meeting: [ended], agendaItem })).toContain('Kết luận (chuyển sang phiên họp sau)');
  });

  test('nothing of one that never began, once the meeting is over: the record does not tell what became of it', () => {
    expect(course({ meeting: [ended], agendaItem }).join()).not.toContain('Phát biểu chỉ đạo');
    expect(course({ agendaItem })).toContain('Phát biểu chỉ đạo');
  });

  test('nor of the conclusions and the end, to which nobody went on: the minutes tell them in parts of their own', () => {
    const closing = { ...conclusions, id: 'closing', type: 'closing' as const, title: 'Bế mạc', order: 'a3' };
    const conclusion = [aConclusion('1', {})];
    const minutes = made('minutes', { meeting: [ended], agendaItem: [byOffice, conclusions, closing], conclusion });
    expect(linesOf(minutes)).toContain('Kết luận 1.');
    expect(linesOf(minutes)).not.toContain('Kết luận');
    expect(linesOf(minutes).join()).not.toMatch(/chưa tiến hành|Bế mạc/);
  });

  test('nothing, where nobody went through the agenda: that tells nothing of what was done', () => {
    expect(course({ meeting: [ended] })).toEqual(['Báo cáo của Văn phòng Bộ', 'Phát biểu chỉ đạo', 'Kết luận']);
  });

  test('minutes of the results leave out what was not dealt with', () => {
    const minutes = made('minutes', { meeting: [ended], agendaItem }, { course: 'results' });
    expect(titlesOf(minutes)).toEqual(['NỘI DUNG HỘI NGHỊ']);
    expect(linesOf(minutes)).toEqual(
      expect.arrayContaining(['Báo cáo của Văn phòng Bộ.', 'Kết luận (chuyển sang phiên họp sau).']),
    );
    expect(linesOf(minutes).join()).not.toContain('Phát biểu chỉ đạo');
  });
});

describe('the course of the meeting', () => {
  const linesFrom = (first: string, records: Partial<RecordLists>) => {
    const lines = linesOf(made('minutes', records));
    return lines.slice(lines.indexOf(first), -1);
  };

  test('whoever spoke is told to have spoken, though nothing of it was recorded; who presents is named already', () => {
    const speech = [
      aSpeech('1', 'item-1', { text: 'Văn phòng Bộ' }),
      aSpeech('2', 'item-1', { unitId: 'cuc-vt' }),
      aSpeech('3', 'item-1', { unitId: 'cuc-vt' }),
      aSpeech('4', 'item-1', {}),
    ];
    expect(linesFrom('Báo cáo của Văn phòng Bộ', { agendaItem: [byOffice], speech })).toEqual([
      'Báo cáo của Văn phòng Bộ',
      'Cục Viễn thông phát biểu.',
    ]);
  });

  test('results by field of work that no item has come behind the reports; what else has none, last', () => {
    const point = [aPoint('1', { sectorId: 'buu-chinh' }), aPoint('2', { order: 'a1' })];
    const task = [aTask('1', { kind: 'planned', sectorId: 'buu-chinh' })];
    expect(linesFrom('Báo cáo của Văn phòng Bộ', { agendaItem: [byOffice, byChair], point, task }).slice(0, 9)).toEqual(
      [
        'Báo cáo của Văn phòng Bộ',
        'Kết quả công tác quản lý nhà nước theo lĩnh vực',
        'Lĩnh vực Bưu chính:',
        'Ý kiến 1.',
        'Nhiệm vụ thời gian tới:',
        'Việc 1.',
        'Kết luận (Bộ trưởng Nguyễn Mạnh Hùng)',
        'Ý kiến khác',
        'Ý kiến 2.',
      ],
    );
  });

  test('without a report, they come before the conclusions', () => {
    const point = [aPoint('1', { sectorId: 'buu-chinh' })];
    const lines = linesFrom('Tham luận về dữ liệu', { agendaItem: [done(paper), byChair], point });
    expect(lines.indexOf('Kết quả công tác quản lý nhà nước theo lĩnh vực')).toBe(1);
    expect(lines).not.toContain('Ý kiến khác');
  });

  test('fields of work have letters where there are several', () => {
    const letters = (sectorIds: readonly string[]) => {
      const point = sectorIds.map((sectorId, index) => aPoint(`${index}`, { sectorId }));
      const sector = sectorIds.map((id) => ({ id, label: id }));
      const blocks = made('minutes', { point, sector }).main?.body ?? [];
      return blocks.flatMap((block) => (block.kind === 'point' ? [block.letter] : []));
    };
    expect(letters(['buu-chinh'])).toEqual([]);
    expect(letters(['buu-chinh', 'vien-thong'])).toEqual(['a', 'b']);
  });
});

test('small counts have a zero before them: sites, minutes (domain.md §5)', () => {
  const records = { meeting: [{ ...meeting, siteCount: 5 }], agendaItem: [{ ...report, plannedMinutes: 5 }] };
  expect(linesOf(made('notice', records))[0]).toContain('với 05 điểm cầu');
  expect(rowsOf(made('workingAgenda', records))[0]).toContain('05 phút');
});
