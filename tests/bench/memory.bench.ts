import { resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { test } from 'vitest';
import { writeBareApp } from './support/bareApp.ts';
import { reportMemory } from './support/figure.ts';
import { largeLibrary } from './support/largeLibraries.ts';
import type { MeetingScale } from './support/largeMeeting.ts';
import { runFolder } from './support/runFolder.ts';
import { startApp } from './support/runningApp.ts';
import { windowMemory } from './support/windowMemory.ts';

const top = resolve(import.meta.dirname, '../..');

for (const scale of [1_500, 15_000] as const satisfies readonly MeetingScale[]) {
  test(`memory of the window at ${scale} records`, async () => {
    const { folder } = await largeLibrary(scale, `memory-${scale}`);
    const userData = runFolder(`memory-${scale}-user-data`);
    const ours = startApp({ path: top, userData, args: ['--library', folder] });
    await ours.focusedAt;
    const bare = startApp({ path: writeBareApp(), userData: runFolder(`memory-${scale}-bare-user-data`) });
    await bare.focusedAt;
    // What a start leaves to be done has to be over.
    await wait(5_000);
    const window = await windowMemory(ours, await ours.page);
    const bareWindow = await windowMemory(bare, await bare.page);
    await ours.quit();
    await bare.quit();
    const at = `${scale.toLocaleString('en')} records`;
    reportMemory(`memory: objects of the window, ${at}`, { value: window.heap, baseline: bareWindow.heap });
    if (window.own === null || bareWindow.own === null) return;
    reportMemory(`memory: process of the window, ${at}`, { value: window.own, baseline: bareWindow.own });
  });
}
