import { type FileHandle, open } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { createdMeeting, diskLibrary, openedMeeting, submission, unwrapped } from '../support/diskLibrary.ts';
import { temporaryFolder } from '../support/temporaryFolder.ts';

/** Calls `onSynced` behind each real fdatasync of this process, until the test ends. */
async function watchSyncs(path: string, onSynced: () => void): Promise<void> {
  const handle = await open(join(path, 'any'), 'w');
  await handle.close();
  const prototype: FileHandle = Object.getPrototypeOf(handle);
  const { datasync } = prototype;
  prototype.datasync = async function (this: FileHandle) {
    await datasync.call(this);
    onSynced();
  };
  onTestFinished(() => {
    prototype.datasync = datasync;
  });
}

test('a hundred commands at once take a few syncs, and each is synced before it is told', async () => {
  const path = await temporaryFolder();
  const library = diskLibrary(path);
  const { session } = await openedMeeting(library, await createdMeeting(library));
  const events: string[] = [];
  await watchSyncs(path, () => events.push('synced'));
  session.subscribe(({ seq }) => events.push(`told ${seq}`));
  const ids = Array.from({ length: 100 }, (_, index) => `p-${index}`);
  await Promise.all(ids.map(async (id) => unwrapped(await session.submit(submission(id)))));
  expect(events.filter((event) => event !== 'synced')).toEqual(ids.map((_, index) => `told ${index + 2}`));
  expect(events.slice(0, 3)).toEqual(['synced', 'told 2', 'synced']);
  expect(events.filter((event) => event === 'synced').length).toBeLessThanOrEqual(3);
  await session.close();
});
