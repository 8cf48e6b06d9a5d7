import {
  getDocument,
  type PDFDocumentLoadingTask,
  type PDFWorker,
  VerbosityLevel,
} from 'pdfjs-dist/legacy/build/pdf.mjs';

/**
 * Begins to read a PDF. Our own files have their fonts in them and no pictures, so that nothing is looked for
 * elsewhere and no WebAssembly is needed; a page that can't be read whole is an error, never half a page.
 * @param withFonts gives its fonts to the document. Chromium then lays out everything anew that is in the document, so
 * that a window in which one works must do without: letters are drawn as the shapes that they are.
 */
export function loadPdf(bytes: Uint8Array, worker: PDFWorker, withFonts: boolean): PDFDocumentLoadingTask {
  return getDocument({
    data: bytes,
    worker,
    disableFontFace: !withFonts,
    stopAtErrors: true,
    useSystemFonts: false,
    useWasm: false,
    enableXfa: false,
    verbosity: VerbosityLevel.ERRORS,
  });
}
