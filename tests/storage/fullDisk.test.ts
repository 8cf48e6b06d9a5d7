import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { readFile, rm, statfs, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { durableJsonFile } from '../../electron/storage/durableJsonFile.ts';
import {
  createdMeeting,
  diskLibrary,
  journalPath,
  openedMeeting,
  pointAdded,
  recordPoints,
  submission,
  unwrapped,
} from '../support/diskLibrary.ts';

/** A disk of a megabyte, which only root can make. */
const isRoot = process.platform === 'linux' && process.getuid?.() === 0;
const disk = mkdtempSync(join(tmpdir(), 'giao-ban-disk-'));
let isMounted = false;

beforeAll(() => {
  if (!isRoot) return;
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=1m', 'tmpfs', disk], { stdio: 'ignore' });
    isMounted = true;
  } catch {
    // A container may forbid it even to root.
  }
});

afterAll(() => {
  if (isMounted) execFileSync('umount', ['--lazy', disk]);
  rmSync(disk, { recursive: true, force: true });
});

/** Leaves `free` bytes of the disk. */
async function fill(free: number): Promise<void> {
  const { bavail, bsize } = await statfs(disk);
  await writeFile(join(disk, 'ballast'), Buffer.alloc(Math.max(0, bavail * bsize - free), 1));
}

const ballastGone = () => rm(join(disk, 'ballast'), { force: true });
const refused = { ok: false, error: { code: 'storageUnavailable', reason: 'ENOSPC' } };

test('a full disk leaves nothing of a refused command, and the next one works when there is room', async (context) => {
  if (!isMounted) return context.skip();
  const library = diskLibrary(join(disk, 'library'));
  const meetingId = await createdMeeting(library);
  const { session } = await openedMeeting(library, meetingId);
  const health: string[] = [];
  session.onHealth(({ state }) => health.push(state));
  await recordPoints(session, 'p', 3);
  await fill(8_192);
  const before = { ...session.current(), journal: await readFile(journalPath(join(disk, 'library'), meetingId)) };

  const long = pointAdded('long', 'Đẩy nhanh tiến độ. '.repeat(2_000));
  const dependent = { type: 'point/edit', id: 'long', text: 'Ngắn gọn', isPrivate: false } as const;
  const results = await Promise.all([
    session.submit(submission('long', long)),
    session.submit(submission('edit', dependent)),
    session.undo({ commandId: 'undo-long', actor: 'secretary' }),
  ]);
  expect(results).toEqual([refused, refused, refused]);
  expect(session.current()).toEqual({ seq: before.seq, state: before.state });
  expect(before.journal.equals(await readFile(journalPath(join(disk, 'library'), meetingId)))).toBe(true);
  expect(session.health()).toMatchObject({ state: 'failing', reason: 'ENOSPC' });

  await ballastGone();
  expect(await session.submit(submission('long', long))).toEqual({ ok: true, value: { seq: 5 } });
  expect(health).toEqual(['ok', 'ok', 'ok', 'failing', 'ok']);
  const live = session.current();
  await session.close();
  const again = await openedMeeting(diskLibrary(join(disk, 'library')), meetingId);
  expect(again.session.current()).toEqual(live);
  await again.session.close();
});

test('a snapshot for which there is no room leaves the one before in force', async (context) => {
  if (!isMounted) return context.skip();
  const library = diskLibrary(join(disk, 'second'));
  const meetingId = await createdMeeting(library);
  const { session } = await openedMeeting(library, meetingId);
  await recordPoints(session, 'p', 40);
  unwrapped(await session.snapshotNow());
  await recordPoints(session, 'q', 2);
  await fill(4_096);
  expect(await session.snapshotNow()).toEqual(refused);
  await session.close();
  const after = await openedMeeting(diskLibrary(join(disk, 'second')), meetingId);
  expect(after.recovery).toMatchObject({ replayedCount: 2, setAside: [] });
  await ballastGone();
  await after.session.close();
});

test('a file that is replaced is whole whatever room there is', async (context) => {
  if (!isMounted) return context.skip();
  const path = join(disk, 'small.json');
  const file = durableJsonFile<{ text: string }>(path, { sealed: false });
  await file.write({ text: 'trước' });
  for (let free = 4_096; free <= 40_960; free += 4_096) {
    await ballastGone();
    await fill(free);
    await file.write({ text: 'x'.repeat(60_000) }).catch(() => undefined);
    expect(await file.read()).toEqual({ text: 'trước' });
  }
  await ballastGone();
});

test('drafts on a full disk are refused and nothing of them stays behind', async (context) => {
  if (!isMounted) return context.skip();
  const library = diskLibrary(join(disk, 'third'));
  const meetingId = await createdMeeting(library);
  const { session, drafts } = await openedMeeting(library, meetingId);
  const at = '2022-04-25T09:42:13.120+07:00';
  unwrapped(await drafts.save({ key: 'capture', text: 'Giao Cục', caret: 8, at }));
  await fill(4_096);
  const long = { key: 'capture', text: 'Giao Cục Viễn thông '.repeat(2_000), caret: 0, at };
  expect(await drafts.save(long)).toEqual(refused);
  await ballastGone();
  unwrapped(await drafts.save({ key: 'capture', text: 'Giao Cục Viễn', caret: 13, at }));
  await session.close();
  const again = await openedMeeting(diskLibrary(join(disk, 'third')), meetingId);
  expect(again.drafts.list()).toEqual([{ key: 'capture', text: 'Giao Cục Viễn', caret: 13, at }]);
  await again.session.close();
});
