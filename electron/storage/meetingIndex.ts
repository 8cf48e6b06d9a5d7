import { Low } from 'lowdb';
import type { MeetingSummary } from '#shared/contract/data.ts';
import type { Clock } from '../services/ports.ts';
import { setAside } from './durableFile.ts';
import { DamagedFile, durableJsonFile } from './durableJsonFile.ts';

/** 2: the numbers that were given. An index of another version is made anew. */
const indexVersion = 2;

/** A meeting's summary, and by what its journal is known to be the same still. */
export interface IndexedMeeting {
  readonly size: number;
  readonly modifiedMs: number;
  readonly summary: MeetingSummary;
}

interface IndexFile {
  readonly version: number;
  readonly meetings: Readonly<Record<string, IndexedMeeting>>;
}

export interface MeetingIndex {
  read(): Promise<Readonly<Record<string, IndexedMeeting>>>;
  /** Does without when the disk refuses: everything in the index can be read from the folders. */
  write(meetings: Readonly<Record<string, IndexedMeeting>>): Promise<void>;
}

/** The index at `path`: spares reading every meeting to list them. */
export function meetingIndex(path: string, clock: Clock): MeetingIndex {
  const adapter = durableJsonFile<IndexFile>(path, { sealed: true });
  let found: 'ours' | 'damaged' | 'newer' = 'ours';
  return {
    async read() {
      const file = new Low<IndexFile>(adapter, { version: indexVersion, meetings: {} });
      found = 'ours';
      try {
        await file.read();
      } catch (error) {
        if (!(error instanceof DamagedFile)) throw error;
        found = 'damaged';
      }
      if (file.data.version > indexVersion) found = 'newer';
      return file.data.version === indexVersion ? file.data.meetings : {};
    },
    async write(meetings) {
      if (found === 'newer') return;
      try {
        if (found === 'damaged') await setAside(path, 'damaged', clock.now());
        await new Low<IndexFile>(adapter, { version: indexVersion, meetings }).write();
        found = 'ours';
      } catch {
        return;
      }
    },
  };
}
