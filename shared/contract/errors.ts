import type { MeetingCode } from '../documents/checks/meetingChecks.ts';
import type { DomainError } from '../domain/errors.ts';
import type { IssuableType } from '../domain/issuance.ts';
import type { RecordFault } from '../domain/recordFile.ts';
import type { PlainDate } from '../domain/values.ts';

/**
 * Every expected failure that can cross to a window. A window turns it into a sentence (`shared/i18n/words/errors.ts`
 * has one for each code, or it does not compile).
 */
export type CallError =
  | DomainError
  | { readonly code: 'notAllowed'; readonly command: string }
  /** A bug; the log has its stack under this id. */
  | { readonly code: 'internal'; readonly incidentId: string }
  | { readonly code: 'callInvalid'; readonly call: string }
  | { readonly code: 'meetingNotFound'; readonly meetingId: string }
  | { readonly code: 'meetingNotOpen' }
  /** The disk refused; nothing was recorded. `reason` is the system's own code: ENOSPC, EROFS … */
  | { readonly code: 'storageUnavailable'; readonly reason: string }
  | { readonly code: 'journalDamaged'; readonly line: number }
  | { readonly code: 'formatTooNew'; readonly found: number; readonly supported: number }
  | { readonly code: 'fileUnreadable'; readonly fileName: string; readonly reason: string }
  | { readonly code: 'fileNotJson'; readonly fileName: string; readonly detail: string }
  | { readonly code: 'recordInvalid'; readonly fileName: string; readonly faults: readonly RecordFault[] }
  /** Approving all at once, while not all of them were seen on the chair's screen. */
  | { readonly code: 'conclusionNotShown' }
  /** The record to be shown on the chair's screen is gone. */
  | { readonly code: 'nothingToShow' }
  | { readonly code: 'exportFailed'; readonly reason: string }
  /** `reason`: `noProgram` when the desktop has none for the file; else the system's own code. */
  | { readonly code: 'openFailed'; readonly reason: string }
  | { readonly code: 'exportCancelled' }
  /** Workbooks alone were asked for, and none of the documents has a table. */
  | { readonly code: 'noTables' }
  /** `reason`: `busy` while another document is with the system's dialog; else what the system says. */
  | { readonly code: 'printFailed'; readonly reason: string }
  | { readonly code: 'exportNotFound' }
  /** The meeting changed again and again while a document was laid out to be issued. */
  | { readonly code: 'meetingBusy' }
  /** SPEC D11: without it the document is not issued. */
  | { readonly code: 'documentLacks'; readonly document: IssuableType; readonly lack: MeetingCode }
  /** The kept file of what was issued: gone, or with other bytes than it had. It is never made anew. */
  | {
      readonly code: 'issuedFileDamaged';
      readonly document: string;
      readonly number: number;
      readonly date: PlainDate;
      readonly fault: 'missing' | 'changed';
    }
  /** No file of anything issued lies in the meeting's folder. */
  | { readonly code: 'nothingIssued' }
  /** A mark of secrecy in what would be printed: such content has no place on this computer. */
  | { readonly code: 'secretMark'; readonly mark: string; readonly kind: string; readonly words: string };
