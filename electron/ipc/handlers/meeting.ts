import { ok } from '#shared/lib/result.ts';
import { type OpenMeeting, snapshotOf } from '../../services/openMeeting.ts';
import type { HandlersOf } from '../handler.ts';

type MeetingCalls =
  | 'meeting/open'
  | 'meeting/close'
  | 'meeting/snapshot'
  | 'meeting/command'
  | 'meeting/undo'
  | 'meeting/redo'
  | 'meeting/save'
  | 'draft/save';

/** What the secretary does to the open meeting. */
export function meetingHandlers(openMeeting: OpenMeeting): HandlersOf<MeetingCalls> {
  const actor = 'secretary';
  return {
    'meeting/open': ({ meetingId }) => openMeeting.open(meetingId),
    async 'meeting/close'() {
      await openMeeting.close();
      return ok(null);
    },
    'meeting/snapshot'({ meetingId }) {
      const session = openMeeting.sessionOf(meetingId);
      return session.ok ? ok(snapshotOf(session.value)) : session;
    },
    'meeting/command'({ meetingId, commandId, batchId, command }) {
      const session = openMeeting.sessionOf(meetingId);
      return session.ok ? session.value.submit({ commandId, batchId, command, actor }) : session;
    },
    'meeting/undo'({ meetingId, commandId }) {
      const session = openMeeting.sessionOf(meetingId);
      return session.ok ? session.value.undo({ commandId, actor }) : session;
    },
    'meeting/redo'({ meetingId, commandId }) {
      const session = openMeeting.sessionOf(meetingId);
      return session.ok ? session.value.redo({ commandId, actor }) : session;
    },
    'meeting/save'({ meetingId }) {
      const session = openMeeting.sessionOf(meetingId);
      return session.ok ? session.value.snapshotNow() : session;
    },
    'draft/save': ({ meetingId, ...draft }) => openMeeting.saveDraft(meetingId, draft),
  };
}
