import { type Block, type OfficialDocument, text } from '#shared/documents/officialDocument.ts';
import { spokenText } from './largeMeeting.ts';

/** The document with so many paragraphs for a body, of the sample's own words, and no appendix. */
export function withParagraphs(document: OfficialDocument, count: number): OfficialDocument {
  const body = Array.from(
    { length: count },
    (_, index): Block => ({ kind: 'paragraph', text: text(spokenText(index)) }),
  );
  return { ...document, main: document.main && { ...document.main, body }, appendices: [] };
}
