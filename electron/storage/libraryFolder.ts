import { mkdir, readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { MeetingSummary } from '#shared/contract/data.ts';
import type { Entry } from '#shared/domain/history.ts';
import { idSchema } from '#shared/domain/values.ts';
import { err, ok } from '#shared/lib/result.ts';
import { summaryOf, unopenableSummary } from '../services/meetingSummary.ts';
import type { Clock, DirectoryStore, MeetingStore } from '../services/ports.ts';
import { directoryFile } from './directoryFile.ts';
import { makeFolder, renameDurably, syncFolder, writeNew } from './durableFile.ts';
import { issuedFiles } from './issuedFiles.ts';
import { entryLine, headerLine } from './journalLines.ts';
import { issuedFolderName, openMeetingFolder } from './meetingFolder.ts';
import { type IndexedMeeting, meetingIndex } from './meetingIndex.ts';
import { journalName, type MeetingReading, readMeetingFiles, storedMeeting, trustedEntries } from './meetingReading.ts';
import { unavailable, unlessMissing } from './unavailable.ts';

export interface LibraryFolderOptions {
  readonly path: string;
  /** `read` never writes anything: for the command line beside the running application. */
  readonly access: 'read' | 'write';
  /** `assets/directory/directory.json`, from which the library's own directory starts. */
  readonly directoryAsset: string;
  /** Stamps the names of files that are set aside. */
  readonly clock: Clock;
}

export interface LibraryFolder {
  readonly meetings: MeetingStore;
  readonly directory: DirectoryStore;
}

/** The folder in which everything is kept; it is made when it is first written to. */
export function libraryFolder({ path, access, directoryAsset, clock }: LibraryFolderOptions): LibraryFolder {
  return {
    meetings: meetingsIn(path, access, clock),
    directory: directoryFile({ path: join(path, 'directory.json'), assetPath: directoryAsset, access }),
  };
}

function meetingsIn(path: string, access: 'read' | 'write', clock: Clock): MeetingStore {
  const index = meetingIndex(join(path, 'library.json'), clock);
  const folderOf = (meetingId: string): string | null =>
    idSchema.safeParse(meetingId).success ? join(path, meetingId) : null;

  /** What `list` had to read last: the meeting that has changed since it was indexed is mostly the one opened next. */
  let readLast: { readonly key: string; readonly reading: MeetingReading } | null = null;

  function mustWrite(): void {
    if (access === 'read') throw new Error('The library was opened for reading only');
  }

  async function journalFile(meetingId: string): Promise<Pick<IndexedMeeting, 'size' | 'modifiedMs'>> {
    const file = await unlessMissing(stat(join(path, meetingId, journalName)));
    return { size: file?.size ?? 0, modifiedMs: file?.mtimeMs ?? 0 };
  }

  async function reading(folder: string, meetingId: string): ReturnType<typeof readMeetingFiles> {
    const known = readLast;
    readLast = null;
    try {
      const { size, modifiedMs } = await journalFile(meetingId);
      if (known?.key === `${meetingId} ${size} ${modifiedMs}`) return ok(known.reading);
    } catch (error) {
      return err(unavailable(error));
    }
    return readMeetingFiles(folder, meetingId);
  }

  async function indexed(meetingId: string, known: IndexedMeeting | undefined): Promise<IndexedMeeting | null> {
    const { size, modifiedMs } = await journalFile(meetingId);
    if (known && known.size === size && known.modifiedMs === modifiedMs) return known;
    const read = await readMeetingFiles(join(path, meetingId), meetingId);
    if (!read.ok && read.error.code === 'meetingNotFound') return null;
    if (read.ok) readLast = { key: `${meetingId} ${size} ${modifiedMs}`, reading: read.value };
    const summary: MeetingSummary = read.ok
      ? summaryOf(meetingId, storedMeeting(read.value))
      : unopenableSummary(meetingId, read.error.code === 'formatTooNew' ? 'tooNew' : 'damaged', known?.summary);
    return { size, modifiedMs, summary };
  }

  return {
    async list() {
      try {
        const items = (await unlessMissing(readdir(path, { withFileTypes: true }))) ?? [];
        const ids = items.filter((item) => item.isDirectory() && folderOf(item.name) !== null).map(({ name }) => name);
        const known = await index.read();
        const meetings: Record<string, IndexedMeeting> = {};
        for (const id of ids) {
          const meeting = await indexed(id, known[id]);
          if (meeting) meetings[id] = meeting;
        }
        const isSame = (id: string) => meetings[id] === known[id];
        const isIndexed = [...Object.keys(meetings), ...Object.keys(known)].every(isSame);
        if (access === 'write' && !isIndexed) await index.write(meetings);
        return ok(Object.values(meetings).map(({ summary }) => summary));
      } catch (error) {
        return err(unavailable(error));
      }
    },
    async create(meetingId, first) {
      mustWrite();
      try {
        await makeFolder(path);
        const isTaken = (await unlessMissing(stat(join(path, meetingId)))) !== null;
        if (isTaken) return err({ code: 'meetingExists' });
        await createFolder(path, meetingId, first);
        return ok(null);
      } catch (error) {
        return err(unavailable(error));
      }
    },
    async open(meetingId) {
      mustWrite();
      const folder = folderOf(meetingId);
      if (!folder) return err({ code: 'meetingNotFound', meetingId });
      const read = await reading(folder, meetingId);
      return read.ok ? openMeetingFolder(folder, meetingId, read.value, clock) : read;
    },
    async read(meetingId) {
      const folder = folderOf(meetingId);
      if (!folder) return err({ code: 'meetingNotFound', meetingId });
      const read = await readMeetingFiles(folder, meetingId);
      if (!read.ok) return read;
      return ok({
        ...storedMeeting(read.value),
        entries: () => trustedEntries(read.value),
        issuedFiles: issuedFiles(join(folder, issuedFolderName), clock),
      });
    },
    issuedFiles(meetingId) {
      const folder = folderOf(meetingId);
      return folder === null ? null : issuedFiles(join(folder, issuedFolderName), clock);
    },
  };
}

/** The folder gets its name when it is complete, so that a meeting is there whole or not at all. */
async function createFolder(path: string, meetingId: string, first: Entry): Promise<void> {
  // No id begins with a full stop.
  const unfinished = join(path, `.new-${meetingId}`);
  await rm(unfinished, { recursive: true, force: true });
  try {
    await mkdir(unfinished);
    const header = headerLine(meetingId);
    const line = entryLine(header.hash, first);
    await writeNew(join(unfinished, journalName), Buffer.concat([header.bytes, line.bytes]));
    await syncFolder(unfinished);
    await renameDurably(unfinished, join(path, meetingId));
  } catch (error) {
    await rm(unfinished, { recursive: true, force: true }).catch(() => undefined);
    throw error;
  }
}
