import { describe, expect, test } from 'vitest';
import type { LogState } from '../../../renderer/features/records/logEntries.ts';
import type { LogEntry } from '../../../renderer/features/records/logEntry.ts';
import { entriesIn, followed, rangeTo, selectedAs } from '../../../renderer/features/records/selection.ts';

const log = ['a', 'b', 'c', 'd'].map((id) => ({
  kind: 'point',
  record: { id },
  number: null,
})) as unknown as LogEntry[];
const ref = (id: string) => ({ kind: 'point', id }) as const;
const ids = (refs: readonly { readonly id: string }[]) => refs.map(({ id }) => id);
const selection = (lead: string, also: string[], start = lead) => ({
  selectedRecord: ref(lead),
  alsoSelected: also.map(ref),
  selectionStart: ref(start),
});

describe('a selection', () => {
  test('reaches from where it began, either way, and back again', () => {
    expect(ids(rangeTo(log, ref('c'), ref('a')))).toEqual(['b', 'c']);
    expect(ids(rangeTo(log, ref('c'), ref('d')))).toEqual(['c']);
    expect(ids(rangeTo(log, ref('c'), ref('c')))).toEqual([]);
    expect(ids(rangeTo(log, null, ref('c')))).toEqual([]);
  });

  test('tells the record that single keys act on from those besides it', () => {
    const several = selection('b', ['d']);
    expect(log.map((entry) => selectedAs(several, ref(entry.record.id)))).toEqual([null, 'lead', null, 'also']);
    expect(selectedAs(several, { kind: 'task', id: 'b' })).toBeNull();
  });

  test('is in the order of the log, whatever the order of choosing', () => {
    expect(entriesIn(log, selection('d', ['a', 'c'])).map(({ record }) => record.id)).toEqual(['a', 'c', 'd']);
    expect(entriesIn(log, { ...selection('d', []), selectedRecord: null })).toEqual([]);
  });
});

describe('after the log has changed', () => {
  const stateOf = (records: Partial<Record<keyof LogState, Record<string, string | null>>>) => {
    const entries = Object.entries(records).map(([kind, deleted]) => [
      kind,
      Object.fromEntries(Object.entries(deleted ?? {}).map(([id, deletedAt]) => [id, { id, deletedAt }])),
    ]);
    return { point: {}, conclusion: {}, task: {}, petition: {}, ...Object.fromEntries(entries) } as LogState;
  };

  test('it is the same when its records are still there', () => {
    const several = selection('a', ['b']);
    expect(followed(stateOf({ point: { a: null, b: null } }), several)).toBe(several);
  });

  test('a record that is of another kind now is followed', () => {
    const state = stateOf({ point: { b: null }, task: { a: null } });
    expect(followed(state, selection('a', ['b']))).toEqual({
      selectedRecord: { kind: 'task', id: 'a' },
      alsoSelected: [ref('b')],
      selectionStart: { kind: 'task', id: 'a' },
    });
  });

  test('one that is gone or in the bin is left out; of several the next takes its place', () => {
    const bin = stateOf({ point: { a: '2022-04-25T09:00:00+07:00', b: null, c: null } });
    expect(followed(bin, selection('a', ['b', 'c', 'd']))).toEqual(selection('c', ['b'], 'c'));
    expect(followed(stateOf({}), selection('a', ['b']))).toBeNull();
  });

  test('another record of the same id is not taken for one in the bin', () => {
    const state = stateOf({ point: { a: '2022-04-25T09:00:00+07:00' }, task: { a: null } });
    expect(followed(state, selection('a', []))).toBeNull();
  });
});
