import { expect, test } from 'vitest';
import type { LogEntry } from '../../../renderer/features/records/logEntry.ts';
import { placeBeside } from '../../../renderer/features/records/placeBeside.ts';

function entry(id: string, agendaItemId: string, speechId: string | null): LogEntry {
  return { kind: 'point', number: null, record: { id, agendaItemId, speechId } } as unknown as LogEntry;
}

const a = entry('a', 'item-1', 's1');
const b = entry('b', 'item-1', 's1');
const c = entry('c', 'item-1', 's1');
const d = entry('d', 'item-2', 's2');
const log = [a, b, c, d];

test('within a speech a record changes places with its neighbour', () => {
  expect(placeBeside(log, b, -1)).toEqual({ agendaItemId: 'item-1', speechId: 's1', afterId: null });
  expect(placeBeside(log, c, -1)).toEqual({ agendaItemId: 'item-1', speechId: 's1', afterId: 'a' });
  expect(placeBeside(log, a, 1)).toEqual({ agendaItemId: 'item-1', speechId: 's1', afterId: 'b' });
});

test('at a border it joins the neighbour’s speech and stays where it is', () => {
  expect(placeBeside(log, d, -1)).toEqual({ agendaItemId: 'item-1', speechId: 's1', afterId: 'c' });
  expect(placeBeside(log, c, 1)).toEqual({ agendaItemId: 'item-2', speechId: 's2', afterId: 'b' });
});

test('there is nothing beyond the first and the last', () => {
  expect(placeBeside(log, a, -1)).toBeNull();
  expect(placeBeside(log, d, 1)).toBeNull();
});
