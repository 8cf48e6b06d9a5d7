import { writeSync } from 'node:fs';
import { diskLibrary, openedMeeting, submission, unwrapped } from './diskLibrary.ts';

/**
 * A process that records points as fast as it can until it is killed, and prints `<commandId> <seq>` for each one when
 * it is acknowledged: `busyWriter <library> <meeting id> <round> <in flight>`.
 */
const [path = '', meetingId = '', round = '', inFlight = '1'] = process.argv.slice(2);
const { session, drafts } = await openedMeeting(diskLibrary(path), meetingId);

async function write(lane: number): Promise<void> {
  for (let number = 0; ; number += 1) {
    const id = `r${round}-${lane}-${number}`;
    const at = new Date().toISOString();
    unwrapped(await drafts.save({ key: 'capture', text: `đang gõ ${id}`, caret: 0, at }));
    const { seq } = unwrapped(await session.submit(submission(id)));
    writeSync(1, `command-${id} ${seq}\n`);
  }
}

await Promise.all(Array.from({ length: Number(inFlight) }, (_, lane) => write(lane)));
