import { cp, mkdir, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { CallInput } from '#shared/contract/calls.ts';
import { durableJsonFile } from '../../electron/storage/durableJsonFile.ts';
import {
  closedMeeting,
  createdMeeting,
  directoryAsset,
  diskLibrary,
  openedMeeting,
  recordPoints,
  submission,
  unwrapped,
} from '../support/diskLibrary.ts';
import { smallMeeting } from '../support/smallMeeting.ts';
import { temporaryFolder } from '../support/temporaryFolder.ts';

const form: CallInput<'library/create'> = {
  form: {
    kind: 'monthly',
    title: 'Hội nghị Giao ban quản lý nhà nước tháng 4/2022',
    period: { type: 'month', month: 4, year: 2022 },
    date: '2022-04-25',
    session: 'morning',
    form: 'online',
    place: 'Hà Nội',
  },
  chairName: 'Nguyễn Mạnh Hùng',
  chairTitle: 'Bộ trưởng',
  secretaryName: null,
  agenda: ['Khai mạc', 'Rà soát tiến độ nhiệm vụ'],
};

/** Names, sizes and times of everything below `folder`. */
async function contents(folder: string): Promise<string[]> {
  const names = await readdir(folder, { recursive: true });
  const lines = names.map(async (name) => {
    const { size, mtimeMs } = await stat(join(folder, name));
    return `${name} ${size} ${mtimeMs}`;
  });
  return (await Promise.all(lines)).sort();
}

test('an empty library lists nothing and makes no folder', async () => {
  const path = join(await temporaryFolder(), 'not there yet');
  expect(await diskLibrary(path).list()).toEqual({ ok: true, value: [] });
  await expect(stat(path)).rejects.toMatchObject({ code: 'ENOENT' });
});

test('meetings are listed newest first, with what is in them', async () => {
  const path = await temporaryFolder();
  const library = diskLibrary(path);
  const [meeting] = smallMeeting().meeting;
  if (!meeting) throw new Error('no meeting');
  for (const [id, date] of [
    ['older', '2021-01-04'],
    ['undated', null],
    ['newer', '2023-09-03'],
  ] as const) {
    unwrapped(await library.create({ ...smallMeeting(), meeting: [{ ...meeting, id, date }] }, 'secretary'));
  }
  const { session } = await openedMeeting(library, 'older');
  const conclusion = {
    type: 'conclusion/add',
    id: 'c-1',
    text: 'Giao Cục',
    agendaItemId: null,
    speechId: null,
  } as const;
  unwrapped(await session.submit(submission('c', { ...conclusion, concludedById: null })));
  const whileOpen = unwrapped(await library.list());
  expect(whileOpen.map(({ id, conclusionCount }) => [id, conclusionCount])).toEqual([
    ['newer', 0],
    ['older', 1],
    ['undated', 0],
  ]);
  await session.close();
  expect(unwrapped(await library.list())).toEqual(
    whileOpen.map((summary) =>
      expect.objectContaining({
        id: summary.id,
        conclusionCount: summary.conclusionCount,
        fault: null,
      }),
    ),
  );
});

test('an id that is taken, or that Windows would not take, gets a number', async () => {
  const library = diskLibrary(await temporaryFolder());
  const [meeting] = smallMeeting().meeting;
  if (!meeting) throw new Error('no meeting');
  const make = async (id: string) =>
    unwrapped(await library.create({ ...smallMeeting(), meeting: [{ ...meeting, id }] }, 'import')).meetingId;
  expect([await make('gb'), await make('gb'), await make('gb'), await make('con')]).toEqual([
    'gb',
    'gb-2',
    'gb-3',
    'con-2',
  ]);
  const { state } = unwrapped(await library.read('gb-3'));
  expect(Object.keys(state.meeting)).toEqual(['gb-3']);
});

test('records that do not hold together make no meeting', async () => {
  const path = await temporaryFolder();
  const library = diskLibrary(path);
  const broken = { ...smallMeeting(), person: [] };
  expect(await library.create(broken, 'import')).toMatchObject({ error: { code: 'referenceNotFound' } });
  expect(await readdir(path)).toEqual([]);
});

test('the index is derived: lost, damaged or stale, the list is the same', async () => {
  const path = await temporaryFolder();
  const { meetingId, library } = await closedMeeting(path, 3);
  const listed = unwrapped(await library.list());
  const index = join(path, 'library.json');
  await rm(index);
  expect(unwrapped(await diskLibrary(path).list())).toEqual(listed);
  const written = await readFile(index, 'utf8');
  await writeFile(index, written.replace('"taskCount":0', '"taskCount":9'));
  expect(unwrapped(await diskLibrary(path).list())).toEqual(listed);
  expect(await readFile(index, 'utf8')).toBe(written);
  expect((await readdir(path)).filter((name) => name.startsWith('library.damaged-'))).toHaveLength(1);
  const { session } = await openedMeeting(diskLibrary(path), meetingId);
  await recordPoints(session, 'more', 1);
  await session.close();
  expect(unwrapped(await diskLibrary(path).list())[0]?.lastChangedAt).not.toBe(listed[0]?.lastChangedAt);
});

test('an index of a newer version is left alone', async () => {
  const path = await temporaryFolder();
  await closedMeeting(path, 1);
  const index = join(path, 'library.json');
  await durableJsonFile(index, { sealed: true }).write({ version: 3, anything: [] });
  const newer = await readFile(index, 'utf8');
  expect(unwrapped(await diskLibrary(path).list())).toHaveLength(1);
  expect(await readFile(index, 'utf8')).toBe(newer);
});

test('what is no meeting is not listed', async () => {
  const path = await temporaryFolder();
  const { meetingId } = await closedMeeting(path, 1);
  await mkdir(join(path, 'empty-folder'));
  await mkdir(join(path, '.new-half-made'));
  await writeFile(join(path, 'file'), 'x');
  expect(unwrapped(await diskLibrary(path).list()).map(({ id }) => id)).toEqual([meetingId]);
  for (const id of ['nowhere', '../..', 'A', '.new-half-made', 'empty-folder']) {
    expect(await diskLibrary(path).open(id)).toMatchObject({ error: { code: 'meetingNotFound' } });
    expect(await diskLibrary(path).read(id)).toMatchObject({ error: { code: 'meetingNotFound' } });
  }
});

test('a copied folder is a meeting of its own', async () => {
  const path = await temporaryFolder();
  const { meetingId, state } = await closedMeeting(path, 2);
  await cp(join(path, meetingId), join(path, 'copy'), { recursive: true });
  const { session } = await openedMeeting(diskLibrary(path), 'copy');
  await recordPoints(session, 'more', 1);
  await session.close();
  expect(unwrapped(await diskLibrary(path).read(meetingId)).state).toEqual(state);
  expect(
    unwrapped(await diskLibrary(path).list())
      .map(({ id }) => id)
      .sort(),
  ).toEqual(['copy', meetingId].sort());
});

test('reading writes nothing: beside a running writer, on damage, with no directory yet', async () => {
  const path = await temporaryFolder();
  const damaged = await closedMeeting(path, 4);
  const journal = join(path, damaged.meetingId, 'journal.jsonl');
  const bytes = await readFile(journal);
  const at = bytes.indexOf('Ý kiến p-2') + 3;
  bytes[at] = (bytes[at] ?? 0) ^ 1;
  await writeFile(journal, bytes.subarray(0, -5));
  const writer = diskLibrary(path);
  const { session } = await openedMeeting(writer, await createdMeeting(writer));
  await recordPoints(session, 'p', 3);
  const before = await contents(path);

  const reader = diskLibrary(path, 'read');
  expect(unwrapped(await reader.list())).toHaveLength(2);
  expect(unwrapped(await reader.read(session.meetingId))).toMatchObject(session.current());
  expect(unwrapped(await reader.read(damaged.meetingId)).state).toEqual(damaged.state);
  await expect(reader.createFromForm(form)).rejects.toThrow('reading only');
  await expect(reader.open(session.meetingId)).rejects.toThrow('reading only');
  expect(await contents(path)).toEqual(before);
  await session.close();
});

test('the same meeting is opened once, and again after it was closed', async () => {
  const path = await temporaryFolder();
  const { library, meetingId } = await closedMeeting(path, 1);
  const [first, second] = await Promise.all([openedMeeting(library, meetingId), openedMeeting(library, meetingId)]);
  expect(second.session).toBe(first.session);
  const closing = first.session.close();
  const third = await openedMeeting(library, meetingId);
  await closing;
  expect(third.session).not.toBe(first.session);
  await recordPoints(third.session, 'again', 1);
  await third.session.close();
});

test('a meeting is made from the form and the directory, of which the library gets its own copy', async () => {
  const path = await temporaryFolder();
  const library = diskLibrary(path);
  const { meetingId } = unwrapped(await library.createFromForm(form));
  expect(meetingId).toMatch(/^2022-04-25-[0-9a-f]{8}$/);
  const copy = join(path, 'directory.json');
  const directory = JSON.parse(await readFile(copy, 'utf8'));
  expect(directory).toEqual(JSON.parse(await readFile(directoryAsset, 'utf8')));

  directory.agency.abbreviation = 'BKHCN';
  await writeFile(copy, JSON.stringify(directory));
  const next = unwrapped(await library.createFromForm(form));
  expect(unwrapped(await library.read(next.meetingId)).state.meeting[next.meetingId]?.agency.abbreviation).toBe(
    'BKHCN',
  );

  directory.units[3].kind = 'ministry';
  const broken = JSON.stringify(directory);
  await writeFile(copy, broken);
  expect(await library.createFromForm(form)).toMatchObject({
    error: { code: 'fileUnreadable', fileName: 'directory.json', reason: 'units.3.kind: invalid_value' },
  });
  await writeFile(copy, broken.slice(0, 100));
  expect(await library.createFromForm(form)).toMatchObject({
    error: { code: 'fileNotJson', fileName: 'directory.json' },
  });
  await writeFile(copy, JSON.stringify({ version: 2 }));
  expect(await library.createFromForm(form)).toMatchObject({ error: { code: 'formatTooNew', found: 2 } });
  expect(await readFile(copy, 'utf8')).toBe('{"version":2}');
});

test('an unfinished creation leaves no meeting and does not stand in the way of the next', async () => {
  const path = await temporaryFolder();
  await mkdir(join(path, '.new-meeting-1'), { recursive: true });
  await writeFile(join(path, '.new-meeting-1', 'journal.jsonl'), 'half a li');
  const library = diskLibrary(path);
  expect(await library.list()).toEqual({ ok: true, value: [] });
  expect(await createdMeeting(library)).toBe('meeting-1');
  expect((await readdir(path)).sort()).toEqual(['meeting-1']);
});
