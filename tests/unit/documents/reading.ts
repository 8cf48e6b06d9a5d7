import type { DocumentOptions } from '#shared/documents/documentOptions.ts';
import { makeDocument, requestOf } from '#shared/documents/documents.ts';
import type { Block, DocumentType, Text } from '#shared/documents/officialDocument.ts';
import type { RecordLists } from '#shared/domain/creation.ts';
import { stateOf } from '#shared/domain/creation.ts';
import { smallMeeting } from '../../support/smallMeeting.ts';

/** Documents as a reader takes them in: plain words, `…` for a blank. */

export const words = (text: Text) => text.map((run) => (run.kind === 'text' ? run.text : '…')).join('');

/** A document of the small conference with `records` besides or instead of its own. */
export function made(type: DocumentType, records: Partial<RecordLists> = {}, options: Partial<DocumentOptions> = {}) {
  return makeDocument(stateOf({ ...smallMeeting(), ...records }), requestOf(type, options));
}

/** All blocks of the main part and the appendices, one after the other. */
export function blocksOf({ main, appendices }: ReturnType<typeof made>): readonly Block[] {
  return [...(main?.body ?? []), ...appendices.flatMap(({ body }) => body)];
}

export function titlesOf(document: ReturnType<typeof made>): string[] {
  return blocksOf(document).flatMap((block) => (block.kind === 'section' ? [block.title] : []));
}

/** The text of every block but tables and sections. */
export function linesOf(document: ReturnType<typeof made>): string[] {
  return blocksOf(document).flatMap((block) => {
    if (block.kind === 'table' || block.kind === 'section') return [];
    return [block.kind === 'clauseTitle' ? block.title : words(block.text)];
  });
}

/** The rows of all tables, cells in words. */
export function rowsOf(document: ReturnType<typeof made>): string[][] {
  return blocksOf(document).flatMap((block) => (block.kind === 'table' ? block.rows.map((row) => row.map(words)) : []));
}
