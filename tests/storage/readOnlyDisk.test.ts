import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { chmod } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { closedMeeting, diskLibrary, journalPath, unwrapped } from '../support/diskLibrary.ts';
import { temporaryFolder } from '../support/temporaryFolder.ts';

const isRoot = process.getuid?.() === 0;

test.skipIf(isRoot || process.platform === 'win32')('a file that may not be written to is told', async () => {
  const path = await temporaryFolder();
  const { meetingId } = await closedMeeting(path, 2);
  await chmod(journalPath(path, meetingId), 0o444);
  const error = { code: 'storageUnavailable', reason: 'EACCES' };
  expect(await diskLibrary(path).open(meetingId)).toEqual({ ok: false, error });
});

test('on a disk that became read-only meetings are listed and read, not opened', async (context) => {
  const disk = mkdtempSync(join(tmpdir(), 'giao-ban-disk-'));
  onTestFinished(() => rmSync(disk, { recursive: true, force: true }));
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=1m', 'tmpfs', disk], { stdio: 'ignore' });
  } catch {
    return context.skip();
  }
  onTestFinished(() => void execFileSync('umount', ['--lazy', disk]));
  const { meetingId, state } = await closedMeeting(disk, 2);
  execFileSync('mount', ['-o', 'remount,ro', disk]);
  const library = diskLibrary(disk);
  const error = { code: 'storageUnavailable', reason: 'EROFS' };
  expect(await library.open(meetingId)).toEqual({ ok: false, error });
  expect(unwrapped(await library.list())).toMatchObject([{ id: meetingId, fault: null }]);
  expect(unwrapped(await library.read(meetingId)).state).toEqual(state);
});
