import type { MeetingState } from '../domain/state.ts';
import type { DocumentOption, DocumentOptions } from './documentOptions.ts';
import type { OfficialDocument } from './officialDocument.ts';

/** A type of document: how it is made of a meeting, and which of the options it heeds. */
export interface DocumentDefinition {
  readonly options: readonly DocumentOption[];
  /** What it begins with where that is not the usual. */
  readonly defaults?: Partial<DocumentOptions>;
  make(state: MeetingState, options: DocumentOptions): OfficialDocument;
}
