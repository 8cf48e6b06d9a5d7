import { cpSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { test } from 'vitest';
import { writeBareApp } from './support/bareApp.ts';
import { report } from './support/figure.ts';
import { interleaved } from './support/interleaved.ts';
import { largeLibrary } from './support/largeLibraries.ts';
import type { MeetingScale } from './support/largeMeeting.ts';
import { runFolder } from './support/runFolder.ts';
import { type AppOptions, startApp } from './support/runningApp.ts';

const top = resolve(import.meta.dirname, '../..');

/** From the start of the process to the keyboard in a text area. */
async function timeToFocus(options: AppOptions): Promise<number> {
  const app = startApp(options);
  const focusedAt = await app.focusedAt;
  await app.quit();
  return focusedAt - app.startedAt;
}

async function compared(scale: MeetingScale | null, name: string, counted: number) {
  const bare = writeBareApp();
  const userData = runFolder(`start-${name}-user-data`);
  const bareUserData = runFolder(`start-${name}-bare-user-data`);
  const source = scale === null ? null : (await largeLibrary(scale, `start-${name}-source`)).folder;
  const library = join(runFolder(`start-${name}`), 'library');
  return interleaved(
    { warmUp: 2, counted },
    () => {
      // Each time as the power cut left it: opening mends it.
      rmSync(library, { recursive: true, force: true });
      if (source) cpSync(source, library, { recursive: true });
      return timeToFocus({ path: top, userData, args: ['--library', library] });
    },
    () => timeToFocus({ path: bare, userData: bareUserData }),
  );
}

test('start with a meeting of 1,500 records', async () => {
  report('start: to the focused box, 1,500 records to recover', await compared(1_500, '1500', 15), 1.3);
});

test('start with a meeting of 15,000 records', async () => {
  report('start: to the focused box, 15,000 records to recover', await compared(15_000, '15000', 7), 1.3);
});
