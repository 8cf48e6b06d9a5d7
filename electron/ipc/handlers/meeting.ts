import type { OpenedMeeting, SentMeeting } from '#shared/contract/calls.ts';
import { ok } from '#shared/lib/result.ts';
import { type OpenMeeting, snapshotOf } from '../../services/openMeeting.ts';
import type { Clock, DraftStore } from '../../services/ports.ts';
import type { HandlersOf } from '../handler.ts';

type MeetingCalls =
  | 'meeting/open'
  | 'meeting/close'
  | 'meeting/snapshot'
  | 'meeting/command'
  | 'meeting/undo'
  | 'meeting/redo'
  | 'meeting/recordHistory'
  | 'meeting/save'
  | 'draft/save';

/**
 * What the secretary does to the open meeting.
 * @param drafts keeps what is typed in forms that belong to no meeting.
 */
export function meetingHandlers(
  openMeeting: OpenMeeting,
  drafts: Pick<DraftStore, 'save'>,
  clock: Clock,
): HandlersOf<MeetingCalls> {
  const actor = 'secretary';
  return {
    async 'meeting/open'({ meetingId }) {
      const opened = await openMeeting.open(meetingId);
      return opened.ok ? ok(sent(opened.value)) : opened;
    },
    async 'meeting/close'() {
      await openMeeting.close();
      return ok(null);
    },
    'meeting/snapshot'({ meetingId }) {
      const session = openMeeting.sessionOf(meetingId);
      return session.ok ? ok(sent(snapshotOf(session.value))) : session;
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
    'meeting/recordHistory'({ meetingId, kind, id }) {
      const session = openMeeting.sessionOf(meetingId);
      return session.ok ? session.value.recordHistory(kind, id) : session;
    },
    'meeting/save'({ meetingId }) {
      const session = openMeeting.sessionOf(meetingId);
      return session.ok ? session.value.snapshotNow() : session;
    },
    'draft/save': ({ meetingId, ...draft }) =>
      meetingId === null ? drafts.save({ ...draft, at: clock.now() }) : openMeeting.saveDraft(meetingId, draft),
  };
}

function sent<M extends Pick<OpenedMeeting, 'state'>>({ state, ...rest }: M): SentMeeting<M> {
  return { ...rest, stateJson: JSON.stringify(state) };
}
