import { appendFileSync, cpSync, existsSync, readFileSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { openJournal } from '../../../electron/storage/journal.ts';
import { readLines } from '../../../electron/storage/journalLines.ts';
import { diskLibrary, unwrapped } from '../../support/diskLibrary.ts';
import { largeMeeting, type MeetingScale, meetingBefore, meetingSizes } from './largeMeeting.ts';
import { runFolder } from './runFolder.ts';
import { takenDown } from './takenDown.ts';

const meetingId = 'large';
/** What a power cut finds: a snapshot is written each 200 entries, so that half of that is the usual case. */
const entriesBehindSnapshot = 100;
const hourMs = 3_600_000;

export interface LargeLibrary {
  readonly folder: string;
  readonly meetingId: string;
}

/**
 * A library of its own, with one meeting of that scale, as a power cut leaves it: some entries behind the last
 * snapshot, and half a line at the end of the journal. Made once a run, and copied.
 */
export async function largeLibrary(scale: MeetingScale, name: string): Promise<LargeLibrary> {
  const folder = runFolder(name);
  cpSync(await built(scale), folder, { recursive: true });
  return { folder, meetingId };
}

async function built(scale: MeetingScale): Promise<string> {
  const done = join(runFolder('libraries'), String(scale));
  if (existsSync(done)) return done;
  const folder = `${done}.unfinished`;
  const library = diskLibrary(folder);
  unwrapped(await library.create(meetingBefore(meetingId), 'import'));
  const { state, seq } = unwrapped(await library.read(meetingId));
  const commands = [...largeMeeting(meetingSizes[scale])];
  const lasts = { from: new Date(Date.now() - hourMs), ms: hourMs };
  const entries = [...takenDown(state, seq, commands, lasts)];
  const journalPath = join(folder, meetingId, 'journal.jsonl');
  const journal = await openJournal(journalPath, readLines(readFileSync(journalPath)));
  const append = async (from: number, to?: number): Promise<void> =>
    void unwrapped(await journal.append(entries.slice(from, to)));
  await append(0, -entriesBehindSnapshot);
  const { session } = unwrapped(await library.open(meetingId));
  unwrapped(await session.snapshotNow());
  await session.close();
  await append(-entriesBehindSnapshot);
  await journal.close();
  appendFileSync(journalPath, readFileSync(journalPath).subarray(-200, -100));
  renameSync(folder, done);
  return done;
}
