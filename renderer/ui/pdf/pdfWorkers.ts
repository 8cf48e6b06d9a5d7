import { PDFWorker } from 'pdfjs-dist/legacy/build/pdf.mjs';
import drawingScript from 'pdfjs-dist/legacy/build/pdf.renderer.min.mjs?url';
import parsingScript from 'pdfjs-dist/legacy/build/pdf.worker.min.mjs?url';

/** What of trusted types is needed here; the compiler's own library does not have them yet. */
interface TrustedTypes {
  createPolicy(
    name: string,
    rules: { createScriptURL(address: string): string },
  ): { createScriptURL(address: string): string };
}

/**
 * The policy of the pages makes a worker of nothing but a script that a policy by this name has passed, and this one
 * passes the two scripts of pdf.js.
 */
const trusted = (window as unknown as { readonly trustedTypes: TrustedTypes }).trustedTypes.createPolicy(
  'pdf-workers',
  {
    createScriptURL(address) {
      if (address !== parsingScript && address !== drawingScript) throw new Error('Not a script of pdf.js');
      return address;
    },
  },
);

/** Starts the worker that reads PDF files. Ending the `PDFWorker` does not end it: it is handed over as a port. */
export function startParser(): { readonly worker: PDFWorker; readonly end: () => void } {
  const port = startWorker(parsingScript);
  return { worker: PDFWorker.create({ port }), end: () => port.terminate() };
}

/** Starts a worker that draws the pages of one file at a time, so that the window's own thread has only to show them. */
export function startDrawer(): Worker {
  return startWorker(drawingScript);
}

function startWorker(script: string): Worker {
  return new Worker(trusted.createScriptURL(script), { type: 'module' });
}
