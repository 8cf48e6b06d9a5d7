import type { Exporting } from '../../services/exporting.ts';
import type { Importing } from '../../services/importing.ts';
import type { CopyingIssued } from '../../services/issuedCopies.ts';
import type { Library } from '../../services/library.ts';
import type { OpenMeeting } from '../../services/openMeeting.ts';
import type { HandlersOf } from '../handler.ts';

export interface LibraryCallParts {
  readonly library: Pick<Library, 'list' | 'createFromForm'>;
  readonly importing: Importing;
  readonly exporting: Pick<Exporting, 'record'>;
  readonly copyingIssued: CopyingIssued;
  readonly openMeeting: Pick<OpenMeeting, 'sessionOf'>;
}

type LibraryCalls =
  | 'library/list'
  | 'library/create'
  | 'library/openSample'
  | 'library/importRecord'
  | 'library/exportRecord'
  | 'library/copyIssued';

export function libraryHandlers(parts: LibraryCallParts): HandlersOf<LibraryCalls> {
  const { library, importing, exporting, copyingIssued, openMeeting } = parts;
  return {
    'library/list': () => library.list(),
    'library/create': (form) => library.createFromForm(form),
    'library/openSample': ({ sample, as }) => importing.sample(sample, as),
    'library/importRecord': () => importing.record(),
    'library/exportRecord'({ meetingId }) {
      const session = openMeeting.sessionOf(meetingId);
      return session.ok ? exporting.record(session.value.current().state) : session;
    },
    'library/copyIssued': ({ meetingId }) => copyingIssued.copy(meetingId),
  };
}
