import { randomUUID } from 'node:crypto';
import { onTestFinished } from 'vitest';
import type { CallError } from '#shared/contract/errors.ts';
import { requestOf } from '#shared/documents/documents.ts';
import type { OfficialDocument } from '#shared/documents/officialDocument.ts';
import type { IssuableType } from '#shared/domain/issuance.ts';
import { ok, type Result } from '#shared/lib/result.ts';
import { createIssuing, type Issuing } from '../../electron/services/issuing.ts';
import type { Library } from '../../electron/services/library.ts';
import type { MeetingSession } from '../../electron/services/meetingSession.ts';
import type { DocumentRenderer } from '../../electron/services/previewing.ts';
import { systemClock } from '../../electron/services/systemClock.ts';
import { diskLibrary, openedMeeting } from './diskLibrary.ts';
import { meetingThatEnded } from './meetingThatEnded.ts';

type Render = (document: OfficialDocument) => Promise<Result<Uint8Array, CallError>>;

/** A document as bytes that tell everything of it; laying out real pages is another test's concern. */
export const renderedAsJson: Render = async (document) => ok(Buffer.from(JSON.stringify(document)));

/** What was handed to a program of the desktop. */
export interface OpenedCopy {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** A library on disk, and issuing over it as the application puts it together. */
export function issuingLibrary(
  path: string,
  render: DocumentRenderer['render'] = renderedAsJson,
): { readonly library: Library; readonly issuing: Issuing; readonly opened: readonly OpenedCopy[] } {
  const library = diskLibrary(path);
  const opened: OpenedCopy[] = [];
  const copies = {
    openCopy: async (name: string, bytes: Uint8Array) => {
      opened.push({ name, bytes });
      return ok(null);
    },
  };
  const parts = { library, renderer: { render }, copies, clock: systemClock, newId: randomUUID };
  return { library, issuing: createIssuing({ ...parts, countPages: () => 1 }), opened };
}

/** A conference that has ended, with one point in it; closed with the test. */
export async function endedMeeting(library: Library, id: string, title = `Giao ban ${id}`): Promise<MeetingSession> {
  const session = await meetingThatEnded(library, id, title);
  onTestFinished(() => session.close());
  return session;
}

/** Closed with the test. */
export async function openedSession(library: Library, meetingId: string): Promise<MeetingSession> {
  const { session } = await openedMeeting(library, meetingId);
  onTestFinished(() => session.close());
  return session;
}

export function wanted(type: IssuableType, number: number, date = '2022-04-28') {
  return { request: { ...requestOf(type), type }, number, date };
}
