import { describe, expect, test } from 'vitest';
import { approvalHash } from '#shared/domain/approval.ts';
import { type RecordLists, stateOf } from '#shared/domain/creation.ts';
import type { RecordOf } from '#shared/domain/state.ts';
import { aConclusion, aPoint, aTask } from '../../support/recordsOfMeeting.ts';
import { smallMeeting } from '../../support/smallMeeting.ts';
import { linesOf, made } from './reading.ts';

const [meeting] = smallMeeting().meeting;
const [report, remarks] = smallMeeting().agendaItem;
if (!meeting || !report || !remarks) throw new Error('too small a meeting');

const done = { state: 'done' } as const;
const byOffice = { ...report, ...done, presenterText: 'Văn phòng Bộ' };

function aSpeech(id: string, agendaItemId: string, known: Partial<RecordOf<'speech'>['speaker']>) {
  const speaker = { personId: null, unitId: null, text: null, ...known };
  return { id, agendaItemId, speaker, state: 'ended' as const, spans: [], order: `a${id}` };
}

function aStatistic(id: string, label: string, known: Partial<RecordOf<'statistic'>>): RecordOf<'statistic'> {
  const unknown = { unit: null, qualifier: null, outOf: null, rate: null, change: null, previous: null, target: null };
  const figure = { value: 12, printed: null };
  const placed = { agendaItemId: null, order: `a${id}`, deletedAt: null };
  return { id, label, figure, isApproximate: false, history: [], ...unknown, ...placed, ...known };
}

/** The lines of the page behind its opening. */
const told = (records: Partial<RecordLists>) => linesOf(made('pressSummary', records)).slice(1);

describe('what was heard', () => {
  test('reports alone: nothing is said to have been discussed', () => {
    expect(told({ agendaItem: [byOffice] })).toEqual(['Hội nghị đã nghe:', 'Báo cáo của Văn phòng Bộ.']);
  });

  test('a discussion, and who spoke in it, with their unit and office', () => {
    const discussion = { ...remarks, ...done, type: 'discussion' as const, title: 'Thảo luận' };
    const unknown = { count: null, note: null, unitText: null };
    const guest = {
      id: 'guest',
      name: 'Lê Thị Hoa',
      title: 'Phó Cục trưởng',
      unitId: 'cuc-vt',
      role: 'member' as const,
    };
    const records = {
      person: [...smallMeeting().person, { ...unknown, ...guest, order: 'b0' }],
      agendaItem: [byOffice, discussion],
      speech: [aSpeech('1', 'item-2', { personId: 'guest' }), aSpeech('2', 'item-2', { personId: 'chair' })],
    };
    expect(told(records)).toEqual([
      'Hội nghị đã nghe và thảo luận:',
      'Báo cáo của Văn phòng Bộ.',
      'Phát biểu ý kiến tại Hội nghị có: Phó Cục trưởng Cục Viễn thông Lê Thị Hoa.',
    ]);
    expect(told({ agendaItem: [{ ...discussion, title: 'Thảo luận dự thảo Nghị định' }] })).toEqual([
      'Hội nghị đã nghe và thảo luận:',
      'Thảo luận dự thảo Nghị định.',
    ]);
  });

  test('a report whose presenter the programme does not name: who gave it; nobody is said to have discussed it', () => {
    const agendaItem = [
      { ...byOffice, presenterText: null },
      { ...remarks, ...done, type: 'opening' as const },
    ];
    const speech = [aSpeech('1', 'item-1', { unitId: 'cuc-vt' }), aSpeech('2', 'item-2', { personId: 'deputy' })];
    expect(told({ agendaItem, speech })).toEqual([
      'Hội nghị đã nghe:',
      'Báo cáo của Văn phòng Bộ (Cục Viễn thông).',
      'Phát biểu chỉ đạo (Thứ trưởng Phan Tâm).',
    ]);
  });

  test('not what was still waiting', () => {
    expect(told({ agendaItem: [{ ...byOffice, state: 'waiting' }] })).toEqual([]);
  });
});

test('the remarks of another leader are told as his, before those of the chair', () => {
  const records = {
    agendaItem: [
      { ...remarks, ...done, presenterId: 'deputy' },
      { ...report, ...done, type: 'conclusions' as const, title: 'Phát biểu kết luận', presenterId: 'chair' },
    ],
    speech: [aSpeech('1', 'item-2', { personId: 'deputy' }), aSpeech('2', 'item-1', { personId: 'chair' })],
    point: [aPoint('2', { speechId: '2' }), aPoint('1', { speechId: '1', order: 'a1' })],
  };
  expect(told(records)).toEqual([
    'Hội nghị đã nghe:',
    'Phát biểu chỉ đạo (Thứ trưởng Phan Tâm).',
    'Thứ trưởng Phan Tâm phát biểu:',
    'Ý kiến 1.',
    'Bộ trưởng Nguyễn Mạnh Hùng nhấn mạnh:',
    'Ý kiến 2.',
  ]);
});

