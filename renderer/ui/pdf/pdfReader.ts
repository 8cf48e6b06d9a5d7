import {
  GlobalWorkerOptions,
  type PDFDocumentProxy,
  RenderingCancelledException,
} from 'pdfjs-dist/legacy/build/pdf.mjs';
import { loadPdf } from './loadPdf.ts';
import { startDrawer, startParser } from './pdfWorkers.ts';

/** In points. */
export interface PageSize {
  readonly width: number;
  readonly height: number;
}

/** An opened PDF. Pages are counted from 1. */
export interface PdfFile {
  readonly pageCount: number;
  readonly firstSize: PageSize;
  sizeOf(page: number): Promise<PageSize>;
  /**
   * Draws a page on a canvas of its own, `width` device pixels wide; null when `signal` was aborted or the file closed
   * meanwhile. Fails when the page can't be drawn as it is in the file.
   */
  draw(page: number, width: number, signal: AbortSignal): Promise<HTMLCanvasElement | null>;
  close(): Promise<void>;
}

/** Opens PDF files. Each that is open has somebody who draws it, so that it is soon closed which is not shown any more. */
export interface PdfReader {
  open(bytes: Uint8Array): Promise<PdfFile>;
  /** Closes everything at once. */
  end(): void;
}

/** Starts what reads and draws PDF files: workers, which take some memory and time, until `end`. */
export function startPdfReader(): PdfReader {
  const parser = startParser();
  const drawers = [startDrawer()];
  let openFiles = 0;

  /** pdf.js takes one that draws no other file. */
  function offerDrawer(): void {
    if (openFiles === drawers.length) drawers.push(startDrawer());
    GlobalWorkerOptions.rendererPorts = drawers;
  }

  return {
    async open(bytes) {
      offerDrawer();
      openFiles += 1;
      const task = loadPdf(bytes, parser.worker, false);
      const close = async () => {
        await task.destroy();
        openFiles -= 1;
      };
      try {
        return await fileOf(await task.promise, close);
      } catch (error) {
        await close();
        throw error;
      }
    },
    end() {
      GlobalWorkerOptions.rendererPorts = [];
      for (const drawer of drawers) drawer.terminate();
      parser.end();
    },
  };
}

async function fileOf(pdf: PDFDocumentProxy, close: () => Promise<void>): Promise<PdfFile> {
  let isClosed = false;

  async function sizeOf(page: number): Promise<PageSize> {
    const { width, height } = (await pdf.getPage(page)).getViewport({ scale: 1 });
    return { width, height };
  }
  return {
    pageCount: pdf.numPages,
    firstSize: await sizeOf(1),
    sizeOf,
    async draw(number, width, signal) {
      if (signal.aborted || isClosed) return null;
      const page = await pdf.getPage(number);
      if (signal.aborted) return null;
      const viewport = page.getViewport({ scale: width / page.getViewport({ scale: 1 }).width });
      const canvas = document.createElement('canvas');
      canvas.width = width;
      canvas.height = Math.round(viewport.height);
      const drawing = page.render({ canvas, viewport });
      signal.addEventListener('abort', () => drawing.cancel(), { once: true });
      try {
        await drawing.promise;
        return canvas;
      } catch (error) {
        if (error instanceof RenderingCancelledException || isClosed) return null;
        throw error;
      }
    },
    close() {
      isClosed = true;
      return close();
    },
  };
}
