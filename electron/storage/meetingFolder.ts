import { open } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Entry } from '#shared/domain/history.ts';
import { err, ok, type Result } from '#shared/lib/result.ts';
import type { Clock, OpenMeetingStore, Repairs, StorageUnavailable } from '../services/ports.ts';
import { openDrafts } from './drafts.ts';
import { asideName, replaceFile, setAside, syncFolder, writeNew } from './durableFile.ts';
import { issuedFiles } from './issuedFiles.ts';
import { openJournal } from './journal.ts';
import { entryCount, entryLine, headerLine, type JournalLines, readLines } from './journalLines.ts';
import { journalName, type MeetingReading, type Salvage } from './meetingReading.ts';
import { type ChainedSnapshot, writeSnapshot } from './snapshotFiles.ts';
import { unavailable } from './unavailable.ts';

/** What was issued lies in a folder of its own. */
export const issuedFolderName = 'issued';

/**
 * Opens a meeting for writing. What is damaged is set aside and mended first.
 * @param reading what is in its files, as they are now.
 */
export async function openMeetingFolder(
  folder: string,
  meetingId: string,
  reading: MeetingReading,
  clock: Clock,
): Promise<Result<OpenMeetingStore, StorageUnavailable>> {
  try {
    const { lines, snapshot, repairs } = await mended(folder, meetingId, reading, clock);
    const { drafts, damagedName } = await openDrafts(join(folder, 'drafts.jsonl'), clock);
    const journal = await openJournal(join(folder, journalName), lines);
    return ok({
      log: journal,
      snapshot,
      repairs: damagedName ? { ...repairs, setAside: [...repairs.setAside, damagedName] } : repairs,
      drafts,
      issuedFiles: issuedFiles(join(folder, issuedFolderName), clock),
      async saveSnapshot({ seq, state }) {
        const { hash, seq: last } = journal.position();
        if (seq !== last) throw new Error(`A snapshot of entry ${seq} when the last one is ${last}`);
        try {
          await writeSnapshot(folder, { seq, hash, state });
          return ok(null);
        } catch (error) {
          return err(unavailable(error));
        }
      },
      async close() {
        await drafts.close();
        await journal.close();
      },
    });
  } catch (error) {
    return err(unavailable(error));
  }
}

interface Mended {
  readonly lines: JournalLines;
  readonly snapshot: ChainedSnapshot | null;
  readonly repairs: Repairs;
}

async function mended(folder: string, meetingId: string, reading: MeetingReading, clock: Clock): Promise<Mended> {
  const { bytes, lines, snapshot, badSnapshots, salvage } = reading;
  const aside: string[] = [];
  for (const name of badSnapshots) aside.push(await setAside(join(folder, name), 'damaged', clock.now()));
  const goodLength = lines.starts.at(-1) ?? 0;
  const tornBytes = lines.rest === 'torn' ? bytes.length - goodLength : 0;
  if (salvage) {
    const replaced = await replaceJournal(folder, meetingId, reading, salvage, clock);
    const repairs = { tornBytes, setAside: [...aside, replaced.damagedName], lostCount: salvage.lostCount };
    return { lines: replaced.lines, snapshot: replaced.snapshot, repairs };
  }
  if (tornBytes > 0) await cutOff(join(folder, journalName), bytes.subarray(goodLength), goodLength, clock);
  return { lines: { ...lines, rest: 'none' }, snapshot, repairs: { tornBytes, setAside: aside, lostCount: 0 } };
}

/** Cuts the unfinished last line off, after its bytes were copied to a file of their own. */
async function cutOff(path: string, torn: Uint8Array, goodLength: number, clock: Clock): Promise<void> {
  await writeNew(join(dirname(path), asideName(path, 'torn', clock.now())), torn);
  await syncFolder(dirname(path));
  const handle = await open(path, 'r+');
  try {
    await handle.truncate(goodLength);
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/**
 * Puts a journal in the place of a damaged one: its trusted part, and one entry that leads to what could be salvaged.
 * The damaged one is copied aside first. The snapshot comes before the journal: whenever this is interrupted, opening
 * again comes to the same state.
 */
async function replaceJournal(
  folder: string,
  meetingId: string,
  { bytes, lines }: MeetingReading,
  { state, changes }: Salvage,
  clock: Clock,
) {
  const path = join(folder, journalName);
  const at = clock.now();
  const damagedName = asideName(path, 'damaged', at);
  await writeNew(join(folder, damagedName), bytes);
  await syncFolder(folder);

  const isHeaderGood = lines.starts.length > 1;
  const header = headerLine(meetingId);
  const trusted = isHeaderGood ? bytes.subarray(0, lines.starts.at(-1)) : header.bytes;
  const lastHash = isHeaderGood ? lines.lastHash : header.hash;
  const seq = entryCount(lines);
  const recovery: Entry = {
    seq: seq + 1,
    at,
    actor: 'import',
    commandId: `recovered-${lastHash.slice(0, 32)}`,
    batchId: null,
    command: null,
    undoes: [],
    changes,
  };
  const line = changes.length > 0 ? entryLine(lastHash, recovery) : { hash: lastHash, bytes: Buffer.alloc(0) };
  const snapshot = { seq: changes.length > 0 ? seq + 1 : seq, hash: line.hash, state };
  const journal = Buffer.concat([trusted, line.bytes]);
  await writeSnapshot(folder, snapshot);
  await replaceFile(path, journal);
  return { damagedName, lines: readLines(journal), snapshot };
}
