import { expect, test } from 'vitest';
import { stateOf } from '#shared/domain/creation.ts';
import { readRecord, writeRecord } from '#shared/domain/recordFile.ts';
import { minimalFile } from './minimalFile.ts';

function read(file: unknown) {
  const lists = readRecord(file);
  if (!lists.ok) throw new Error(JSON.stringify(lists.error));
  return lists.value;
}

test('what is absent is null, an empty list, false, or the first value', () => {
  const { meeting, person, task, point, conclusion } = read(
    minimalFile({
      people: [{ id: 'a' }],
      tasks: [{ id: 't1', text: 'Lập kế hoạch' }],
      points: [{ id: 'p1', text: 'Ý kiến' }],
      conclusions: [{ id: 'c1', spokenText: 'Giao việc' }],
    }),
  );
  expect(meeting[0]).toMatchObject({ state: 'preparing', spans: [], chairId: null, period: null, publication: null });
  expect(meeting[0]?.agency).toMatchObject({ parentName: null, noticeRecipients: [] });
  expect(person[0]).toMatchObject({ name: null, role: 'member', count: null });
  expect(task[0]).toMatchObject({
    kind: 'assigned',
    lead: null,
    coordinating: [],
    deadline: { phrase: null, kind: 'none', due: null, start: null, event: null },
    state: null,
    source: { line: null, inferred: [] },
    deletedAt: null,
  });
  expect(point[0]).toMatchObject({ isPrivate: false, at: null });
  expect(conclusion[0]).toMatchObject({ state: 'draft', verdict: null });
});

test('text becomes NFC and is not changed otherwise', () => {
  const text = 'Ké\u0302t  luận \u00A0“demo”…';
  const { point } = read(minimalFile({ points: [{ id: 'p1', text: text.normalize('NFD') }] }));
  expect(point[0]?.text).toBe(text.normalize('NFC'));
});

test('nothing that reading fills in by itself is written', () => {
  const file = minimalFile({
    agenda: [{ id: 'i1', type: 'opening', title: 'Khai mạc', state: 'waiting' }],
    tasks: [{ id: 't1', text: 'Lập kế hoạch', kind: 'assigned', lead: {}, coordinating: [{}] }],
  });
  const meeting = { ...(file.meeting as object), state: 'preparing' };
  expect(JSON.parse(writeRecord(stateOf(read(file))))).toEqual({ ...file, meeting });
});

test('parts, and the fields of a record, stand in the order of the format, whatever the order they came in', () => {
  const file = minimalFile({ points: [{ text: 'b', id: 'p1' }], people: [{ role: 'chair', id: 'a' }] });
  const text = writeRecord(stateOf(read(file)));
  expect(Object.keys(JSON.parse(text))).toEqual(['format', 'version', 'meeting', 'people', 'points']);
  expect(Object.keys(JSON.parse(text).points[0])).toEqual(['id', 'text']);
  expect(text).toMatch(/^\{\n {2}"format": /);
  expect(text.endsWith('}\n')).toBe(true);
});
