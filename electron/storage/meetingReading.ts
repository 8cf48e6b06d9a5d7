import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Entry } from '#shared/domain/history.ts';
import { findMeeting } from '#shared/domain/meeting.ts';
import { apply, type Change, emptyState, type MeetingState } from '#shared/domain/state.ts';
import { err, ok, type Result } from '#shared/lib/result.ts';
import type { MeetingFault, StoredMeeting } from '../services/ports.ts';
import {
  entryCount,
  type JournalLines,
  journalVersion,
  parsedEntry,
  readableBehind,
  readLines,
  statedHash,
  statedVersion,
} from './journalLines.ts';
import { changesBetween, salvaged } from './salvage.ts';
import { type ChainedSnapshot, readSnapshot, snapshotNames } from './snapshotFiles.ts';
import { unavailable, unlessMissing } from './unavailable.ts';

export const journalName = 'journal.jsonl';

/** What a meeting's folder holds, and what can be made of it; nothing is changed there. */
export interface MeetingReading {
  readonly bytes: Buffer;
  readonly lines: JournalLines;
  /** The newest snapshot that agrees with the trusted part of the journal. */
  readonly snapshot: ChainedSnapshot | null;
  /** Names of snapshot files that are damaged or disagree with the journal. */
  readonly badSnapshots: readonly string[];
  /** What was found behind the trusted part; null when nothing is missing there. */
  readonly salvage: Salvage | null;
}

export interface Salvage {
  readonly state: MeetingState;
  /** From the state that the trusted part leads to, to `state`. */
  readonly changes: readonly Change[];
  readonly lostCount: number;
}

export async function readMeetingFiles(
  folder: string,
  meetingId: string,
): Promise<Result<MeetingReading, MeetingFault>> {
  try {
    const journal = await unlessMissing(readFile(join(folder, journalName)));
    const bytes = journal ?? Buffer.alloc(0);
    const version = statedVersion(bytes);
    if (version !== null && version > journalVersion) {
      return err({ code: 'formatTooNew', found: version, supported: journalVersion });
    }
    const lines = readLines(bytes);
    const { agreeing, ahead, bad } = await snapshotsFor(folder, bytes, lines);
    if (journal === null && !ahead) return err({ code: 'meetingNotFound', meetingId });
    const salvage = lines.rest === 'damaged' || ahead ? salvageBehind(bytes, lines, agreeing, ahead) : null;
    const hasMeeting = salvage ? findMeeting(salvage.state) !== undefined : entryCount(lines) > 0;
    if (!hasMeeting) return err({ code: 'journalDamaged', line: lines.starts.length });
    return ok({ bytes, lines, snapshot: agreeing, badSnapshots: bad, salvage });
  } catch (error) {
    return err(unavailable(error));
  }
}

interface Snapshots {
  readonly agreeing: ChainedSnapshot | null;
  /** It has entries that the trusted part of the journal has not: the journal lost its end. */
  readonly ahead: ChainedSnapshot | null;
  /** Names of those that are damaged or disagree. */
  readonly bad: readonly string[];
}

/**
 * Looks for the newest snapshot that agrees with the journal. Only the newest generation counts as ahead: an older
 * one would take back what came after it.
 */
async function snapshotsFor(folder: string, bytes: Buffer, { starts }: JournalLines): Promise<Snapshots> {
  let ahead: ChainedSnapshot | null = null;
  const bad: string[] = [];
  for (const name of snapshotNames) {
    const snapshot = await readSnapshot(folder, name);
    if (snapshot === null) continue;
    const start = snapshot !== 'damaged' && snapshot.seq < starts.length - 1 ? starts[snapshot.seq] : undefined;
    if (snapshot === 'damaged') bad.push(name);
    else if (start === undefined && name === snapshotNames[0]) ahead = snapshot;
    else if (start === undefined || statedHash(bytes, start) !== snapshot.hash) bad.push(name);
    else return { agreeing: snapshot, ahead, bad };
  }
  return { agreeing: null, ahead, bad };
}

function salvageBehind(
  bytes: Buffer,
  lines: JournalLines,
  snapshot: ChainedSnapshot | null,
  ahead: ChainedSnapshot | null,
): Salvage {
  const seq = entryCount(lines);
  const trusted = { seq, state: trustedState({ bytes, lines, snapshot }) };
  const behind = readableBehind(bytes, lines.starts.at(-1) ?? 0);
  const lastSeq = lines.starts.length - 2 + behind.lineCount;
  const { state, lostCount } = salvaged(ahead ?? trusted, behind.entries, lastSeq);
  return { state, changes: changesBetween(trusted.state, state), lostCount };
}

/** The state that the trusted part of the journal leads to. */
export function trustedState({ bytes, lines, snapshot }: Pick<MeetingReading, 'bytes' | 'lines' | 'snapshot'>) {
  const { starts } = lines;
  const changes: Change[] = [];
  for (let seq = (snapshot?.seq ?? 0) + 1; seq <= entryCount(lines); seq += 1) {
    for (const change of parsedEntry(bytes, starts[seq] ?? 0, starts[seq + 1] ?? 0).changes) changes.push(change);
  }
  return apply(snapshot?.state ?? emptyState, changes);
}

/** The entries of the trusted part of the journal, oldest first. */
export function* trustedEntries({ bytes, lines }: Pick<MeetingReading, 'bytes' | 'lines'>): Generator<Entry> {
  for (let seq = 1; seq <= entryCount(lines); seq += 1) {
    yield parsedEntry(bytes, lines.starts[seq] ?? 0, lines.starts[seq + 1] ?? 0);
  }
}

/** The meeting as it would be opened. */
export function storedMeeting(reading: MeetingReading): StoredMeeting {
  const { bytes, lines, salvage } = reading;
  const seq = entryCount(lines);
  const last = seq > 0 ? parsedEntry(bytes, lines.starts[seq] ?? 0, lines.starts[seq + 1] ?? 0) : null;
  return { seq, state: salvage?.state ?? trustedState(reading), lastChangedAt: last?.at ?? null };
}
