import { copyFile, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import {
  closedMeeting,
  createdMeeting,
  diskLibrary,
  journalPath,
  openedMeeting,
  recordPoints,
  submission,
  unwrapped,
} from '../support/diskLibrary.ts';
import { temporaryFolder } from '../support/temporaryFolder.ts';

async function flipByte(file: string, position: number): Promise<void> {
  const bytes = await readFile(file);
  bytes[position] = (bytes[position] ?? 0) ^ 1;
  await writeFile(file, bytes);
}

/** A meeting with two generations of snapshots: of entries 5 and 11; `state` is that of entry 11. */
async function twoGenerations(path: string) {
  const { meetingId } = await closedMeeting(path, 4);
  const { session } = await openedMeeting(diskLibrary(path), meetingId);
  await recordPoints(session, 'q', 6);
  const { state } = session.current();
  await session.close();
  return { meetingId, folder: join(path, meetingId), state };
}

test('a deleted snapshot is made up for', async () => {
  const path = await temporaryFolder();
  const { meetingId, folder, state } = await twoGenerations(path);
  await rm(join(folder, 'snapshot.json'));
  const fromOlder = await openedMeeting(diskLibrary(path), meetingId);
  expect(fromOlder.session.current()).toEqual({ seq: 11, state });
  expect(fromOlder.recovery).toMatchObject({ replayedCount: 6, setAside: [] });
  await fromOlder.session.close();
  expect((await readdir(folder)).sort()).toContain('snapshot.json');
});

test('a snapshot in which a single letter changed is set aside, and the one before is used', async () => {
  const path = await temporaryFolder();
  const { meetingId, folder, state } = await twoGenerations(path);
  const bytes = await readFile(join(folder, 'snapshot.json'));
  await flipByte(join(folder, 'snapshot.json'), bytes.indexOf('Ý kiến q-6') + 3);
  const { session, recovery } = await openedMeeting(diskLibrary(path), meetingId);
  expect(session.current()).toEqual({ seq: 11, state });
  expect(recovery).toMatchObject({ replayedCount: 6, setAside: [expect.stringMatching(/^snapshot\.damaged-/)] });
  await session.close();
});

test('with both generations damaged everything is replayed', async () => {
  const path = await temporaryFolder();
  const { meetingId, folder, state } = await twoGenerations(path);
  await flipByte(join(folder, 'snapshot.json'), 90);
  await writeFile(join(folder, 'snapshot.previous.json'), '{"half of');
  const { session, recovery } = await openedMeeting(diskLibrary(path), meetingId);
  expect(session.current()).toEqual({ seq: 11, state });
  expect(recovery?.setAside).toHaveLength(2);
  await session.close();
});

test("a snapshot that disagrees with the journal's line is not believed", async () => {
  const path = await temporaryFolder();
  const mine = await closedMeeting(path, 6);
  const otherPath = await temporaryFolder();
  const other = await closedMeeting(otherPath, 4);
  await copyFile(join(otherPath, other.meetingId, 'snapshot.json'), join(path, mine.meetingId, 'snapshot.json'));
  const { session, recovery } = await openedMeeting(diskLibrary(path), mine.meetingId);
  expect(session.current()).toEqual({ seq: 7, state: mine.state });
  expect(recovery).toMatchObject({ setAside: [expect.stringMatching(/^snapshot\.damaged-/)] });
  await session.close();
});

test('a journal that lost its end is completed from the snapshot', async () => {
  const path = await temporaryFolder();
  const { meetingId, folder, state } = await twoGenerations(path);
  const lines = (await readFile(journalPath(path, meetingId), 'utf8')).split('\n').slice(0, 9);
  await writeFile(journalPath(path, meetingId), `${lines.join('\n')}\n`);
  const { session, recovery } = await openedMeeting(diskLibrary(path), meetingId);
  expect(session.current()).toEqual({ seq: 9, state });
  expect(recovery).toMatchObject({ lostCount: 0, setAside: [expect.stringMatching(/^journal\.damaged-/)] });
  // What is recorded from now on must not be taken back by what is left of the longer journal: neither after a crash
  // (nothing is closed here), nor when the newest snapshot is lost besides.
  await recordPoints(session, 'r', 1);
  const live = session.current();
  const afterCrash = await openedMeeting(diskLibrary(path), meetingId);
  expect(afterCrash.session.current()).toEqual(live);
  await rm(join(folder, 'snapshot.json'));
  const withoutSnapshot = await openedMeeting(diskLibrary(path), meetingId);
  expect(withoutSnapshot.session.current()).toEqual(live);
  await withoutSnapshot.session.close();
});

test('a lost journal is made anew from the snapshot', async () => {
  const path = await temporaryFolder();
  const { meetingId, state } = await twoGenerations(path);
  await rm(journalPath(path, meetingId));
  const { session } = await openedMeeting(diskLibrary(path), meetingId);
  expect(session.current()).toEqual({ seq: 1, state });
  unwrapped(await session.submit(submission('and on')));
  await session.close();
});

test('snapshots are written by the way, so that little is replayed after a crash', async () => {
  const path = await temporaryFolder();
  const library = diskLibrary(path);
  const meetingId = await createdMeeting(library);
  const { session } = await openedMeeting(library, meetingId);
  await recordPoints(session, 'p', 450);
  unwrapped(await session.snapshotNow());
  await recordPoints(session, 's', 3);
  const { seq, state } = session.current();
  // Nothing is closed: a second process finds the files as a crash would leave them.
  const after = await openedMeeting(diskLibrary(path), meetingId);
  expect(after.session.current()).toEqual({ seq, state });
  expect(after.recovery).toMatchObject({ replayedCount: 3 });
  await after.session.close();
});
