import type { OfficialDocument } from '#shared/documents/officialDocument.ts';
import { type PdfDocument, PdfDocumentClass } from './engine.ts';
import { type FontFiles, fontFamily } from './fonts.ts';
import { printableText } from './printableText.ts';

/** An empty file with the metadata and fonts of an official document, able to read its fonts and nothing else. */
export function openPdf(metadata: OfficialDocument['metadata'], fonts: FontFiles, createdAt: Date): PdfDocument {
  const allowed = new Set(Object.values(fonts));
  return new OfficialPdf(
    { [fontFamily]: { ...fonts } },
    {},
    {},
    {},
    {
      pdfVersion: '1.7',
      lang: 'vi-VN',
      tagged: true,
      displayTitle: true,
      autoFirstPage: false,
      bufferPages: false,
      font: null,
      info: {
        Title: printableText(metadata.title),
        Author: printableText(metadata.author),
        Creator: 'Giao Ban',
        Producer: 'pdfmake',
        CreationDate: createdAt,
        ModDate: createdAt,
      },
    },
    null,
    // A meeting's text is input: whatever it says, no other file of the computer gets into the document.
    (path) => allowed.has(path),
  );
}

class OfficialPdf extends PdfDocumentClass {
  /** Titles with "TT&TT" would make the XML metadata ill-formed: pdfkit puts them in as they are. */
  override _addInfo(): void {
    const { info } = this;
    const escaped = Object.entries(info).map(([key, value]) => [
      key,
      typeof value === 'string' ? xmlText(value) : value,
    ]);
    this.info = Object.fromEntries(escaped);
    super._addInfo();
    this.info = info;
  }
}

function xmlText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
