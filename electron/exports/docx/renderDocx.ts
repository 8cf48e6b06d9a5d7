import { Document, Packer } from 'docx';
import type { OfficialDocument } from '#shared/documents/officialDocument.ts';
import { coreProperties } from '../coreProperties.ts';
import type { FontFiles } from '../pdf/fonts.ts';
import { createMeasure } from '../pdf/measure.ts';
import { openPdf } from '../pdf/officialPdf.ts';
import { stampZip } from '../stampZip.ts';
import { fontTable } from './fontTable.ts';
import { createListCounter } from './lists.ts';
import { numberingOf } from './numbering.ts';
import { sectionsOf } from './sections.ts';
import { styles } from './styles.ts';

/**
 * An official document by Decree 30/2020/NĐ-CP, Appendix I, for Word and LibreOffice: with styles, numbering, headers
 * and tables of theirs, so that it can be worked on. `fonts` are those that rules and lines are measured with. The
 * same document at the same instant gives the same bytes.
 */
export async function renderDocx(document: OfficialDocument, fonts: FontFiles, createdAt: Date): Promise<Uint8Array> {
  const lists = createListCounter();
  const sections = sectionsOf(document, lists, createMeasure(openPdf(document.metadata, fonts, createdAt)));
  const file = new Document({
    styles,
    numbering: numberingOf(lists.starts()),
    compatibility: {
      // Word's own of 2013 and later: else the edge of a table's text, not its rule, stands at the margin.
      version: 15,
      // A line that ends at a break is no full line.
      doNotExpandShiftReturn: true,
    },
    sections,
  });
  const parts = [
    { path: 'docProps/core.xml', data: coreProperties(document.metadata, createdAt) },
    { path: 'word/fontTable.xml', data: fontTable },
  ];
  return stampZip(await Packer.toBuffer(file, false, parts), createdAt);
}
