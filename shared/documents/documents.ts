import type { MeetingState } from '../domain/state.ts';
import { attendanceList } from './attendanceList.ts';
import type { DocumentDefinition } from './documentDefinition.ts';
import { type DocumentOptions, type DocumentRequest, defaultOptions } from './documentOptions.ts';
import { minutes } from './minutes.ts';
import { notice } from './notice.ts';
import type { DocumentType, OfficialDocument } from './officialDocument.ts';
import { ownParagraphs } from './ownParagraphs.ts';
import { petitionAppendix } from './petitionAppendix.ts';
import { pressSummary } from './pressSummary.ts';
import { taskAppendix } from './taskAppendix.ts';
import { unitSheet } from './unitSheet.ts';
import { workingAgenda } from './workingAgenda.ts';

/**
 * Every document that is made of a meeting. To add a type: its file, a line in `documentTypes` (officialDocument.ts)
 * and one here.
 */
export const documents: { readonly [T in DocumentType]: DocumentDefinition } = {
  minutes,
  notice,
  taskAppendix,
  petitionAppendix,
  attendanceList,
  unitSheet,
  pressSummary,
  workingAgenda,
};

/** The document that is asked for, of the meeting as it is now. */
export function makeDocument(state: MeetingState, { type, options }: DocumentRequest): OfficialDocument {
  const made = documents[type].make(state, options);
  return {
    ...made,
    main: made.main && { ...made.main, body: ownParagraphs(made.main.body) },
    appendices: made.appendices.map((appendix) => ({ ...appendix, body: ownParagraphs(appendix.body) })),
  };
}

/** A request for a document with the options that it usually has, `changed` excepted. */
export function requestOf(type: DocumentType, changed: Partial<DocumentOptions> = {}): DocumentRequest {
  return { type, options: { ...defaultOptions, ...documents[type].defaults, ...changed } };
}
