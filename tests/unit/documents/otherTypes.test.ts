import { describe, expect, test } from 'vitest';
import { unpublishedConclusions } from '#shared/documents/pressSummary.ts';
import { approvalHash } from '#shared/domain/approval.ts';
import { type RecordLists, stateOf } from '#shared/domain/creation.ts';
import { everyPaper, papers } from '../../documents/papers.ts';
import { aConclusion, anAnswer, aPetition, aPoint, aTask } from '../../support/recordsOfMeeting.ts';
import { smallMeeting } from '../../support/smallMeeting.ts';
import { linesOf, made, rowsOf, titlesOf } from './reading.ts';

const speech = {
  id: 'speech-1',
  agendaItemId: 'item-1',
  speaker: { personId: 'deputy', unitId: null, text: null },
  state: 'ended',
  spans: [],
  order: 'a0',
} as const;
const arrived = { arrivedAt: null, delegateText: null, siteId: null } as const;

describe('minutes in three ways (domain.md §2.4)', () => {
  const records: Partial<RecordLists> = {
    speech: [{ ...speech, spans: [] }],
    point: [aPoint('1', { agendaItemId: 'item-1', speechId: 'speech-1' }), aPoint('2', { isPrivate: true })],
    petition: [aPetition('1', { state: 'answered' })],
    answer: [anAnswer('1', {})],
    conclusion: [aConclusion('1', {})],
    task: [aTask('1', {})],
    statistic: [],
  };

  test('in detail: the course with every exchange', () => {
    const minutes = made('minutes', records);
    expect(titlesOf(minutes)).toEqual(['DIỄN BIẾN HỘI NGHỊ', 'KẾT LUẬN CỦA NGƯỜI CHỦ TRÌ', 'NHIỆM VỤ']);
    expect(linesOf(minutes)).toContain('Kiến nghị: Kiến nghị 1.');
    expect(linesOf(minutes)).toContain('Trả lời: Trả lời 1.');
  });

  test('the main course: every point, of a petition that it was raised and how far it is', () => {
    const minutes = made('minutes', records, { course: 'main' });
    expect(titlesOf(minutes)).toEqual(['DIỄN BIẾN CHÍNH CỦA HỘI NGHỊ', 'KẾT LUẬN CỦA NGƯỜI CHỦ TRÌ', 'NHIỆM VỤ']);
    expect(linesOf(minutes)).toEqual(expect.arrayContaining(['Ý kiến 1.', 'Kiến nghị: Kiến nghị 1 (đã trả lời).']));
    expect(linesOf(minutes).join()).not.toContain('Trả lời 1');
  });

  test('the results: the items that were dealt with, and petitions with their answers; no course', () => {
    const minutes = made('minutes', records, { course: 'results' });
    expect(titlesOf(minutes)).toEqual([
      'NỘI DUNG HỘI NGHỊ',
      'KẾT LUẬN CỦA NGƯỜI CHỦ TRÌ',
      'NHIỆM VỤ',
      'KIẾN NGHỊ VÀ TRẢ LỜI',
    ]);
    expect(linesOf(minutes)).toEqual(expect.arrayContaining(['Báo cáo của Văn phòng Bộ.', 'Trả lời 1.']));
    expect(linesOf(minutes).join()).not.toContain('Ý kiến 1');
  });

  test('a speech under no item of the agenda is not lost', () => {
    const loose = { ...speech, agendaItemId: null, spans: [] };
    const minutes = made('minutes', { speech: [loose], point: [aPoint('1', { speechId: 'speech-1' })] });
    expect(linesOf(minutes).slice(-4)).toEqual([
      'Ý kiến khác',
      'Thứ trưởng Phan Tâm:',
      'Ý kiến 1.',
      'Hội nghị kết thúc vào … giờ …, ngày 25 tháng 4 năm 2022./.',
    ]);
  });

  test('who was absent, why, and who sent somebody', () => {
    const people = ['deputy', 'chair'].map(
      (id, index) => ({ id, state: index ? 'excused' : 'delegated', ...arrived }) as const,
    );
    expect(linesOf(made('minutes', { attendance: people }))).toEqual(
      expect.arrayContaining(['Người dự thay Thứ trưởng Phan Tâm.', 'Nguyễn Mạnh Hùng, Bộ trưởng (vắng có lý do).']),
    );
  });
});

