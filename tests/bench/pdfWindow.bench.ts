import { resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { test } from 'vitest';
import { requestOf } from '#shared/documents/documents.ts';
import { report } from './support/figure.ts';
import { largeLibrary } from './support/largeLibraries.ts';
import { followTasks } from './support/longestTask.ts';
import { runFolder } from './support/runFolder.ts';
import { type Page, startApp } from './support/runningApp.ts';

const top = resolve(import.meta.dirname, '../..');
const times = 5;
/** Nobody feels less; product.md, "Budgets". */
const limitMs = 50;

/** Has the window's meeting made into minutes, all of which come to the window, as they do to be looked at there. */
async function make(page: Page, meetingId: string): Promise<void> {
  const call = { meetingId, request: requestOf('minutes') };
  const isMade = await page.evaluate(`giaoBan.call('documents/preview', ${JSON.stringify(call)}).then(({ ok }) => ok)`);
  if (isMade !== true) throw new Error('The minutes could not be made');
}

test('the longest task of the window while its meeting is made into minutes', async () => {
  const { folder, meetingId } = await largeLibrary(1_500, 'minutes');
  const ours = startApp({ path: top, userData: runFolder('minutes-user-data'), args: ['--library', folder] });
  await ours.focusedAt;
  const page = await ours.page;
  // What a start leaves to be done has to be over.
  await wait(3_000);
  const endQuiet = await followTasks(ours.devTools);
  await wait(3_000);
  const baseline = await endQuiet();
  const end = await followTasks(ours.devTools);
  for (let time = 0; time < times; time += 1) await make(page, meetingId);
  const value = await end();
  await ours.quit();
  report('longest task: minutes of 1,500 records being made', { value, baseline }, limitMs / baseline);
});
