import type { TellProgress } from '#shared/documents/documentProgress.ts';
import type { OfficialDocument } from '#shared/documents/officialDocument.ts';
import { documentDefinition } from './definition.ts';
import type { FontFiles } from './fonts.ts';
import { createMeasure } from './measure.ts';
import { openPdf } from './officialPdf.ts';
import { typeset } from './typeset.ts';

/**
 * An official document by Decree 30/2020/NĐ-CP, Appendix I, as a tagged PDF 1.7. `createdAt` goes into the file's
 * metadata and its id: the same document at the same instant gives the same bytes.
 * @param tellPage gets each page when its layout begins, and again when it is drawn.
 */
export async function renderPdf(
  document: OfficialDocument,
  fonts: FontFiles,
  createdAt: Date,
  tellPage?: TellProgress,
): Promise<Uint8Array> {
  const pdf = openPdf(document.metadata, fonts, createdAt);
  typeset(documentDefinition(document, createMeasure(pdf)), pdf, tellPage);
  return pdf.finish();
}
