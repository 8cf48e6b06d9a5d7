import type { Exporting } from '../../services/exporting.ts';
import type { Issuing } from '../../services/issuing.ts';
import type { OpenMeeting } from '../../services/openMeeting.ts';
import type { HandlersOf } from '../handler.ts';

export interface IssuingCallParts {
  readonly issuing: Issuing;
  readonly exporting: Pick<Exporting, 'issued'>;
  readonly openMeeting: Pick<OpenMeeting, 'sessionOf'>;
}

type IssuingCalls = 'documents/register' | 'documents/issue' | 'documents/openIssued' | 'documents/exportIssued';

/** Numbers, and what got them. */
export function issuingHandlers({ issuing, exporting, openMeeting }: IssuingCallParts): HandlersOf<IssuingCalls> {
  return {
    'documents/register'({ meetingId, document }) {
      const session = openMeeting.sessionOf(meetingId);
      return session.ok ? issuing.register(session.value, document) : session;
    },
    'documents/issue'({ meetingId, ...wanted }) {
      const session = openMeeting.sessionOf(meetingId);
      return session.ok ? issuing.issue(session.value, wanted) : session;
    },
    'documents/openIssued'({ meetingId, issuanceId }) {
      const session = openMeeting.sessionOf(meetingId);
      return session.ok ? issuing.open(session.value, issuanceId) : session;
    },
    'documents/exportIssued'({ meetingId, issuanceId }) {
      const session = openMeeting.sessionOf(meetingId);
      return session.ok ? exporting.issued(session.value, issuanceId) : session;
    },
  };
}
