import { describe, expect, test } from 'vitest';
import { conclusionsOf } from '#shared/domain/conclusion.ts';
import { type RecordLists, stateOf } from '#shared/domain/creation.ts';
import { placedRecords } from '#shared/domain/placement.ts';
import { readRecord, writeRecord } from '#shared/domain/recordFile.ts';
import { inOrder } from '#shared/lib/order.ts';
import { minimalFile } from './minimalFile.ts';

function read(parts: Readonly<Record<string, unknown>>): RecordLists {
  const lists = readRecord(minimalFile(parts));
  if (!lists.ok) throw new Error(JSON.stringify(lists.error));
  return lists.value;
}

function ids(records: Iterable<{ readonly id: string; readonly order: string }>): string {
  return inOrder(records)
    .map(({ id }) => id)
    .join(' ');
}

function log(lists: RecordLists): string {
  return ids(placedRecords(stateOf(lists)));
}

const point = (id: string, more: object = {}) => ({ id, text: id, ...more });
const at = (time: string) => ({ at: `2022-04-25T${time}:00+07:00` });

test('lists are in order', () => {
  const lists = read({
    people: ['c', 'a', 'b'].map((id) => ({ id })),
    conclusions: [
      { id: 'z', spokenText: 'z' },
      { id: 'y', spokenText: 'y' },
    ],
  });
  expect(ids(lists.person)).toBe('c a b');
  expect(conclusionsOf(stateOf(lists)).map(({ id }) => id)).toEqual(['z', 'y']);
});

test('a record without an order comes right behind the record before it', () => {
  const people = [
    { id: 'first' },
    { id: 'a', order: 'a5' },
    { id: 'behind-a' },
    { id: 'b', order: 'a2' },
    { id: 'behind-b' },
  ];
  expect(ids(read({ people }).person)).toBe('first b behind-b a behind-a');
});

test('equal orders keep what comes behind them apart', () => {
  const people = [{ id: 'a', order: 'a5' }, { id: 'x' }, { id: 'b', order: 'a5' }, { id: 'y' }];
  const { person } = read({ people });
  expect(new Set(person.map(({ order }) => order)).size).toBe(3);
  expect(ids(person)).toBe('a b y x');
});

describe('the log', () => {
  const agenda = ['i1', 'i2'].map((id) => ({ id, type: 'discussion', title: id }));
  const speeches = [
    { id: 's1', agendaItemId: 'i2' },
    { id: 's2', agendaItemId: 'i1' },
    { id: 's3', agendaItemId: 'i1' },
  ];

  test('without times: by agenda item, speech, kind, position', () => {
    const lists = read({
      agenda,
      speeches,
      points: [
        point('loose'),
        point('of-s1', { speechId: 's1' }),
        point('of-s3', { speechId: 's3', agendaItemId: 'i1' }),
        point('of-i1', { agendaItemId: 'i1' }),
        point('of-s2', { speechId: 's2' }),
        point('also-of-s2', { speechId: 's2' }),
      ],
      conclusions: [{ id: 'c', spokenText: 'c', speechId: 's2' }],
      tasks: [point('t', { speechId: 's2' })],
      petitions: [point('k', { speechId: 's2' })],
    });
    expect(log(lists)).toBe('of-s2 also-of-s2 c t k of-s3 of-i1 of-s1 loose');
  });

  test('with times: by time; a record without one stays behind the one before it', () => {
    const lists = read({
      points: [point('first'), point('late', at('10:00')), point('behind-late'), point('early', at('08:30'))],
      tasks: [point('between', at('09:00')), point('behind-between')],
    });
    expect(log(lists)).toBe('first early between behind-between late behind-late');
  });

  test('times are compared as moments, whatever their offset', () => {
    const points = [point('b', { at: '2022-04-25T03:00:00Z' }), point('a', at('09:00'))];
    expect(log(read({ points }))).toBe('a b');
  });
});

describe('writing', () => {
  test('leaves out orders that the positions give', () => {
    const lists = read({ points: [point('a'), point('b')], tasks: [point('t')], people: [{ id: 'x' }] });
    expect(writeRecord(stateOf(lists))).not.toMatch(/"order"|"rank"/);
  });

  test('keeps those that say more, for the whole list', () => {
    const lists = read({
      points: [point('a', { order: 'a5' }), point('b')],
      tasks: [point('t')],
      people: [{ id: 'x' }],
    });
    const file = JSON.parse(writeRecord(stateOf(lists)));
    expect(file.points.map(({ order }: { order: string }) => order)).toEqual(['a5', 'a6']);
    expect(file.tasks[0]).toMatchObject({ order: 'a7' });
    expect(file.tasks[0]).not.toHaveProperty('rank');
    expect(file.people[0]).not.toHaveProperty('order');
  });
});
