import type { MeetingState } from '../domain/state.ts';
import { minutes } from './minutes.ts';
import { notice } from './notice.ts';
import type { DocumentType, OfficialDocument } from './officialDocument.ts';

/**
 * Every document that is made of a meeting. To add a type: its file, a line in `documentTypes` (officialDocument.ts)
 * and one here.
 */
export const documents: { readonly [T in DocumentType]: (state: MeetingState) => OfficialDocument } = {
  minutes,
  notice,
};
