import { loadPdf } from '../loadPdf.ts';
import { startParser } from '../pdfWorkers.ts';
import { pageAsSvg } from './pageAsSvg.ts';

export interface PdfSheets {
  /** The paper lies as the first page does. */
  readonly isLandscape: boolean;
  /** One for each page, of the class `sheet`; a page that lies otherwise is turned. */
  readonly sheets: readonly HTMLElement[];
}

/** The pages of a PDF as sheets to be printed. The fonts stay with the document. */
export async function pdfSheets(bytes: Uint8Array): Promise<PdfSheets> {
  const pdf = await loadPdf(bytes, startParser().worker, true).promise;
  const sheets: HTMLElement[] = [];
  let isLandscape = false;
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await pdf.getPage(number);
    const { width, height } = page.getViewport({ scale: 1 });
    const isWide = width > height;
    if (number === 1) isLandscape = isWide;
    const sheet = document.createElement('div');
    sheet.className = 'sheet';
    sheet.append(await pageAsSvg(page, isWide !== isLandscape));
    sheets.push(sheet);
  }
  return { isLandscape, sheets };
}
