import { describe, expect, test } from 'vitest';
import { attendanceText, listedPerson } from '#shared/documents/wording/attendance.ts';
import { conclusionSentence } from '#shared/documents/wording/conclusionSentence.ts';
import { pointLetter, roman } from '#shared/documents/wording/numbering.ts';
import { participantsInText } from '#shared/documents/wording/participants.ts';
import { petitionText, repliedText } from '#shared/documents/wording/petitions.ts';
import { deadlineText, taskSentence } from '#shared/documents/wording/taskSentence.ts';
import { stateOf } from '#shared/domain/creation.ts';
import type { RecordOf } from '#shared/domain/state.ts';
import { aConclusion, aDeadline, anAnswer, aPetition, aTask } from '../../support/recordsOfMeeting.ts';
import { smallMeeting } from '../../support/smallMeeting.ts';
import { words } from './reading.ts';

const state = stateOf(smallMeeting());

describe('a deadline', () => {
  test.each([
    [{}, null],
    [{ phrase: 'thời gian tới' }, 'thời gian tới'],
    [{ kind: 'date', phrase: 'trong Quý II/2022', due: '2022-06-30' }, 'trong Quý II/2022 (chậm nhất ngày 30/6/2022)'],
    [{ kind: 'date', due: '2022-01-05' }, 'chậm nhất ngày 05/01/2022'],
    [{ kind: 'range', start: '2020-10-01', due: '2020-11-30' }, 'từ ngày 01/10/2020 đến ngày 30/11/2020'],
    [{ kind: 'event', event: 'khi luật có hiệu lực' }, 'khi luật có hiệu lực'],
    [
      { kind: 'event', phrase: 'ngay khi Luật có hiệu lực', event: 'khi luật có hiệu lực' },
      'ngay khi Luật có hiệu lực',
    ],
    [
      { kind: 'date', phrase: 'trước kỳ họp', event: 'kỳ họp Quốc hội', due: '2022-05-19' },
      'trước kỳ họp (kỳ họp Quốc hội; chậm nhất ngày 19/5/2022)',
    ],
    [{ kind: 'immediate' }, 'thực hiện ngay'],
    [{ kind: 'immediate', phrase: 'làm ngay' }, 'làm ngay'],
    [{ kind: 'recurring' }, 'thực hiện định kỳ'],
    [{ kind: 'recurring', phrase: 'theo quý' }, 'theo quý'],
  ] as const)('%j', (known, text) => {
    expect(deadlineText(aDeadline(known))).toBe(text);
  });
});

describe('a task in a notice (domain.md §3.3)', () => {
  const vt = { text: 'Cục Viễn thông', unitIds: ['cuc-vt'] };
  const pc = { text: 'Vụ Pháp chế', unitIds: ['vu-pc'] };
  const june = aDeadline({ kind: 'date', due: '2022-06-30' });
  const text = 'Xây dựng kế hoạch';
  const plan = 'Xây dựng kế hoạch.';
  test.each<[Partial<RecordOf<'task'>>, string]>([
    [{ lead: vt, deadline: june }, `Giao Cục Viễn thông chủ trì: ${plan} Thời hạn: chậm nhất ngày 30/6/2022.`],
    [
      { lead: vt, coordinating: [pc], directorId: 'deputy', deadline: june },
      `Giao Cục Viễn thông chủ trì, phối hợp với Vụ Pháp chế; Thứ trưởng Phan Tâm chỉ đạo: ${plan} Thời hạn: chậm nhất ngày 30/6/2022.`,
    ],
    [{ lead: vt, verb: 'yêu cầu' }, `Yêu cầu Cục Viễn thông chủ trì: ${plan} Thời hạn: ….`],
    [{ lead: { text: 'UBND tỉnh', unitIds: [] } }, `Đề nghị UBND tỉnh chủ trì: ${plan} Thời hạn: ….`],
    [{}, `Giao … chủ trì: ${plan} Thời hạn: ….`],
    [{ lead: vt, source: { line: null, inferred: ['lead'] } }, `Giao … chủ trì: ${plan} Thời hạn: ….`],
    [{ directorId: 'deputy' }, `Giao Thứ trưởng Phan Tâm chỉ đạo: ${plan} Thời hạn: ….`],
    [{ lead: vt, assignedById: 'chair' }, `Giao Cục Viễn thông chủ trì: ${plan} Thời hạn: ….`],
    [{ lead: vt, assignedById: 'deputy' }, `Thứ trưởng Phan Tâm giao Cục Viễn thông chủ trì: ${plan} Thời hạn: ….`],
    [{ kind: 'rule' }, `Quy định chung: ${plan}`],
    [
      { kind: 'rule', lead: vt, coordinating: [pc], deadline: aDeadline({ phrase: 'từ nay' }) },
      `Quy định chung (Cục Viễn thông thực hiện, phối hợp với Vụ Pháp chế): ${plan} Áp dụng: từ nay.`,
    ],
    [{ kind: 'planned', lead: vt, deadline: aDeadline({ phrase: 'thời gian tới' }) }, plan],
    [
      { kind: 'planned', coordinating: [pc], deadline: june },
      'Xây dựng kế hoạch (phối hợp: Vụ Pháp chế; chậm nhất ngày 30/6/2022).',
    ],
  ])('%j', (known, sentence) => {
    expect(words(taskSentence(state, aTask('1', { text, ...known })))).toBe(sentence);
  });
});

