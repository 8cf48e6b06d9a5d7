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

/**
 * The snapshot of one generation: null when there is none, `damaged` when it can't be read. One of a newer version
 * counts as not there, because it is derived.
 */
export async function readSnapshot(folder: string, name: string): Promise<ChainedSnapshot | 'damaged' | null> {
  const file = snapshotFile(folder, name);
  try {
    await file.read();
  } catch (error) {
    if (error instanceof DamagedFile) return 'damaged';
    throw error;
  }
  return file.data?.version === snapshotVersion ? withEveryKind(file.data) : null;
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
