import { ok } from '#shared/lib/result.ts';
import type { Exporting } from '../../services/exporting.ts';
import type { OpenMeeting } from '../../services/openMeeting.ts';
import type { HandlersOf } from '../handler.ts';

type DocumentCalls = 'documents/export' | 'documents/cancel' | 'documents/open' | 'documents/reveal';

export function documentHandlers(
  exporting: Exporting,
  openMeeting: Pick<OpenMeeting, 'sessionOf'>,
): HandlersOf<DocumentCalls> {
  return {
    'documents/export'({ meetingId, requests, formats }) {
      const session = openMeeting.sessionOf(meetingId);
      return session.ok ? exporting.documents(session.value.current().state, requests, formats) : session;
    },
    'documents/cancel'() {
      exporting.cancel();
      return ok(null);
    },
    'documents/open': ({ exportId, index }) => exporting.open(exportId, index),
    'documents/reveal': ({ exportId, index }) => exporting.reveal(exportId, index),
  };
}
