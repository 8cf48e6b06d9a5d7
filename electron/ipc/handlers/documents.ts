import { withAgency } from '#shared/domain/meeting.ts';
import { ok } from '#shared/lib/result.ts';
import type { Exporting } from '../../services/exporting.ts';
import type { OpenMeeting } from '../../services/openMeeting.ts';
import type { Previewing } from '../../services/previewing.ts';
import type { Printing } from '../../services/printing.ts';
import type { HandlersOf } from '../handler.ts';

export interface DocumentCallParts {
  readonly exporting: Exporting;
  readonly previewing: Previewing;
  readonly printing: Printing;
  readonly openMeeting: Pick<OpenMeeting, 'sessionOf'>;
}

type DocumentCalls =
  | 'documents/export'
  | 'documents/cancel'
  | 'documents/preview'
  | 'documents/endPreview'
  | 'documents/print'
  | 'documents/open'
  | 'documents/reveal'
  | 'printout/read'
  | 'printout/show'
  | 'printout/fail';

export function documentHandlers(parts: DocumentCallParts): HandlersOf<DocumentCalls> {
  const { exporting, previewing, printing, openMeeting } = parts;
  return {
    'documents/export'({ meetingId, requests, formats, withMetadata }) {
      const session = openMeeting.sessionOf(meetingId);
      return session.ok ? exporting.documents(session.value, requests, formats, withMetadata) : session;
    },
    'documents/cancel'() {
      exporting.cancel();
      return ok(null);
    },
    'documents/preview'({ meetingId, request, agency }) {
      const session = openMeeting.sessionOf(meetingId);
      if (!session.ok) return session;
      const { issued, current } = session.value;
      const state = () => (agency ? withAgency(current().state, agency) : current().state);
      return previewing.show({ issued, current: () => ({ state: state() }) }, request);
    },
    'documents/endPreview'() {
      previewing.end();
      return ok(null);
    },
    'documents/print'({ meetingId, request }) {
      const session = openMeeting.sessionOf(meetingId);
      return session.ok ? printing.print(session.value, request) : session;
    },
    'documents/open': ({ exportId, index }) => exporting.open(exportId, index),
    'documents/reveal': ({ exportId, index }) => exporting.reveal(exportId, index),
    'printout/read': () => printing.read(),
    'printout/show'({ isLandscape }) {
      printing.show(isLandscape);
      return ok(null);
    },
    'printout/fail'({ reason }) {
      printing.fail(reason);
      return ok(null);
    },
  };
}
