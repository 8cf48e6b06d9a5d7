import { describe, expect, test } from 'vitest';
import { type RecordFault, readRecord } from '#shared/domain/recordFile.ts';
import { minimalFile } from './minimalFile.ts';

function faultsOf(file: unknown): string[] {
  const lists = readRecord(file);
  return lists.ok ? [] : lists.error.map(({ path, fault, detail }: RecordFault) => `${path} ${fault} ${detail}`.trim());
}

const item = { id: 'i1', type: 'opening', title: 'Khai mạc' };
const task = { id: 't1', text: 'Lập kế hoạch' };

describe('the file as a whole', () => {
  test.each([null, [], 'text', 7, {}, { version: 1 }])('%j is not a record', (value) => {
    expect(faultsOf(value)).toEqual(['notAMeetingRecord']);
  });

  test('what it says it is instead is told', () => {
    expect(faultsOf({ format: 'giao-ban/directory' })).toEqual(['notAMeetingRecord giao-ban/directory']);
  });

  test('a newer version is refused, and nothing else is said about it', () => {
    expect(faultsOf({ ...minimalFile(), version: 2, news: [] })).toEqual(['version versionTooNew 2']);
  });

  test.each([
    [undefined, 'version missing integer'],
    ['1', 'version wrongType integer'],
    [1.5, 'version wrongType integer'],
    [0, 'version notAllowedValue 1'],
  ])('version %j', (version, fault) => {
    expect(faultsOf({ ...minimalFile(), version })).toEqual([fault]);
  });

  test('a part that is unknown, not a list, or missing', () => {
    const { meeting: _, ...file } = minimalFile({ notes: [], tasks: {}, points: null });
    expect(faultsOf(file)).toEqual([
      'notes unknownField notes',
      'meeting missing object',
      'points wrongType list',
      'tasks wrongType list',
    ]);
  });
});

describe('one value', () => {
  test.each<[Record<string, unknown>, string]>([
    [{ tasks: [{ id: 't1' }] }, 'tasks[0].text missing string'],
    [{ tasks: [{ ...task, txet: '' }] }, 'tasks[0].txet unknownField txet'],
    [{ tasks: [{ ...task, 'Ghi chú': '' }] }, 'tasks[0]["Ghi chú"] unknownField Ghi chú'],
    [{ tasks: [{ ...task, text: 7 }] }, 'tasks[0].text wrongType string'],
    [{ tasks: [{ ...task, conclusionIds: null }] }, 'tasks[0].conclusionIds wrongType list'],
    [{ tasks: [{ ...task, kind: 'big' }] }, 'tasks[0].kind notAllowedValue assigned, planned, rule, standingMeasure'],
    [{ tasks: [{ ...task, text: '  ' }] }, 'tasks[0].text empty'],
    [{ tasks: [{ ...task, text: 'a'.repeat(50_001) }] }, 'tasks[0].text tooLong ≤ 50000'],
    [{ tasks: [{ ...task, deadline: { kind: 'date', due: '31/5/2022' } }] }, 'tasks[0].deadline.due badFormat date'],
    [{ tasks: [{ ...task, deadline: { kind: 'date', due: '2022-02-30' } }] }, 'tasks[0].deadline.due badFormat date'],
    [{ tasks: [{ ...task, at: '2022-04-25T09:00' }] }, 'tasks[0].at badFormat instant'],
    [{ tasks: [{ ...task, id: 'T01' }] }, 'tasks[0].id badFormat id'],
    [{ tasks: [{ ...task, rank: '!' }] }, 'tasks[0].rank badFormat order'],
    [{ tasks: [{ ...task, order: '10' }] }, 'tasks[0].order badFormat order'],
    [{ people: [{ id: 'a', count: 0 }] }, 'people[0].count outOfRange > 0'],
    [{ people: [{ id: 'a', count: 1.5 }] }, 'people[0].count wrongType integer'],
    [{ people: ['a'] }, 'people[0] wrongType object'],
    [{ agenda: [{ ...item, plannedMinutes: 2000 }] }, 'agenda[0].plannedMinutes outOfRange ≤ 1440'],
    [{ agenda: [{ id: 'i1', title: 'Khai mạc' }] }, 'agenda[0].type missing value'],
    [{ statistics: [{ id: 's1', label: 'a', figure: { value: '7' } }] }, 'statistics[0].figure.value wrongType number'],
    [
      {
        conclusions: [
          { id: 'c1', spokenText: 'a', verdict: { by: 'chair', at: '2022-04-25T09:00:00Z', hash: 'x', text: 'a' } },
        ],
      },
      'conclusions[0].verdict.hash badFormat hash',
    ],
  ])('%j', (parts, fault) => {
    expect(faultsOf(minimalFile(parts))).toEqual([fault]);
  });

  test('a period of no known type', () => {
    const file = minimalFile();
    expect(
      faultsOf({ ...file, meeting: { ...(file.meeting as object), period: { type: 'week', year: 2022 } } }),
    ).toEqual(['meeting.period.type notAllowedValue month, quarter, halfYear']);
  });

  test('names that JavaScript objects have by themselves are fields like others', () => {
    const file = JSON.parse(JSON.stringify(minimalFile({ tasks: [task] })).replace('"text"', '"__proto__":{},"text"'));
    expect(faultsOf(file)).toEqual(['tasks[0].__proto__ unknownField __proto__']);
  });
});

