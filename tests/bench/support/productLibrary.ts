import { randomUUID } from 'node:crypto';
import { join, resolve } from 'node:path';
import type { Command } from '#shared/domain/command.ts';
import { createLibrary, type Library } from '../../../electron/services/library.ts';
import type { MeetingSession } from '../../../electron/services/meetingSession.ts';
import { systemClock } from '../../../electron/services/systemClock.ts';
import { libraryFolder } from '../../../electron/storage/libraryFolder.ts';
import { must } from './must.ts';

const top = resolve(import.meta.dirname, '../../..');

/** The application's own library in that folder, on the real disk. */
export function libraryIn(path: string): Library {
  const directoryAsset = join(top, 'assets/directory/directory.json');
  const { meetings, directory } = libraryFolder({ path, access: 'write', directoryAsset, clock: systemClock });
  return createLibrary({
    meetings,
    directory,
    clock: systemClock,
    newId: randomUUID,
    reportBug(error) {
      throw error;
    },
  });
}

/** Records a command, as a call from the window does; done when it is on disk. */
export async function submit(session: MeetingSession, command: Command): Promise<void> {
  must(await session.submit({ commandId: randomUUID(), batchId: null, command, actor: 'secretary' }));
}
