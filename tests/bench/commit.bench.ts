import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'vitest';
import { openRawAppend } from './support/appendedLine.ts';
import { report } from './support/figure.ts';
import { interleaved, timed } from './support/interleaved.ts';
import { must } from './support/must.ts';
import { libraryIn, submit } from './support/productLibrary.ts';
import { largeLibrary } from './support/largeLibraries.ts';
import { type MeetingScale, spokenText } from './support/largeMeeting.ts';
import { runFolder } from './support/runFolder.ts';

/** One frame of a display, which the product allows itself besides. */
export const frameMs = 1_000 / 60;

for (const scale of [1_500, 15_000] as const satisfies readonly MeetingScale[]) {
  test(`commit at ${scale} records`, async () => {
    const { folder, meetingId } = await largeLibrary(scale, `commit-${scale}`);
    const { session } = must(await libraryIn(folder).open(meetingId));
    const journal = join(folder, meetingId, 'journal.jsonl');
    const raw = await openRawAppend(join(runFolder(`raw-${scale}`), 'lines.jsonl'));
    let lineLength = 0;
    const measured = await interleaved(
      { warmUp: 40, counted: 400 },
      async (round) => {
        const before = (await stat(journal)).size;
        const place = { agendaItemId: 'item-12', speechId: null } as const;
        const command = { type: 'point/add', id: `new-${round}`, text: spokenText(round), isPrivate: false, ...place } as const;
        const ms = await timed(() => submit(session, command));
        lineLength = (await stat(journal)).size - before;
        return ms;
      },
      () => raw.append(lineLength),
    );
    await raw.close();
    await session.close();
    report(`commit: ${scale} records`, measured, (2 * measured.baseline + frameMs) / measured.baseline);
  });
}
