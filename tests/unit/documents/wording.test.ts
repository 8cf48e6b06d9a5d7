import { describe, expect, test } from 'vitest';
import { attendanceText, listedPerson } from '#shared/documents/wording/attendance.ts';
import { conclusionSentence } from '#shared/documents/wording/conclusionSentence.ts';
import { deadlineSentence, deadlineText } from '#shared/documents/wording/deadlines.ts';
import { pointLetter, roman } from '#shared/documents/wording/numbering.ts';
import { participantsInText } from '#shared/documents/wording/participants.ts';
import { petitionText, repliedText } from '#shared/documents/wording/petitions.ts';
import { remarked, sentence } from '#shared/documents/wording/sentence.ts';
import { taskSentence } from '#shared/documents/wording/taskSentence.ts';
import { withinSentence } from '#shared/documents/wording/withinSentence.ts';
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

describe('a deadline as a sentence', () => {
  test.each([
    ['trong tháng 8 năm 2021', 'Hoàn thành trong tháng 8 năm 2021.'],
    ['chậm nhất ngày 30/6/2022', 'Hoàn thành chậm nhất ngày 30/6/2022.'],
    ['khi họp', 'Thời hạn: khi họp.'],
    ['trước mắt', 'Thời hạn: trước mắt.'],
    ['trong suốt Đại hội', 'Thời hạn: trong suốt Đại hội.'],
    ['đến hết năm 2022', 'Thời hạn: đến hết năm 2022.'],
    ['Trong Quý II/2022', 'Hoàn thành trong Quý II/2022.'],
    ['trước cuối tháng 6', 'Hoàn thành trước cuối tháng 6.'],
    ['từ ngày 01/10/2020 đến ngày 30/11/2020', 'Thực hiện từ ngày 01/10/2020 đến ngày 30/11/2020.'],
    ['ngay', 'Thực hiện ngay.'],
    ['sớm', 'Thực hiện sớm.'],
    ['hàng năm', 'Thực hiện hàng năm.'],
    ['thực hiện định kỳ', 'Thực hiện định kỳ.'],
    ['cuối năm (chậm nhất ngày 31/12/2022)', 'Thời hạn: cuối năm (chậm nhất ngày 31/12/2022).'],
    ['ngày mai', 'Thời hạn: ngày mai.'],
  ])('%s', (told, said) => {
    expect(deadlineSentence(told, { kind: 'date' })).toBe(said);
  });
});

test('an event that a deadline hangs on is what completion waits for', () => {
  expect(deadlineSentence('khi luật có hiệu lực', { kind: 'event' })).toBe('Hoàn thành khi luật có hiệu lực.');
});

describe('the words of a task within a sentence', () => {
  test.each([
    ['Xây dựng kế hoạch', 'xây dựng kế hoạch'],
    ['Ra Nghị quyết chuyên đề', 'ra Nghị quyết chuyên đề'],
    ['Đẩy mạnh chuyển đổi số', 'đẩy mạnh chuyển đổi số'],
    ['Nhân rộng mô hình', 'nhân rộng mô hình'],
    ['Mọi Nghị định phải vận hành thử', 'mọi Nghị định phải vận hành thử'],
    ['CNTT phải đi trước', 'CNTT phải đi trước'],
    ['Cục Viễn thông báo cáo', 'Cục Viễn thông báo cáo'],
    ['Hà Nội làm trước', 'Hà Nội làm trước'],
    ['Thủ tướng giao việc', 'Thủ tướng giao việc'],
    ['Bluezone phải phổ cập', 'Bluezone phải phổ cập'],
    ['100% đơn vị có kế hoạch', '100% đơn vị có kế hoạch'],
    ['“Báo hóa” phải hết', '“Báo hóa” phải hết'],
  ])('%s', (text, within) => {
    expect(withinSentence(text)).toBe(within);
  });
});