test('what is to come in a field of work stands with its results; who does it is named', () => {
  const point = [aPoint('1', { sectorId: 'buu-chinh' })];
  const lead = { text: 'các Sở TT&TT', unitIds: [] };
  const task = [aTask('1', { kind: 'planned', sectorId: 'buu-chinh' }), aTask('2', { kind: 'planned', lead })];
  expect(told({ point, task })).toEqual([
    'Lĩnh vực Bưu chính:',
    'Ý kiến 1.',
    'Thời gian tới:',
    'Việc 1.',
    'Nhiệm vụ thời gian tới theo báo cáo của các đơn vị:',
    'Các Sở TT&TT: Việc 2.',
  ]);
});

describe('figures', () => {
  const text = 'Tỷ lệ an toàn thông tin đạt 61,5% (tháng 7: 43%), 12/20 Bộ, với 03 nền tảng';
  const point = [aPoint('1', { sectorId: 'buu-chinh', text })];
  const figures = (...statistic: RecordOf<'statistic'>[]) => told({ point, statistic }).slice(2);

  test.each([
    aStatistic('1', 'Tỷ lệ an toàn thông tin', {
      figure: { value: 61.5, printed: '61,5%' },
      unit: '%',
      previous: { period: 'tháng 7', figure: { value: 43, printed: '43%' } },
    }),
    aStatistic('1', 'Số nền tảng', { figure: { value: 3, printed: '03' } }),
    aStatistic('1', 'Bộ bảo đảm an toàn thông tin', { figure: { value: 12, printed: '12/20' }, outOf: 20 }),
  ])('one that a text tells is not told again: $label', (statistic) => {
    expect(figures(statistic)).toEqual([]);
  });

  test('one that the opening tells is not told again', () => {
    expect(figures(aStatistic('1', 'Số điểm cầu', {}))).toEqual([]);
  });

  test.each([
    [
      aStatistic('1', 'Tỷ lệ an toàn thông tin', { figure: { value: 62, printed: '62%' } }),
      'Tỷ lệ an toàn thông tin: 62%.',
    ],
    [
      aStatistic('1', 'Đài truyền thanh cấp xã', { figure: { value: 3, printed: null } }),
      'Đài truyền thanh cấp xã: 03.',
    ],
    [
      aStatistic('1', 'Tỷ lệ an toàn thông tin', {
        figure: { value: 61.5, printed: '61,5%' },
        target: { value: 70, printed: '70%' },
      }),
      'Tỷ lệ an toàn thông tin: 61,5% (có thể tăng lên 70%).',
    ],
  ])('another number, another thing, or more of it: it is told', (statistic, line) => {
    expect(figures(statistic)).toEqual(['Số liệu khác được nêu tại Hội nghị:', line]);
  });

  test.each([
    ['mục tiêu', false],
    ['tháng 7', true],
  ])('what stands in the brackets of a label tells it from others, as (%s)', (brackets, isTold) => {
    const statistic = aStatistic('1', `Tỷ lệ an toàn thông tin (${brackets})`, {
      figure: { value: 61.5, printed: '61,5%' },
    });
    const line = `Tỷ lệ an toàn thông tin (${brackets}): 61,5%.`;
    expect(figures(statistic).includes(line)).toBe(!isTold);
  });

  test('one whose label goes on from the one above has its subject', () => {
    expect(
      figures(
        aStatistic('1', 'Kiến nghị của người dân', { figure: { value: 7610, printed: '7.610' } }),
        aStatistic('2', '… đã giải quyết', { figure: { value: 7601, printed: '7.601' } }),
        aStatistic('3', '… đang giải quyết', { figure: { value: 9, printed: '09' } }),
      ),
    ).toEqual([
      'Số liệu khác được nêu tại Hội nghị:',
      'Kiến nghị của người dân: 7.610.',
      'Kiến nghị của người dân đã giải quyết: 7.601.',
      'Kiến nghị của người dân đang giải quyết: 09.',
    ]);
  });
});

test('a task of two conclusions is told once', () => {
  const records = {
    ...smallMeeting(),
    conclusion: [aConclusion('1', {}), aConclusion('2', {})],
    task: [aTask('1', { conclusionIds: ['1', '2'], text: 'Lập kế hoạch' })],
  };
  const before = stateOf(records);
  const conclusion = records.conclusion.map((one) => {
    const verdict = {
      by: 'chair',
      at: '2022-04-25T11:00:00+07:00',
      hash: approvalHash(before, one),
      remark: null,
    } as const;
    return { ...one, state: 'approved' as const, verdict: { ...verdict, text: one.spokenText } };
  });
  const lines = told({ ...records, conclusion });
  expect(lines.filter((line) => /kế hoạch/i.test(line))).toHaveLength(1);
  expect(lines).toEqual(expect.arrayContaining(['Kết luận 1.', 'Kết luận 2.']));
});

test('what is not known of day and place is left out: nobody fills in a page for the public', () => {
  const unknown = { ...meeting, date: null, session: null, place: null, form: null, siteCount: null };
  expect(linesOf(made('pressSummary', { meeting: [unknown] }))).toEqual([
    'Bộ trưởng Nguyễn Mạnh Hùng chủ trì Hội nghị Giao ban quản lý nhà nước tháng 4/2022.',
  ]);
});
