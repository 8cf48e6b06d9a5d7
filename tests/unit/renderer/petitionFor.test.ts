import { expect, test } from 'vitest';
import type { LogEntry } from '../../../renderer/features/records/logEntry.ts';
import { petitionFor } from '../../../renderer/features/records/petitionFor.ts';

const entry = (kind: string, id: string) => ({ kind, record: { id }, number: null }) as unknown as LogEntry;
const [q1, p1, q2, p2] = [entry('petition', 'q1'), entry('point', 'p1'), entry('petition', 'q2'), entry('point', 'p2')];
const log = [q1, p1, q2, p2];

test('what becomes an answer answers the petition before it', () => {
  expect(petitionFor(log, 'p1', [p1])).toBe('q1');
  expect(petitionFor(log, 'p2', [p2])).toBe('q2');
});

test('where none stands before it, it answers the last one', () => {
  expect(petitionFor([p1, q1, q2], 'p1', [p1])).toBe('q2');
  expect(petitionFor([p1], 'p1', [p1])).toBeNull();
});

test('a petition that becomes an answer itself is answered by nothing', () => {
  expect(petitionFor(log, 'p2', [q2, p2])).toBe('q1');
  expect(petitionFor([q1], 'q1', [q1])).toBeNull();
});
