import { makeDocument, requestOf } from '#shared/documents/documents.ts';
import type { OfficialDocument } from '#shared/documents/officialDocument.ts';
import { findMeeting } from '#shared/domain/meeting.ts';
import type { MeetingState } from '#shared/domain/state.ts';
import type { DocumentRenderer } from './previewing.ts';

export interface DocumentReadiness {
  /** @param state of the open meeting; null while none is open. */
  meetingIs(state: MeetingState | null): void;
}

/** Until the window that asked for the meeting has it, and has drawn it. */
const pauseMs = 500;

/**
 * Minutes are wanted as soon as the closing words are said. From the end of a meeting until it is closed, or goes on,
 * the process that lays out documents stays, and has laid out the beginning of its minutes for nobody: a document takes
 * three times as long in a process that is started for it (`npm run bench -- pdf`).
 */
export function createDocumentReadiness(renderer: DocumentRenderer): DocumentReadiness {
  let dismiss: (() => void) | null = null;

  /** One after the other, so that whoever wants a document meanwhile waits for one of them at most. */
  async function rehearse(state: MeetingState, isWanted: () => boolean): Promise<void> {
    const rehearsal = rehearsalOf(state);
    for (let round = 0; round < rehearsalRounds && isWanted(); round += 1) await renderer.render(rehearsal, 'pdf');
  }

  function prepare(state: MeetingState): () => void {
    let letGo: (() => void) | null = null;
    const timer = setTimeout(() => {
      letGo = renderer.hold();
      void rehearse(state, () => letGo !== null);
    }, pauseMs);
    return () => {
      clearTimeout(timer);
      letGo?.();
      letGo = null;
    };
  }

  return {
    meetingIs(state) {
      if (hasEnded(state)) {
        dismiss ??= prepare(state);
        return;
      }
      dismiss?.();
      dismiss = null;
    },
  };
}

function hasEnded(state: MeetingState | null): state is MeetingState {
  const status = state && findMeeting(state)?.state;
  return status === 'ended' || status === 'issued';
}

/** How often it is made: so often that V8 compiles what lays out a document. */
export const rehearsalRounds = 4;

/** How many records of a kind are in it: so few that nobody waits for it, here or in that process. */
const mostRecords = 60;

/** The minutes of the beginning of a meeting: an official document with all its parts, but short. */
export function rehearsalOf(state: MeetingState): OfficialDocument {
  const { point, conclusion, task, petition } = state;
  const beginning = {
    point: beginningOf(point),
    conclusion: beginningOf(conclusion),
    task: beginningOf(task),
    petition: beginningOf(petition),
  };
  return makeDocument({ ...state, ...beginning }, requestOf('minutes'));
}

function beginningOf<R>(records: Readonly<Record<string, R>>): Readonly<Record<string, R>> {
  return Object.fromEntries(Object.entries(records).slice(0, mostRecords));
}
