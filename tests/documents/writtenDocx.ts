import type { OfficialDocument } from '#shared/documents/officialDocument.ts';
import { renderDocx } from '../../electron/exports/docx/renderDocx.ts';
import { type Docx, readDocx } from './readDocx.ts';
import { bundledFonts, createdAt } from './rendering.ts';

export async function docxBytes(document: OfficialDocument, at = createdAt): Promise<Uint8Array> {
  return renderDocx(document, await bundledFonts(), at);
}

/** A document written as DOCX and read again. */
export async function written(document: OfficialDocument): Promise<Docx> {
  return readDocx(await docxBytes(document));
}
