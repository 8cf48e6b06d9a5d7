import { appendFile, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { replay } from '../../electron/services/head.ts';
import { systemClock } from '../../electron/services/systemClock.ts';
import { libraryFolder } from '../../electron/storage/libraryFolder.ts';
import {
  closedMeeting,
  directoryAsset,
  diskLibrary,
  journalPath,
  openedMeeting,
  submission,
  unwrapped,
} from '../support/diskLibrary.ts';
import { temporaryFolder, temporaryMemoryFolder } from '../support/temporaryFolder.ts';

async function withoutSnapshots(folder: string): Promise<void> {
  for (const name of ['snapshot.json', 'snapshot.previous.json']) await rm(join(folder, name), { force: true });
}

test('what was committed is there again after reopening (SPEC H6)', async () => {
  const path = await temporaryFolder();
  const { meetingId, state } = await closedMeeting(path, 30);
  await withoutSnapshots(join(path, meetingId));
  const { session, recovery } = await openedMeeting(diskLibrary(path), meetingId);
  expect(session.current()).toEqual({ seq: 31, state });
  expect(recovery).toMatchObject({ replayedCount: 30, tornBytes: 0, setAside: [], lostCount: 0 });
  await session.close();
  const again = await openedMeeting(diskLibrary(path), meetingId);
  expect(again.session.current()).toEqual({ seq: 31, state });
  expect(again.recovery).toBeNull();
  await again.session.close();
});

test('a last line that is torn anywhere is cut off, and its bytes are kept aside', async () => {
  const path = await temporaryMemoryFolder();
  const { meetingId } = await closedMeeting(path, 3);
  const folder = join(path, meetingId);
  await withoutSnapshots(folder);
  const whole = await readFile(journalPath(path, meetingId));
  const lastStart = whole.lastIndexOf(10, whole.length - 2) + 1;
  const { meetings } = libraryFolder({ path, access: 'write', directoryAsset, clock: systemClock });
  for (let length = lastStart; length < whole.length; length += 1) {
    await writeFile(journalPath(path, meetingId), whole.subarray(0, length));
    const store = unwrapped(await meetings.open(meetingId));
    expect(store.repairs).toEqual({ tornBytes: length - lastStart, setAside: [], lostCount: 0 });
    const { head } = await replay(store.log, store.snapshot);
    expect(Object.keys(head.state.point)).toEqual(['p-1', 'p-2']);
    await store.close();
    expect(whole.subarray(0, lastStart).equals(await readFile(journalPath(path, meetingId)))).toBe(true);
    const torn = (await readdir(folder)).filter((name) => name.startsWith('journal.torn-'));
    expect(torn).toHaveLength(length === lastStart ? 0 : 1);
    for (const name of torn) {
      expect(whole.subarray(lastStart, length).equals(await readFile(join(folder, name)))).toBe(true);
      await rm(join(folder, name));
    }
  }
});

test('a flipped byte in the middle costs that entry alone; the damaged journal is kept whole', async () => {
  const path = await temporaryFolder();
  const { meetingId, state } = await closedMeeting(path, 10);
  const folder = join(path, meetingId);
  await withoutSnapshots(folder);
  const damaged = await readFile(journalPath(path, meetingId));
  const at = damaged.indexOf('Ý kiến p-5') + 3;
  damaged[at] = (damaged[at] ?? 0) ^ 1;
  await writeFile(journalPath(path, meetingId), damaged);

  const { session, recovery } = await openedMeeting(diskLibrary(path), meetingId);
  const { 'p-5': lost, ...others } = state.point;
  expect(lost).toBeDefined();
  expect(session.current().state).toEqual({ ...state, point: others });
  expect(recovery?.lostCount).toBe(1);
  const [name, ...more] = recovery?.setAside ?? [];
  expect(more).toEqual([]);
  expect(name).toMatch(/^journal\.damaged-\d{8}-\d{6}-\d{3}\.jsonl$/);
  expect(damaged.equals(await readFile(join(folder, name ?? '')))).toBe(true);

  unwrapped(await session.submit(submission('p-11')));
  const live = session.current();
  await session.close();
  await withoutSnapshots(folder);
  const again = await openedMeeting(diskLibrary(path), meetingId);
  expect(again.session.current()).toEqual(live);
  expect(again.recovery?.setAside).toEqual([]);
  await again.session.close();
});

test.each(['p-5', 'p-10'])('a snapshot behind the damage saves the damaged entry too (%s)', async (id) => {
  const path = await temporaryFolder();
  const { meetingId, state } = await closedMeeting(path, 10);
  const damaged = await readFile(journalPath(path, meetingId));
  const at = damaged.indexOf(`Ý kiến ${id}:`) + 3;
  damaged[at] = (damaged[at] ?? 0) ^ 1;
  await writeFile(journalPath(path, meetingId), damaged);
  const { session, recovery } = await openedMeeting(diskLibrary(path), meetingId);
  expect(session.current().state).toEqual(state);
  expect(recovery).toMatchObject({ lostCount: 0, setAside: [expect.stringMatching(/^journal\.damaged-/)] });
  unwrapped(await session.submit(submission('p-11')));
  const live = session.current();
  await session.close();
  const again = await openedMeeting(diskLibrary(path), meetingId);
  expect(again.session.current()).toEqual(live);
  expect(again.recovery).toBeNull();
  await again.session.close();
});

test('an edited, a removed and a moved line are noticed', async () => {
  const path = await temporaryFolder();
  const { meetingId } = await closedMeeting(path, 6);
  const folder = join(path, meetingId);
  await withoutSnapshots(folder);
  const lines = (await readFile(journalPath(path, meetingId), 'utf8')).split('\n').slice(0, -1);
  const edited = lines.map((line) => line.replaceAll('Ý kiến p-3', 'Ý kiến p-9'));
  const removed = lines.filter((_, index) => index !== 3);
  const moved = [...lines.slice(0, 3), lines[4], lines[3], ...lines.slice(5)];
  for (const forged of [edited, removed, moved]) {
    await withoutSnapshots(folder);
    await writeFile(journalPath(path, meetingId), `${forged.join('\n')}\n`);
    const { session, recovery } = await openedMeeting(diskLibrary(path), meetingId);
    expect(recovery?.setAside).toHaveLength(1);
    expect(Object.values(session.current().state.point).some(({ text }) => text.includes('Ý kiến p-9'))).toBe(false);
    await session.close();
  }
});

test('an unreadable first line does not cost what follows', async () => {
  const path = await temporaryFolder();
  const { meetingId, state } = await closedMeeting(path, 4);
  await withoutSnapshots(join(path, meetingId));
  const damaged = await readFile(journalPath(path, meetingId));
  damaged[70] = (damaged[70] ?? 0) ^ 1;
  await writeFile(journalPath(path, meetingId), damaged);
  const { session, recovery } = await openedMeeting(diskLibrary(path), meetingId);
  expect(session.current().state).toEqual(state);
  expect(recovery).toMatchObject({ lostCount: 0 });
  await session.close();
});

test('a journal with nothing readable is refused and left as it is', async () => {
  const path = await temporaryFolder();
  const { meetingId, library } = await closedMeeting(path, 2);
  await withoutSnapshots(join(path, meetingId));
  const rubbish = Buffer.from('rubbish\n'.repeat(200));
  await writeFile(journalPath(path, meetingId), rubbish);
  expect(await library.open(meetingId)).toEqual({ ok: false, error: { code: 'journalDamaged', line: 1 } });
  expect(unwrapped(await library.list())).toMatchObject([{ id: meetingId, fault: 'damaged' }]);
  expect(rubbish.equals(await readFile(journalPath(path, meetingId)))).toBe(true);
  expect(await readdir(join(path, meetingId))).toEqual(['journal.jsonl']);
});

test('a newer version of the format is refused, untouched', async () => {
  const path = await temporaryFolder();
  const { meetingId, library } = await closedMeeting(path, 2);
  const journal = await readFile(journalPath(path, meetingId), 'utf8');
  const newer = journal.replace('"version":1', '"version":2').replaceAll('point/add', 'point/said');
  await writeFile(journalPath(path, meetingId), newer);
  const before = await readdir(join(path, meetingId));
  const error = { code: 'formatTooNew', found: 2, supported: 1 };
  expect(await library.open(meetingId)).toEqual({ ok: false, error });
  expect(await library.read(meetingId)).toEqual({ ok: false, error });
  expect(unwrapped(await library.list())).toMatchObject([{ id: meetingId, fault: 'tooNew' }]);
  expect(await readFile(journalPath(path, meetingId), 'utf8')).toBe(newer);
  expect(await readdir(join(path, meetingId))).toEqual(before);
});

test('a journal that somebody else writes to is not written over', async () => {
  const path = await temporaryFolder();
  const { meetingId } = await closedMeeting(path, 2);
  const { session } = await openedMeeting(diskLibrary(path), meetingId);
  await appendFile(journalPath(path, meetingId), 'a line of another process\n');
  const before = await readFile(journalPath(path, meetingId));
  const refused = { ok: false, error: { code: 'storageUnavailable', reason: 'EBUSY' } };
  expect(await session.submit(submission('mine'))).toEqual(refused);
  expect(await session.submit(submission('mine again'))).toEqual(refused);
  expect(session.current().seq).toBe(3);
  expect(before.equals(await readFile(journalPath(path, meetingId)))).toBe(true);
  await session.close();
});

test.skipIf(process.platform === 'win32')('a deleted journal takes nothing more', async () => {
  const path = await temporaryFolder();
  const { meetingId } = await closedMeeting(path, 2);
  const { session } = await openedMeeting(diskLibrary(path), meetingId);
  await session.submit(submission('before'));
  await rm(journalPath(path, meetingId));
  const error = { code: 'storageUnavailable', reason: 'ENOENT' };
  expect(await session.submit(submission('after'))).toEqual({ ok: false, error });
  expect(session.health()).toMatchObject({ state: 'failing', reason: 'ENOENT' });
  await session.close();
});
