import type { CallError } from '#shared/contract/errors.ts';
import { ownerOf } from '#shared/documents/attachedTo.ts';
import { type DocumentRequest, documentOptionsSchema } from '#shared/documents/documentOptions.ts';
import { makeDocument, requestOf } from '#shared/documents/documents.ts';
import type { ExportFormat } from '#shared/documents/exportFormat.ts';
import { keptFileStem } from '#shared/documents/keptFileStem.ts';
import type { OfficialDocument } from '#shared/documents/officialDocument.ts';
import { secretRefusal } from '#shared/documents/secrecy.ts';
import { currentIssuance, type Issuance, issuableTypes, issuanceType } from '#shared/domain/issuance.ts';
import type { MeetingState } from '#shared/domain/state.ts';
import { err, ok, type Result } from '#shared/lib/result.ts';
import type { IssuedDocuments } from './issuedDocuments.ts';

/** A meeting of which documents are made. */
export interface DocumentedMeeting {
  current(): { readonly state: MeetingState };
  readonly issued: IssuedDocuments;
}

/** What a file is made from. */
export interface DocumentSource {
  readonly document: OfficialDocument;
  /** What its file is called, in plain ASCII: a draft is not to be taken for what was issued, in any folder. */
  readonly fileStem: string;
  /** The very bytes that were issued; null where the file is to be made of `document`. */
  readonly bytes: Uint8Array | null;
  /** What was issued, and the meeting as it was then; null for a draft, and for what is never issued. */
  readonly issued: { readonly issuance: Issuance; readonly state: MeetingState } | null;
}

/**
 * What a request leads to: a document of the meeting as it is now, or, once its type is issued, what was issued. What
 * belongs to an issued notice, as its appendix or an extract of it, is made of the meeting as it was then: it names the
 * notice, so it says what that says. What is made is refused with `secretMark`; what was issued was looked at then, and
 * is refused with `issuedFileDamaged` rather than made anew.
 */
export async function documentSource(
  meeting: DocumentedMeeting,
  request: DocumentRequest,
  format: ExportFormat,
): Promise<Result<DocumentSource, CallError>> {
  const { state } = meeting.current();
  const issuable = issuableTypes.find((type) => type === request.type);
  const issuance = issuable && currentIssuance(state, issuable);
  if (issuance) return issuedSource(meeting, issuance, format);
  const owner = ownerOf(request.type);
  const owning = owner && currentIssuance(state, owner);
  const source = owning ? await meeting.issued.stateOf(owning) : ok(state);
  return source.ok ? newSource(source.value, request) : source;
}

function newSource(state: MeetingState, request: DocumentRequest): Result<DocumentSource, CallError> {
  const refusal = secretRefusal(state);
  if (refusal) return err(refusal);
  const document = makeDocument(state, request);
  const fileStem = document.draft ? `${document.fileStem}-du-thao` : document.fileStem;
  return ok({ document, fileStem, bytes: null, issued: null });
}

/** SPEC D8: one that was issued, in the options that were chosen for it, whatever has become of the meeting since. */
export async function issuedSource(
  meeting: Pick<DocumentedMeeting, 'issued'>,
  issuance: Issuance,
  format: ExportFormat,
): Promise<Result<DocumentSource, CallError>> {
  const state = await meeting.issued.stateOf(issuance);
  if (!state.ok) return state;
  const bytes = format === 'pdf' ? await meeting.issued.bytesOf(issuance) : ok(null);
  if (!bytes.ok) return bytes;
  const document = makeDocument(state.value, issuedRequest(issuance));
  const fileStem = keptFileStem({ ...issuance, document: issuanceType(issuance) });
  return ok({ document, fileStem, bytes: bytes.value, issued: { issuance, state: state.value } });
}

/** Options that are not known any more, or came later, are as they usually are. */
function issuedRequest(issuance: Issuance): DocumentRequest {
  const usual = requestOf(issuanceType(issuance));
  const options = documentOptionsSchema.safeParse({ ...usual.options, ...issuance.options });
  return options.success ? { ...usual, options: options.data } : usual;
}
