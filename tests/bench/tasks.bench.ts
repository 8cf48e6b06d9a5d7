import { resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { test } from 'vitest';
import type { Command } from '#shared/domain/command.ts';
import { writeBareApp } from './support/bareApp.ts';
import { report } from './support/figure.ts';
import { pressEnter, pressLetter } from './support/keyboard.ts';
import { largeLibrary } from './support/largeLibraries.ts';
import { type MeetingScale, spokenText } from './support/largeMeeting.ts';
import { followTasks } from './support/longestTask.ts';
import { runFolder } from './support/runFolder.ts';
import { type Page, startApp } from './support/runningApp.ts';

const top = resolve(import.meta.dirname, '../..');
const letters = 'giao cuc vien thong chu tri ';
const keys = 300;
const keysToRecord = 10;
const keysToLine = 60;
/** Nobody feels less; product.md, "Budgets". */
const limitMs = 50;

/** A record of somebody else's: it comes into the list while she types. */
async function arrives(page: Page, meetingId: string, index: number): Promise<void> {
  const place = { agendaItemId: 'item-12', speechId: null };
  const command: Command = {
    type: 'point/add',
    id: `arriving-${index}`,
    text: spokenText(index),
    isPrivate: false,
    ...place,
  };
  const call = { meetingId, commandId: `arriving-${index}`, batchId: null, command };
  await page.evaluate(`void giaoBan.call('meeting/command', ${JSON.stringify(call)})`);
}

for (const scale of [1_500, 15_000] as const satisfies readonly MeetingScale[]) {
  test(`the longest task while typing at ${scale} records`, async () => {
    const { folder, meetingId } = await largeLibrary(scale, `tasks-${scale}`);
    const userData = runFolder(`tasks-${scale}-user-data`);
    const ours = startApp({ path: top, userData, args: ['--library', folder] });
    await ours.focusedAt;
    const bare = startApp({ path: writeBareApp(), userData: runFolder(`tasks-${scale}-bare-user-data`) });
    await bare.focusedAt;
    const [page, barePage] = [await ours.page, await bare.page];
    for (const one of [page, barePage]) await one.send('Emulation.setFocusEmulationEnabled', { enabled: true });
    // What a start leaves to be done has to be over.
    await wait(3_000);
    const ends = [await followTasks(ours.devTools), await followTasks(bare.devTools)] as const;
    for (let key = 0; key < keys; key += 1) {
      for (const one of [page, barePage]) await pressLetter(one, letters[key % letters.length] ?? ' ');
      if (key % keysToRecord === 0) await arrives(page, meetingId, key);
      if (key % keysToLine === keysToLine - 1) for (const one of [page, barePage]) await pressEnter(one);
      await wait(30);
    }
    const measured = { value: await ends[0](), baseline: await ends[1]() };
    await ours.quit();
    await bare.quit();
    const name = `longest task: 300 keys, records arriving, ${scale.toLocaleString('en')} records`;
    report(name, measured, limitMs / measured.baseline);
  });
}