describe('the appendix of petitions', () => {
  test('who asked, what, who answers, what, how far it is; one more row for each further answer', () => {
    const by = { personId: 'deputy', unitId: null, text: null };
    const records = {
      petition: [
        aPetition('1', { fromText: 'Sở TT&TT Phú Yên', state: 'answered', receivedOn: '2022-04-01' }),
        aPetition('2', { assignedUnitIds: ['cuc-vt'], state: 'forwarded' }),
        aPetition('3', { state: 'duplicate', duplicateOfId: '1', publishedOn: '2022-05-02', publishedAt: 'Cổng TTĐT' }),
      ],
      answer: [anAnswer('1', { by }), anAnswer('2', { legalBasis: 'Luật Bưu chính' })],
    };
    expect(rowsOf(made('petitionAppendix', records))).toEqual([
      ['1', 'Sở TT&TT Phú Yên', 'Kiến nghị 1', 'Thứ trưởng Phan Tâm', 'Trả lời 1', 'Đã trả lời; nhận ngày 01/4/2022'],
      ['', '', '', '…', 'Trả lời 2 (căn cứ: Luật Bưu chính)', ''],
      ['2', '…', 'Kiến nghị 2', 'Cục Viễn thông', '', 'Đã chuyển đơn vị; giao Cục Viễn thông'],
      [
        '3',
        '…',
        'Kiến nghị 3',
        '…',
        '',
        'Trùng; cùng nội dung với kiến nghị 1; công khai ngày 02/5/2022 trên Cổng TTĐT',
      ],
    ]);
  });

  test('says so when there was none', () => {
    expect(linesOf(made('petitionAppendix'))).toEqual(['Hội nghị không ghi nhận kiến nghị cụ thể nào.']);
  });
});

describe('the list of attendance', () => {
  const site = { id: 'site-1', name: 'Hà Nội', unitId: null, headText: null, participantCount: 12, order: 'a0' };

  test('before anybody is marked: everybody, with room for it', () => {
    const list = made('attendanceList');
    expect(titlesOf(list)).toEqual(['ĐẠI BIỂU']);
    expect(rowsOf(list)).toEqual([
      ['1', 'Nguyễn Mạnh Hùng', 'Bộ trưởng', '', '…'],
      ['2', 'Phan Tâm', 'Thứ trưởng', '', '…'],
    ]);
  });

  test('afterwards: who came, where, and those apart of whom nothing is known; then the sites', () => {
    const attendance = [{ id: 'deputy', state: 'late', ...arrived, siteId: 'site-1' } as const];
    const list = made('attendanceList', { attendance, site: [{ ...site, state: 'connected' }] });
    expect(titlesOf(list)).toEqual(['ĐẠI BIỂU', 'CHƯA ĐIỂM DANH', 'ĐIỂM CẦU']);
    expect(linesOf(list)).toContain('Có mặt: 01 đại biểu.');
    expect(rowsOf(list)).toEqual([
      ['1', 'Phan Tâm', 'Thứ trưởng', 'điểm cầu Hà Nội', 'Đến muộn'],
      ['1', 'Nguyễn Mạnh Hùng', 'Bộ trưởng', '', '…'],
      ['1', 'Hà Nội', '', '…', '12', 'Đã kết nối'],
    ]);
  });
});

