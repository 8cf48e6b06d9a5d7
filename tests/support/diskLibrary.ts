import { randomUUID } from 'node:crypto';
import { join, resolve } from 'node:path';
import type { Command, RecordedCommand } from '#shared/domain/command.ts';
import type { Entry } from '#shared/domain/history.ts';
import type { Result } from '#shared/lib/result.ts';
import { createLibrary, type Library, type LibraryMeeting } from '../../electron/services/library.ts';
import type { MeetingSession } from '../../electron/services/meetingSession.ts';
import { systemClock } from '../../electron/services/systemClock.ts';
import { libraryFolder } from '../../electron/storage/libraryFolder.ts';
import { smallMeeting } from './smallMeeting.ts';

export const directoryAsset = resolve('assets/directory/directory.json');

/** The real library on real files, as the application puts it together. */
export function diskLibrary(path: string, access: 'read' | 'write' = 'write'): Library {
  const folder = libraryFolder({ path, access, directoryAsset, clock: systemClock });
  const reportBug = (error: unknown) => {
    throw error;
  };
  return createLibrary({ ...folder, clock: systemClock, newId: randomUUID, reportBug });
}

/** The value of a result that must be one. */
export function unwrapped<T>(result: Result<T, unknown>): T {
  if (!result.ok) throw new Error(`Refused: ${JSON.stringify(result.error)}`);
  return result.value;
}

export async function createdMeeting(library: Library): Promise<string> {
  return unwrapped(await library.create(smallMeeting(), 'secretary')).meetingId;
}

export async function openedMeeting(library: Library, meetingId: string): Promise<LibraryMeeting> {
  return unwrapped(await library.open(meetingId));
}

export const journalPath = (path: string, meetingId: string): string => join(path, meetingId, 'journal.jsonl');

export function pointAdded(
  id: string,
  text = `Ý kiến ${id}: đẩy nhanh tiến độ triển khai nền tảng số quốc gia`,
): Command {
  return { type: 'point/add', id, text, isPrivate: false, agendaItemId: 'item-1', speechId: null };
}

export function submission(id: string, command: RecordedCommand = pointAdded(id)) {
  return { commandId: `command-${id}`, batchId: null, command, actor: 'secretary' as const };
}

/** Records points `<prefix>-1` … `<prefix>-<count>`, one after the other. */
export async function recordPoints(session: MeetingSession, prefix: string, count: number): Promise<void> {
  for (let number = 1; number <= count; number += 1) unwrapped(await session.submit(submission(`${prefix}-${number}`)));
}

/** A library with a closed meeting of `count` points, the create entry before them. */
export async function closedMeeting(path: string, count: number) {
  const library = diskLibrary(path);
  const meetingId = await createdMeeting(library);
  const { session } = await openedMeeting(library, meetingId);
  const committed: Entry[] = [];
  session.subscribe((entry) => committed.push(entry));
  await recordPoints(session, 'p', count);
  const state = session.current().state;
  await session.close();
  return { library, meetingId, state, committed };
}
