import { stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { test } from 'vitest';
import { diskLibrary, submission, unwrapped } from '../support/diskLibrary.ts';
import { type Measured, report } from './support/figure.ts';
import { interleaved, type Measurement, type Rounds, timed } from './support/interleaved.ts';
import { type LargeLibrary, largeLibrary } from './support/largeLibraries.ts';
import { type MeetingScale, spokenText } from './support/largeMeeting.ts';
import { openRawAppend } from './support/rawAppend.ts';
import { runFolder } from './support/runFolder.ts';
import { startApp } from './support/runningApp.ts';
import { timeToSaved } from './support/savedLine.ts';

const top = resolve(import.meta.dirname, '../..');
const scales = [1_500, 15_000] as const satisfies readonly MeetingScale[];
/** One frame of a display: the product allows itself that besides. */
const frameMs = 1_000 / 60;

/** Against appending and syncing a line as long as the one that was just recorded, on the same disk. */
async function againstRawAppend(library: LargeLibrary, rounds: Rounds, record: Measurement): Promise<Measured> {
  const journal = join(library.folder, library.meetingId, 'journal.jsonl');
  const raw = await openRawAppend(join(library.folder, 'raw.jsonl'));
  let lineLength = 0;
  const measured = await interleaved(
    rounds,
    async (round) => {
      const { size } = await stat(journal);
      const ms = await record(round);
      lineLength = (await stat(journal)).size - size;
      return ms;
    },
    () => raw.append(lineLength),
  );
  await raw.close();
  return measured;
}

function limitOf({ baseline }: Measured): number {
  return (2 * baseline + frameMs) / baseline;
}

for (const scale of scales) {
  const records = `${scale.toLocaleString('en')} records`;

  test(`commit at ${records}`, async () => {
    const library = await largeLibrary(scale, `commit-${scale}`);
    const { session } = unwrapped(await diskLibrary(library.folder).open(library.meetingId));
    const place = { agendaItemId: 'item-12', speechId: null };
    const measured = await againstRawAppend(library, { warmUp: 50, counted: 400 }, (round) => {
      const text = spokenText(round);
      const command = { type: 'point/add', id: `new-${round}`, text, isPrivate: false, ...place } as const;
      return timed(async () => unwrapped(await session.submit(submission(command.id, command))));
    });
    await session.close();
    report(`commit: ${records}`, measured, limitOf(measured));
  });

  test(`commit in the window at ${records}`, async () => {
    const library = await largeLibrary(scale, `window-${scale}`);
    const userData = runFolder(`window-${scale}-user-data`);
    const app = startApp({ path: top, userData, args: ['--library', library.folder] });
    await app.focusedAt;
    const page = await app.page;
    await page.send('Emulation.setFocusEmulationEnabled', { enabled: true });
    // What a start leaves to be done has to be over.
    await wait(3_000);
    const measured = await againstRawAppend(library, { warmUp: 20, counted: 120 }, (round) =>
      timeToSaved(page, `${spokenText(round)} (${round})`),
    );
    await app.quit();
    report(`commit: Enter to saved in the window, ${records}`, measured, limitOf(measured));
  });
}
