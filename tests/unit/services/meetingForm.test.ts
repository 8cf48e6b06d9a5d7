import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { CallInput } from '#shared/contract/calls.ts';
import { decide } from '#shared/domain/command.ts';
import { recordListsSchema } from '#shared/domain/creation.ts';
import { emptyState } from '#shared/domain/state.ts';
import { directorySchema } from '../../../electron/services/directory.ts';
import { recordsFromForm } from '../../../electron/services/meetingForm.ts';
import { directoryAsset } from '../../support/diskLibrary.ts';

const directory = directorySchema.parse(JSON.parse(readFileSync(directoryAsset, 'utf8')));
const form: CallInput<'library/create'> = {
  form: {
    kind: 'monthly',
    title: 'Hội nghị Giao ban quản lý nhà nước tháng 4/2022',
    period: { type: 'month', month: 4, year: 2022 },
    date: '2022-04-25',
    session: null,
    form: null,
    place: null,
  },
  chairName: 'Nguyễn Mạnh Hùng',
  chairTitle: 'Bộ trưởng',
  secretaryName: '',
  agenda: ['Khai mạc', 'kien nghi - giai dap', 'An toàn thông tin mạng'],
};

function records(changes: Partial<typeof form> = {}) {
  let count = 0;
  const newId = () => `id-${++count}`;
  return recordsFromForm({ ...form, ...changes }, directory, { meetingId: 'gb-1', newId, today: '2024-06-13' });
}

test('what comes of a form fits the schema and can be created', () => {
  const lists = recordListsSchema.parse(records());
  const command = { type: 'meeting/create', records: lists } as const;
  const context = { now: '2022-04-20T08:00:00+07:00', actor: 'secretary' } as const;
  expect(decide(emptyState, command, context)).toMatchObject({ ok: true });
  expect(lists.meeting[0]).toMatchObject({ id: 'gb-1', chairId: 'id-1', secretaryId: null, state: 'preparing' });
  expect(lists.person.map(({ name, role }) => [name, role])).toEqual([
    ['Nguyễn Mạnh Hùng', 'chair'],
    [null, 'group'],
  ]);
  expect(lists.agendaItem.map(({ type }) => type)).toEqual(['opening', 'petitions', 'discussion']);
});

test("the units are those of the meeting's date, and today's when it has none", () => {
  const unitsOn = (date: string | null) => records({ form: { ...form.form, date } }).unit.map(({ id }) => id);
  expect(unitsOn('2022-04-25')).toEqual(expect.arrayContaining(['cuc-thh', 'vu-cntt']));
  expect(unitsOn('2022-04-25')).not.toContain('cuc-cdsqg');
  expect(unitsOn('2022-07-26')).toContain('cuc-cdsqg');
  expect(unitsOn('2022-07-26')).not.toContain('cuc-thh');
  expect(unitsOn(null)).toEqual(unitsOn('2024-06-13'));
});

test('nobody is made up when the form names nobody', () => {
  const lists = records({ chairName: null, chairTitle: '', agenda: [] });
  expect(lists.meeting[0]?.chairId).toBeNull();
  expect(lists.person.map(({ role }) => role)).toEqual(['group']);
  expect(lists.agendaItem).toEqual([]);
});

test('the directory that comes with the application is sound', () => {
  const sectorIds = new Set(directory.sectors.map(({ id }) => id));
  expect(directory.units.flatMap((unit) => unit.sectorIds).filter((id) => !sectorIds.has(id))).toEqual([]);
  expect(new Set(directory.units.map(({ id }) => id)).size).toBe(102);
  expect(
    directory.units.filter(({ kind, isGroup, province }) => kind === 'provincial' && !isGroup && !province),
  ).toEqual([]);
  expect(JSON.stringify(directory)).toBe(JSON.stringify(directory).normalize('NFC'));
});
