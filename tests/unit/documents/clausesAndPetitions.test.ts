import { describe, expect, test } from 'vitest';
import type { RecordLists } from '#shared/domain/creation.ts';
import type { RecordOf } from '#shared/domain/state.ts';
import { aConclusion, anAnswer, aPetition, aPoint, aTask } from '../../support/recordsOfMeeting.ts';
import { smallMeeting } from '../../support/smallMeeting.ts';
import { linesOf, made, rowsOf, titlesOf } from './reading.ts';

describe('tasks under a clause of the notice', () => {
  const marksOf = (records: Partial<RecordLists>) =>
    (made('notice', records).main?.body ?? []).flatMap((block) => {
      if (block.kind === 'clause') return [String(block.number)];
      if (block.kind === 'point') return [block.letter];
      return block.kind === 'paragraph' && block.continues ? ['–'] : [];
    });
  const reference = (records: Partial<RecordLists>) =>
    linesOf(made('notice', records)).find((line) => line.startsWith('Thực hiện nhiệm vụ nêu tại'));
  const conclusion = [aConclusion('1', {}), aConclusion('2', {})];
  const shared = aTask('1', { conclusionIds: ['1', '2'] });

  test('several have letters; one alone is a further paragraph of its clause', () => {
    const task = [aTask('1', { conclusionIds: ['1'] }), ...['2', '3'].map((id) => aTask(id, { conclusionIds: ['2'] }))];
    expect(marksOf({ conclusion, task })).toEqual(['1', '–', '2', 'a', 'b']);
  });

  test('a task of two conclusions is cited at the second, wherever it stands (domain.md §1.5)', () => {
    expect(reference({ conclusion, task: [shared] })).toBe('Thực hiện nhiệm vụ nêu tại khoản 1 Mục này.');
    const task = [shared, aTask('2', { conclusionIds: ['1'] })];
    expect(reference({ conclusion, task })).toBe('Thực hiện nhiệm vụ nêu tại điểm a khoản 1 Mục này.');
  });
});

describe.each([
  ['the notice', (records: Partial<RecordLists>) => made('notice', records)],
  ['minutes of the results', (records: Partial<RecordLists>) => made('minutes', records, { course: 'results' })],
])('petitions in %s tell how far they are', (_, of) => {
  test('answered, waiting for whom, the same as another', () => {
    const petition = [
      aPetition('1', { text: 'Sớm hướng dẫn.', state: 'answered', legalReference: 'Luật Viễn thông' }),
      aPetition('2', { state: 'inProgress', assignedUnitIds: ['cuc-vt'] }),
      aPetition('3', { state: 'duplicate', duplicateOfId: '1' }),
      aPetition('4', { state: 'duplicate' }),
    ];
    const lines = linesOf(of({ petition, answer: [anAnswer('1', {})] }));
    expect(lines).toEqual(
      expect.arrayContaining([
        'Kiến nghị: Sớm hướng dẫn (căn cứ: Luật Viễn thông). Tình trạng: đã trả lời.',
        'Trả lời 1.',
        'Kiến nghị: Kiến nghị 2. Tình trạng: đang giải quyết; giao Cục Viễn thông.',
        'Kiến nghị: Kiến nghị 3. Tình trạng: trùng với kiến nghị tại khoản 1 Mục này.',
        'Kiến nghị: Kiến nghị 4. Tình trạng: trùng.',
      ]),
    );
  });
});

describe('the documents that were named', () => {
  const unknown = { issuedOn: null, issuer: null, effectiveOn: null, relation: null, note: null } as const;
  const named = (id: string, key: string, known: Partial<RecordOf<'citation'>>): RecordOf<'citation'> => ({
    ...aCitation,
    ...unknown,
    id,
    key,
    order: `a${id}`,
    ...known,
  });
  const aCitation: RecordOf<'citation'> = {
    id: '0',
    key: '',
    type: 'Nghị định',
    ...unknown,
    asWritten: null,
    order: 'a0',
    deletedAt: null,
  };

  test.each([
    ['được sửa đổi, bổ sung bởi 25/2022/NĐ-CP', 'được sửa đổi, bổ sung bởi Nghị định số 25/2022/NĐ-CP'],
    ['sửa đổi Nghị định số 25/2022/NĐ-CP', 'sửa đổi Nghị định số 25/2022/NĐ-CP'],
    ['sửa đổi Nghị định 25/2022/NĐ-CP', 'sửa đổi Nghị định 25/2022/NĐ-CP'],
    ['thay thế 125/2022/NĐ-CP', 'thay thế 125/2022/NĐ-CP'],
  ])('how one stands to another: %s', (relation, printed) => {
    const citation = [named('1', '25/2022/NĐ-CP', {}), named('2', '47/2011/NĐ-CP', { relation })];
    expect(rowsOf(made('minutes', { citation })).at(-1)?.at(-1)).toBe(printed);
  });
});

describe('the list of delegates, when the meeting is over', () => {
  const [meeting] = smallMeeting().meeting;
  if (!meeting) throw new Error('no meeting');
  const arrived = { arrivedAt: null, delegateText: null, siteId: null } as const;
  const records: Partial<RecordLists> = {
    meeting: [{ ...meeting, state: 'ended' }],
    attendance: [{ id: 'chair', state: 'present', ...arrived }],
    task: [aTask('1', { directorId: 'deputy' })],
  };

  test('whoever was only given work was not expected (domain.md §5.2)', () => {
    expect(titlesOf(made('attendanceList', records))).toEqual(['ĐẠI BIỂU']);
    expect(JSON.stringify(rowsOf(made('attendanceList', records)))).not.toContain('Phan Tâm');
  });

  test.each<[string, Partial<RecordLists>]>([
    ['the meeting goes on', { meeting: [{ ...meeting, state: 'inSession' }] }],
    ['nobody was marked', { attendance: [] }],
    ['it is no task of theirs', { task: [] }],
    [
      'they spoke',
      {
        speech: [
          {
            id: 's',
            agendaItemId: null,
            speaker: { personId: 'deputy', unitId: null, text: null },
            state: 'ended',
            spans: [],
            order: 'a0',
          },
        ],
        point: [aPoint('1', { speechId: 's' })],
      },
    ],
  ])('they stay on it: %s', (_, changed) => {
    expect(JSON.stringify(rowsOf(made('attendanceList', { ...records, ...changed })))).toContain('Phan Tâm');
  });
});
