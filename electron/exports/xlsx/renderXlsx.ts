import writeXlsxFile from 'write-excel-file/node';
import type { OfficialDocument } from '#shared/documents/officialDocument.ts';
import { coreProperties } from '../coreProperties.ts';
import { fontName } from '../fontName.ts';
import { stampZip } from '../stampZip.ts';
import { withProperties } from './properties.ts';
import { sheetOf, textSize } from './sheet.ts';
import { sheetSetup } from './sheetSetup.ts';
import { tablesOf } from './tables.ts';

/**
 * The tables of a document as a workbook, a sheet each; the document has at least one. The same document at the same
 * instant gives the same bytes.
 */
export async function renderXlsx(document: OfficialDocument, createdAt: Date): Promise<Uint8Array> {
  const file = writeXlsxFile(tablesOf(document).map(sheetOf), {
    fontFamily: fontName,
    fontSize: textSize,
    features: [sheetSetup(document), withProperties(coreProperties(document.metadata, createdAt))],
  });
  return stampZip(await file.toBuffer(), createdAt);
}
