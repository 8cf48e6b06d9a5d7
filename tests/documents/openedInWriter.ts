import type { OfficialDocument } from '#shared/documents/officialDocument.ts';
import { converted } from './libreOffice.ts';
import { readPdf } from './readPdf.ts';
import type { Rendered } from './rendering.ts';
import { docxBytes } from './writtenDocx.ts';

/** Documents written as DOCX, and the pages that LibreOffice Writer makes of them. */
export async function openedInWriter(documents: readonly OfficialDocument[]): Promise<readonly Rendered[]> {
  const files: Record<string, Uint8Array> = {};
  for (const [index, document] of documents.entries()) {
    files[String(index)] = await docxBytes(document);
  }
  const paths = converted(files, 'docx', 'pdf');
  return documents.map((_, index) => {
    const path = paths[String(index)] ?? '';
    return { path, pages: readPdf(path) };
  });
}