describe('a task in a notice (domain.md §3.2, §3.3)', () => {
  const vt = { text: 'Cục Viễn thông', unitIds: ['cuc-vt'] };
  const pc = { text: 'Vụ Pháp chế', unitIds: ['vu-pc'] };
  const june = aDeadline({ kind: 'date', due: '2022-06-30' });
  const inYear = aDeadline({ kind: 'date', phrase: 'trong năm 2022', due: '2022-12-31' });
  const text = 'Xây dựng kế hoạch';
  const plan = 'xây dựng kế hoạch.';
  const cases: [Partial<RecordOf<'task'>>, string, string?][] = [
    [{ lead: vt, deadline: june }, `Giao Cục Viễn thông chủ trì ${plan} Hoàn thành chậm nhất ngày 30/6/2022.`],
    [
      { lead: vt, coordinating: [pc], directorId: 'deputy', deadline: june },
      `Giao Thứ trưởng Phan Tâm chỉ đạo, Cục Viễn thông chủ trì, phối hợp với Vụ Pháp chế ${plan} Hoàn thành chậm nhất ngày 30/6/2022.`,
    ],
    [{ lead: vt }, `Giao Cục Viễn thông chủ trì ${plan} Thời hạn: ….`, `Giao Cục Viễn thông chủ trì ${plan}`],
    [
      { lead: vt, verb: 'yêu cầu', deadline: june },
      `Yêu cầu Cục Viễn thông ${plan} Hoàn thành chậm nhất ngày 30/6/2022.`,
    ],
    [
      { lead: vt, coordinating: [pc], verb: 'yêu cầu' },
      `Yêu cầu Cục Viễn thông chủ trì, phối hợp với Vụ Pháp chế ${plan} Thời hạn: ….`,
    ],
    [{ lead: { text: 'UBND tỉnh', unitIds: [] } }, `Đề nghị UBND tỉnh ${plan} Thời hạn: ….`],
    [{ lead: { text: 'các Sở', unitIds: ['so'] }, verb: 'cần' }, `Đề nghị các Sở ${plan} Thời hạn: ….`],
    [{ lead: { text: 'các Sở', unitIds: ['so'] }, verb: 'giao' }, `Giao các Sở ${plan} Thời hạn: ….`],
    [{ lead: vt, text: 'Có kế hoạch' }, 'Giao Cục Viễn thông có kế hoạch. Thời hạn: ….'],
    [{ lead: { text: 'Vụ A, Cục B', unitIds: ['cuc-vt', 'vu-pc'] } }, `Giao Vụ A, Cục B ${plan} Thời hạn: ….`],
    [{ lead: { text: 'các Bộ', unitIds: ['bo-nganh'] } }, `Đề nghị các Bộ ${plan} Thời hạn: ….`],
    [{}, `Giao … chủ trì ${plan} Thời hạn: ….`, 'Xây dựng kế hoạch.'],
    [
      { coordinating: [pc] },
      `Giao … chủ trì, phối hợp với Vụ Pháp chế ${plan} Thời hạn: ….`,
      'Xây dựng kế hoạch (phối hợp: Vụ Pháp chế).',
    ],
    [
      { lead: vt, source: { line: null, inferred: ['lead'] } },
      `Giao … chủ trì ${plan} Thời hạn: ….`,
      'Xây dựng kế hoạch.',
    ],
    [{ directorId: 'deputy' }, `Giao Thứ trưởng Phan Tâm chỉ đạo ${plan} Thời hạn: ….`],
    [
      { directorId: 'deputy', verb: 'giao … làm tổng chỉ huy', text: 'Làm tổng chỉ huy' },
      'Giao Thứ trưởng Phan Tâm làm tổng chỉ huy. Thời hạn: ….',
    ],
    [
      { directorId: 'deputy', coordinating: [pc] },
      `Giao Thứ trưởng Phan Tâm chỉ đạo, … chủ trì, phối hợp với Vụ Pháp chế ${plan} Thời hạn: ….`,
      'Giao Thứ trưởng Phan Tâm chỉ đạo xây dựng kế hoạch (phối hợp: Vụ Pháp chế).',
    ],
    [{ lead: vt, assignedById: 'chair' }, `Giao Cục Viễn thông chủ trì ${plan} Thời hạn: ….`],
    [{ lead: vt, assignedById: 'deputy' }, `Thứ trưởng Phan Tâm giao Cục Viễn thông chủ trì ${plan} Thời hạn: ….`],
    [
      { assignedById: 'deputy' },
      `Thứ trưởng Phan Tâm giao … chủ trì ${plan} Thời hạn: ….`,
      'Xây dựng kế hoạch (Thứ trưởng Phan Tâm giao).',
    ],
    [{ lead: vt, text: 'Cục Viễn thông báo cáo tiến độ' }, 'Giao Cục Viễn thông báo cáo tiến độ. Thời hạn: ….'],
    [{ lead: vt, text: 'Chủ trì xây dựng kế hoạch' }, `Giao Cục Viễn thông chủ trì ${plan} Thời hạn: ….`],
    [
      { lead: vt, text: 'Hà Nội và Đà Nẵng làm trước' },
      'Giao Cục Viễn thông chủ trì: Hà Nội và Đà Nẵng làm trước. Thời hạn: ….',
    ],
    [
      { lead: vt, coordinating: [pc], text: 'Kiểm tra báo cáo của Vụ Pháp chế' },
      'Giao Cục Viễn thông chủ trì, phối hợp với Vụ Pháp chế kiểm tra báo cáo của Vụ Pháp chế. Thời hạn: ….',
    ],
    [
      { lead: vt, coordinating: [pc], text: 'Cục Viễn thông rà soát' },
      'Giao Cục Viễn thông rà soát (phối hợp: Vụ Pháp chế). Thời hạn: ….',
    ],
    [
      { lead: vt, coordinating: [pc], text: 'Chủ trì rà soát' },
      'Giao Cục Viễn thông chủ trì rà soát (phối hợp: Vụ Pháp chế). Thời hạn: ….',
    ],
    [{ directorId: 'deputy', verb: 'đề nghị' }, `Đề nghị Thứ trưởng Phan Tâm chỉ đạo ${plan} Thời hạn: ….`],
    [
      { lead: vt, deadline: aDeadline({ phrase: 'trong tháng 1' }), text: 'Tổng kết công tác trong tháng 10' },
      'Giao Cục Viễn thông chủ trì tổng kết công tác trong tháng 10. Hoàn thành trong tháng 1.',
    ],
    [
      { kind: 'planned', deadline: aDeadline({ kind: 'date', phrase: 'trong Quý II/2022', due: '2022-06-30' }) },
      'Xây dựng kế hoạch (trong Quý II/2022; chậm nhất ngày 30/6/2022).',
    ],
    [
      { lead: vt, coordinating: [pc], text: 'Phối hợp với Vụ Pháp chế rà soát' },
      'Giao Cục Viễn thông phối hợp với Vụ Pháp chế rà soát. Thời hạn: ….',
    ],
    [
      { lead: vt, deadline: inYear, text: 'Ra chiến lược trong năm 2022' },
      'Giao Cục Viễn thông chủ trì ra chiến lược trong năm 2022. Hoàn thành chậm nhất ngày 31/12/2022.',
    ],
    [
      { lead: vt, deadline: inYear, text: '- Rà soát;\n- Báo cáo.' },
      'Giao Cục Viễn thông chủ trì:\n- Rà soát;\n- Báo cáo.\nHoàn thành trong năm 2022 (chậm nhất ngày 31/12/2022).',
    ],
    [{ kind: 'rule' }, `Quy định chung: ${plan}`],
    [
      { kind: 'rule', lead: vt, coordinating: [pc], deadline: aDeadline({ phrase: 'từ nay' }) },
      `Quy định chung (Cục Viễn thông thực hiện, phối hợp với Vụ Pháp chế): ${plan} Áp dụng: từ nay.`,
    ],
    [{ kind: 'planned', lead: vt, deadline: aDeadline({ phrase: 'thời gian tới' }) }, 'Xây dựng kế hoạch.'],
    [
      { kind: 'planned', coordinating: [pc], deadline: june },
      'Xây dựng kế hoạch (phối hợp: Vụ Pháp chế; chậm nhất ngày 30/6/2022).',
    ],
    [
      { kind: 'planned', coordinating: [pc], text: 'Phối hợp với Vụ Pháp chế rà soát.', deadline: june },
      'Phối hợp với Vụ Pháp chế rà soát (chậm nhất ngày 30/6/2022).',
    ],
  ];
  const [unit] = smallMeeting().unit;
  if (!unit) throw new Error('The small meeting has units');
  const records = smallMeeting();
  const outside = stateOf({
    ...records,
    unit: [
      ...records.unit,
      { ...unit, id: 'so', kind: 'provincial', isGroup: true },
      { ...unit, id: 'bo-nganh', kind: 'external' },
    ],
  });

  test.each(cases)('%j', (known, draft, final = draft.replace(/\s?Thời hạn: ….$/, '')) => {
    const task = aTask('1', { text, ...known });
    expect(words(taskSentence(outside, task, 'draft'))).toBe(draft);
    expect(words(taskSentence(outside, task, 'final'))).toBe(final);
  });

  test('news tell the words of a deadline, and no days that they were understood to mean', () => {
    const told = (deadline: typeof june) =>
      words(taskSentence(outside, aTask('1', { text, lead: vt, deadline }), 'news'));
    expect(told(inYear)).toBe(`Giao Cục Viễn thông chủ trì ${plan} Hoàn thành trong năm 2022.`);
    expect(told(june)).toBe(`Giao Cục Viễn thông chủ trì ${plan} Hoàn thành chậm nhất ngày 30/6/2022.`);
  });
});

describe('a sentence', () => {
  test.each([
    ['Xử lý tình trạng “báo hóa”', 'Xử lý tình trạng “báo hóa”.'],
    ['Ông nói: “Làm ngay.”', 'Ông nói: “Làm ngay.”'],
    ['Đã làm.', 'Đã làm.'],
  ])('%s', (said, ended) => {
    expect(sentence(said)).toBe(ended);
  });

  test('has its full stop behind a remark', () => {
    expect(remarked('Hoàn thành đề án.', 'trong Quý II')).toBe('Hoàn thành đề án (trong Quý II)');
    expect(remarked('Và nhiều việc khác...', 'kết luận 2')).toBe('Và nhiều việc khác... (kết luận 2)');
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
    expect(groups.map((one) => listedPerson(state, one))).toEqual([
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

  test('for whoever sent somebody, the one who came is named', () => {
    const deputy = { id: 'deputy', state: 'delegated', ...arrived, delegateText: 'ông Trần Văn B' } as const;
    const sent = stateOf({ ...smallMeeting(), attendance: [deputy] });
    expect(participantsInText(sent)).toEqual(['ông Trần Văn B (dự thay Thứ trưởng Phan Tâm)']);
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