describe('the bulletin', () => {
  const meeting = smallMeeting();
  const conclusion = aConclusion('1', { spokenText: 'Đẩy nhanh tiến độ' });
  const task = aTask('1', { conclusionIds: ['1'] });
  const hash = approvalHash(stateOf({ ...meeting, conclusion: [conclusion], task: [task] }), conclusion);
  const verdict = {
    by: 'chair',
    at: '2022-04-25T11:00:00+07:00',
    hash,
    text: 'Đẩy nhanh tiến độ',
    remark: null,
  } as const;
  const approved = { ...conclusion, state: 'approved', verdict } as const;

  test('begins with when, where, who, and how it was held', () => {
    expect(linesOf(made('pressSummary'))[0]).toBe(
      'Sáng ngày 25 tháng 4 năm 2022, tại Hà Nội, Bộ trưởng Nguyễn Mạnh Hùng chủ trì Hội nghị Giao ban quản lý nhà nước tháng 4/2022 theo hình thức trực tuyến với 12 điểm cầu.',
    );
    expect(made('pressSummary').main).toMatchObject({ heading: null, ending: null });
  });

  test('a conclusion that the chair approved, with its tasks', () => {
    const lines = linesOf(made('pressSummary', { conclusion: [approved], task: [task] }));
    expect(lines.slice(1)).toEqual(['Bộ trưởng Nguyễn Mạnh Hùng kết luận:', 'Đẩy nhanh tiến độ.', 'Việc 1.']);
  });

  test.each([
    ['not approved', { conclusion: [conclusion], task: [task] }],
    ['changed since', { conclusion: [{ ...approved, editedText: 'Đẩy thật nhanh tiến độ' }], task: [task] }],
    ['a task of it was changed since', { conclusion: [approved], task: [{ ...task, text: 'Việc khác' }] }],
  ])('%s: it stays out, with its tasks, and the page says no word of it', (_, records) => {
    expect(linesOf(made('pressSummary', records)).slice(1)).toEqual([]);
    expect(unpublishedConclusions(stateOf({ ...smallMeeting(), ...records }))).toBe(1);
  });
});

describe('the programme', () => {
  test('before the meeting: planned minutes, and their sum once all are known', () => {
    expect(rowsOf(made('workingAgenda'))).toEqual([
      ['1', 'Báo cáo của Văn phòng Bộ', '…', '15 phút'],
      ['2', 'Phát biểu chỉ đạo', '…', '10 phút'],
      ['3', 'Kết luận', '…', '…'],
    ]);
    expect(linesOf(made('workingAgenda')).join()).not.toContain('Tổng thời lượng');
    const agendaItem = smallMeeting().agendaItem.map((item) => ({ ...item, plannedMinutes: 20 }));
    expect(linesOf(made('workingAgenda', { agendaItem })).at(-1)).toBe('Tổng thời lượng dự kiến: 60 phút.');
  });

  test('from its beginning: when each item was dealt with, and what was put off', () => {
    const at = (time: string) => `2022-04-25T${time}:00+07:00`;
    const [first, second, third] = smallMeeting().agendaItem;
    if (!first || !second || !third) throw new Error('too few items');
    const agendaItem = [
      {
        ...first,
        state: 'done' as const,
        spans: [
          { from: at('08:30'), to: at('08:50') },
          { from: at('09:00'), to: at('09:05') },
        ],
      },
      { ...second, presenterId: 'chair' },
      { ...third, state: 'postponed' as const },
    ];
    expect(rowsOf(made('workingAgenda', { agendaItem }))).toEqual([
      ['1', 'Báo cáo của Văn phòng Bộ', '…', '15 phút', '08 giờ 30 - 09 giờ 05'],
      ['2', 'Phát biểu chỉ đạo', 'Bộ trưởng Nguyễn Mạnh Hùng', '10 phút', ''],
      ['3', 'Kết luận (chuyển sang phiên họp sau)', '…', '…', ''],
    ]);
  });
});

describe('every document', () => {
  test('has a file name in plain ASCII; nothing that is exported together has the same', () => {
    const stems = everyPaper.map((name) => made(papers[name].type, {}, papers[name].options).fileStem);
    for (const stem of stems) expect(stem).toMatch(/^[a-z0-9-]+$/);
    // The notice with and without its appendix, and the appendix in either order, are the same document.
    expect(new Set(stems).size).toBe(stems.length - 2);
  });

  test('is one of the ministry: form 1.4 or 1.9 heads it, or it belongs to one that has such a head', () => {
    const headed = everyPaper.filter((name) => made(papers[name].type).main?.heading);
    expect(headed).toEqual(everyPaper.filter((name) => /minutes|notice|attendance|Agenda/.test(name)));
    for (const type of ['attendanceList', 'workingAgenda'] as const)
      expect(made(type).main?.heading).toMatchObject({ number: null, placeAndDate: null });
  });
});