describe('people', () => {
  const arrived = { arrivedAt: null, delegateText: null, siteId: null } as const;
  test.each([
    [{ state: 'present' }, 'có mặt'],
    [{ state: 'late' }, 'đến muộn'],
    [{ state: 'late', arrivedAt: '2022-04-25T08:40:00+07:00' }, 'đến lúc 08 giờ 40'],
    [{ state: 'excused' }, 'vắng có lý do'],
    [{ state: 'absent' }, 'vắng không lý do'],
    [{ state: 'delegated', delegateText: 'ông Trần Văn B' }, 'cử ông Trần Văn B dự thay'],
    [{ state: 'delegated' }, 'cử người dự thay'],
  ] as const)('%j is told as "%s"', (known, told) => {
    expect(attendanceText({ id: 'deputy', ...arrived, ...known })).toBe(told);
  });

  test('a group is not counted twice, and has no capital within a sentence; a department keeps it', () => {
    const group = { name: null, role: 'group', unitId: null, note: null } as const;
    const groups = [
      { ...group, id: 'g1', title: 'Đại diện', unitText: '10 cơ quan chuyên trách', count: 10, order: 'b1' },
      { ...group, id: 'g2', title: 'Lãnh đạo các đơn vị', unitText: null, count: 12, order: 'b2' },
      { ...group, id: 'g3', title: 'Sở TT&TT Phú Yên', unitText: null, count: null, order: 'b3' },
    ];
    expect(groups.map(listedPerson)).toEqual([
      'Đại diện 10 cơ quan chuyên trách',
      'Lãnh đạo các đơn vị (12)',
      'Sở TT&TT Phú Yên',
    ]);
    const records = smallMeeting();
    const attendance = ['chair', 'deputy', 'g1', 'g2', 'g3'].map(
      (id) => ({ id, state: 'present', ...arrived }) as const,
    );
    const there = stateOf({ ...records, person: [...records.person, ...groups], attendance });
    expect(participantsInText(there)).toEqual([
      'Thứ trưởng Phan Tâm',
      'đại diện 10 cơ quan chuyên trách',
      'lãnh đạo các đơn vị',
      'Sở TT&TT Phú Yên',
    ]);
  });

  test('whoever sent somebody is named with him', () => {
    const deputy = { id: 'deputy', state: 'delegated', ...arrived, delegateText: 'ông Trần Văn B' } as const;
    const sent = stateOf({ ...smallMeeting(), attendance: [deputy] });
    expect(participantsInText(sent)).toEqual(['Thứ trưởng Phan Tâm (cử ông Trần Văn B dự thay)']);
  });
});

describe('petitions, answers, conclusions', () => {
  test('who asked, on which basis', () => {
    expect(petitionText(state, aPetition('1', { text: 'Đề nghị hướng dẫn' }))).toBe('Kiến nghị: Đề nghị hướng dẫn');
    const asked = { text: 'Đề nghị hướng dẫn', fromUnitIds: ['cuc-vt', 'vu-pc'], legalReference: 'Nghị định 25' };
    expect(petitionText(state, aPetition('1', asked))).toBe(
      'Kiến nghị của Cục Viễn thông, Vụ Pháp chế: Đề nghị hướng dẫn (căn cứ: Nghị định 25)',
    );
  });

  test('who answered, on which basis', () => {
    const by = { personId: 'deputy', unitId: null, text: null };
    expect(repliedText(state, anAnswer('1', { text: 'Đã có', by, legalBasis: 'Luật Bưu chính' }))).toBe(
      'Trả lời của Thứ trưởng Phan Tâm: Đã có (căn cứ: Luật Bưu chính)',
    );
    expect(repliedText(state, anAnswer('1', { text: 'Đã có' }))).toBe('Trả lời: Đã có');
  });

  test('a conclusion is the chair’s unless it is another’s; the wording for the notice stands', () => {
    const conclusion = aConclusion('1', { spokenText: 'Làm nhanh lên', editedText: 'Đẩy nhanh tiến độ' });
    expect(conclusionSentence(state, { ...conclusion, concludedById: 'chair' })).toBe('Đẩy nhanh tiến độ.');
    expect(conclusionSentence(state, { ...conclusion, concludedById: 'deputy' })).toBe(
      'Thứ trưởng Phan Tâm kết luận: Đẩy nhanh tiến độ.',
    );
  });
});

test('Roman numbers as far as a table of units needs them, letters of điểm in Vietnamese order', () => {
  expect([1, 4, 9, 14, 39, 40, 63, 99, 400].map(roman)).toEqual([
    'I',
    'IV',
    'IX',
    'XIV',
    'XXXIX',
    'XL',
    'LXIII',
    'XCIX',
    'CD',
  ]);
  expect(Array.from({ length: 8 }, (_, index) => pointLetter(index)).join('')).toBe('abcdđegh');
});
