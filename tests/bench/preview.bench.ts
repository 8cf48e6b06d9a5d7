import { join, resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { test } from 'vitest';
import { makeDocument, requestOf } from '#shared/documents/documents.ts';
import type { MeetingState } from '#shared/domain/state.ts';
import { diskLibrary, submission, unwrapped } from '../support/diskLibrary.ts';
import { writeBareApp } from './support/bareApp.ts';
import { documentPage } from './support/documentPage.ts';
import { report } from './support/figure.ts';
import { interleaved } from './support/interleaved.ts';
import { largeMeeting, type MeetingSize, meetingBefore, meetingSizes } from './support/largeMeeting.ts';
import { followTasks } from './support/longestTask.ts';
import { pressEscape, timeToShown, waitFor } from './support/pageLatency.ts';
import { runFolder } from './support/runFolder.ts';
import { type Page, type RunningApp, startApp } from './support/runningApp.ts';

const top = resolve(import.meta.dirname, '../..');
const firstPage = '[data-page="1"] canvas';
/** "First page in under a second"; nobody feels a task of 50 ms. */
const limits = { firstPageMs: 1_000, taskMs: 50 };

/** A library with one meeting of that size, and the meeting as it is there. */
async function libraryOf(name: string, size: MeetingSize) {
  const folder = runFolder(name);
  const library = diskLibrary(folder);
  const { meetingId } = unwrapped(await library.create(meetingBefore(name), 'import'));
  const { session } = unwrapped(await library.open(meetingId));
  for (const [index, command] of [...largeMeeting(size)].entries()) {
    unwrapped(await session.submit(submission(`${name}-${index}`, command)));
  }
  const { state } = session.current();
  await session.close();
  return { folder, state };
}

/** Ours, and the plainest window that shows the same minutes: as a web page, put there by the same key. */
async function bothApps(name: string, size: MeetingSize) {
  const { folder, state } = await libraryOf(name, size);
  const ours = startApp({ path: top, userData: runFolder(`${name}-user-data`), args: ['--library', folder] });
  await ours.focusedAt;
  const bare = startApp({ path: writeBareApp(), userData: runFolder(`${name}-bare-user-data`) });
  await bare.focusedAt;
  const [page, barePage] = [await ours.page, await bare.page];
  for (const one of [page, barePage]) await one.send('Emulation.setFocusEmulationEnabled', { enabled: true });
  await barePage.evaluate(showOnKey(state));
  // What a start leaves to be done has to be over.
  await wait(3_000);
  return { ours, page, bare, barePage };
}

function showOnKey(state: MeetingState): string {
  const html = documentPage(makeDocument(state, requestOf('minutes')), join(top, 'assets/fonts/tinos'));
  return `addEventListener('keydown', ({ key }) => {
    document.querySelector('article')?.remove();
    if (key === 'Escape') return;
    const article = document.createElement('article');
    article.innerHTML = ${JSON.stringify(html)};
    document.body.append(article);
  }); undefined`;
}

async function timeToPages(page: Page): Promise<number> {
  const ms = await timeToShown(page, firstPage);
  await close(page, '[role="dialog"]');
  return ms;
}

async function timeToText(page: Page): Promise<number> {
  const ms = await timeToShown(page, 'article');
  await close(page, 'article');
  return ms;
}

async function close(page: Page, selector: string): Promise<void> {
  await pressEscape(page);
  await waitFor(page, selector, false);
  // The process that laid the document out is gone, as when somebody comes back to it later.
  await wait(300);
}

async function quitBoth(ours: RunningApp, bare: RunningApp): Promise<void> {
  await ours.quit();
  await bare.quit();
}

/** Ends the meeting that the window shows, as if it had just gone on; what makes documents has got ready a while later. */
async function endAgain(page: Page, round: number): Promise<void> {
  const send = (type: string) => `window.giaoBan.call('meeting/command', {
    meetingId, commandId: '${type} ${round}', batchId: null, command: { type: '${type}' },
  })`;
  const failure = await page.evaluate(`window.giaoBan.call('library/list', {}).then(async (list) => {
    const meetingId = list.value[0].id;
    ${round > 0 ? `await ${send('meeting/reopen')};` : ''}
    const ended = await ${send('meeting/end')};
    return ended.ok ? null : JSON.stringify(ended.error);
  })`);
  if (failure !== null) throw new Error(String(failure));
  await wait(3_000);
}

test('Ctrl+E to the first page of minutes of 20 pages, when the meeting has ended', async () => {
  const { ours, page, bare, barePage } = await bothApps('preview-ended', { records: 205, tasks: 40, petitions: 10 });
  const measured = await interleaved(
    { warmUp: 2, counted: 7 },
    async (round) => {
      await endAgain(page, round);
      return timeToPages(page);
    },
    () => timeToText(barePage),
  );
  await quitBoth(ours, bare);
  const name = 'preview: Ctrl+E to the first page, meeting ended, minutes of 20 pages';
  report(name, measured, limits.firstPageMs / measured.baseline);
});

test('Ctrl+E to the first page of minutes of 20 pages', async () => {
  const { ours, page, bare, barePage } = await bothApps('preview-20', { records: 205, tasks: 40, petitions: 10 });
  const measured = await interleaved(
    { warmUp: 2, counted: 9 },
    () => timeToPages(page),
    () => timeToText(barePage),
  );
  await quitBoth(ours, bare);
  const name = 'preview: Ctrl+E to the first page, minutes of 20 pages';
  report(name, measured, limits.firstPageMs / measured.baseline);
});

for (const [told, name, size] of [
  ['minutes of 20 pages', 'preview-tasks-20', { records: 205, tasks: 40, petitions: 10 }],
  ['minutes of 1,500 records', 'preview-tasks-1500', meetingSizes[1_500]],
] as const) {
  test(`the longest task while pages are made: ${told}`, async () => {
    const { ours, page, bare, barePage } = await bothApps(name, size);
    await timeToPages(page);
    await timeToText(barePage);
    const ends = [await followTasks(ours.devTools), await followTasks(bare.devTools)] as const;
    for (let round = 0; round < 3; round += 1) {
      await timeToPages(page);
      await timeToText(barePage);
    }
    const measured = { value: await ends[0](), baseline: await ends[1]() };
    await quitBoth(ours, bare);
    report(`preview: longest task, ${told}`, measured, limits.taskMs / measured.baseline);
  });
}
