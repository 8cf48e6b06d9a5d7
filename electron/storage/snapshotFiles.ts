import { join } from 'node:path';
import { Low } from 'lowdb';
import { emptyState, type MeetingState } from '#shared/domain/state.ts';
import type { Snapshot } from '../services/ports.ts';
import { renameDurably } from './durableFile.ts';
import { DamagedFile, durableJsonFile } from './durableJsonFile.ts';
import { unlessMissing } from './unavailable.ts';

export const snapshotVersion = 1;
/** The newest generation first. */
export const snapshotNames = ['snapshot.json', 'snapshot.previous.json'] as const;
const [newestName, previousName] = snapshotNames;

/** A snapshot, and the hash of the journal's line with which it agrees. */
export interface ChainedSnapshot extends Snapshot {
  readonly hash: string;
}

interface SnapshotFile extends ChainedSnapshot {
  readonly version: number;
}

function snapshotFile(folder: string, name: string): Low<SnapshotFile | null> {
  return new Low<SnapshotFile | null>(durableJsonFile(join(folder, name), { sealed: true }), null);
}

export interface FoundSnapshot {
  readonly name: string;
  /** Null when the file is damaged. */
  readonly snapshot: ChainedSnapshot | null;
}

/** The generations there are, the newest first. One of a newer version counts as not there: it is derived. */
export async function readSnapshots(folder: string): Promise<FoundSnapshot[]> {
  const found: FoundSnapshot[] = [];
  for (const name of snapshotNames) {
    const file = snapshotFile(folder, name);
    try {
      await file.read();
    } catch (error) {
      if (!(error instanceof DamagedFile)) throw error;
      found.push({ name, snapshot: null });
    }
    if (file.data?.version === snapshotVersion) found.push({ name, snapshot: withEveryKind(file.data) });
  }
  return found;
}

/** Kinds of records that came after the snapshot was written have none in it. */
function withEveryKind({ seq, hash, state }: SnapshotFile): ChainedSnapshot {
  const complete: MeetingState = { ...emptyState, ...state };
  return { seq, hash, state: complete };
}

/** Writes a new generation; the newest one, which must be good, becomes the one before. */
export async function writeSnapshot(folder: string, snapshot: ChainedSnapshot): Promise<void> {
  await unlessMissing(renameDurably(join(folder, newestName), join(folder, previousName)));
  const file = snapshotFile(folder, newestName);
  file.data = { version: snapshotVersion, ...snapshot };
  await file.write();
}