describe('between records', () => {
  test('an id that occurs twice, each further time', () => {
    expect(faultsOf(minimalFile({ tasks: [task, { ...task, text: 7 }, task], points: [task] }))).toEqual([
      'tasks[1].text wrongType string',
      'tasks[1].id duplicateId t1',
      'tasks[2].id duplicateId t1',
    ]);
  });

  test('references to nothing, at any depth', () => {
    const faults = faultsOf(
      minimalFile({
        meeting: { ...(minimalFile().meeting as object), chairId: 'nobody' },
        units: [{ id: 'vp', name: 'Văn phòng Bộ', kind: 'office' }],
        attendance: [{ id: 'vp', state: 'present' }],
        tasks: [
          task,
          { ...task, id: 't2', lead: { unitIds: ['vp', 'vu-pc'] }, coordinating: [{}, { unitIds: ['x'] }] },
        ],
        answers: [{ id: 'a1', petitionId: 'k1', text: 'Trả lời', by: { personId: 'b' } }],
      }),
    );
    expect(faults).toEqual([
      'meeting.chairId referenceNotFound nobody',
      'attendance[0].id referenceNotFound vp',
      'tasks[1].lead.unitIds[1] referenceNotFound vu-pc',
      'tasks[1].coordinating[1].unitIds[0] referenceNotFound x',
      'answers[0].petitionId referenceNotFound k1',
      'answers[0].by.personId referenceNotFound b',
    ]);
  });

  test('a faulty record counts as being there', () => {
    const parts = { conclusions: [{ id: 'c1' }], tasks: [{ ...task, conclusionIds: ['c1'] }] };
    expect(faultsOf(minimalFile(parts))).toEqual(['conclusions[0].spokenText missing string']);
  });

  test.each<[Record<string, unknown>, string]>([
    [{ kind: 'date' }, 'date'],
    [{ kind: 'range', due: '2022-05-31' }, 'range'],
    [{ kind: 'range', start: '2022-06-01', due: '2022-05-31' }, 'range'],
    [{ kind: 'event', phrase: 'khi luật có hiệu lực' }, 'event'],
  ])('T5: the deadline %j', (deadline, kind) => {
    expect(faultsOf(minimalFile({ tasks: [{ ...task, deadline }] }))).toEqual([
      `tasks[0].deadline deadlineIncomplete ${kind}`,
    ]);
  });

  test('A2, P2: two items or speeches at once, and any outside of the meeting', () => {
    const parts = {
      agenda: [
        { ...item, state: 'running' },
        { ...item, id: 'i2', state: 'running' },
      ],
      speeches: [{ id: 's1', state: 'speaking' }],
    };
    expect(faultsOf(minimalFile(parts))).toEqual([
      'agenda[0].state meetingNotInSession preparing',
      'agenda[1].state meetingNotInSession preparing',
      'agenda[1].state severalAtOnce running',
      'speeches[0].state meetingNotInSession preparing',
    ]);
  });

  test('a stretch of time without an end, where nothing goes on', () => {
    const from = '2022-04-25T08:00:00+07:00';
    const meeting = { ...(minimalFile().meeting as object), state: 'inSession', spans: [{ from }, { from }] };
    const agenda = [
      { ...item, state: 'done', spans: [{ from }] },
      { ...item, id: 'i2', state: 'running', spans: [{ from }] },
    ];
    expect(faultsOf(minimalFile({ meeting, agenda }))).toEqual([
      'meeting.spans[0].to missing instant',
      'agenda[0].spans[0].to missing instant',
    ]);
  });
});

test('all faults are told at once', () => {
  const file = minimalFile({ people: [{}], points: [{ id: 'p1' }, { id: 'p2', text: '' }], extra: 1 });
  expect(faultsOf({ ...file, meeting: {} })).toHaveLength(8);
});
