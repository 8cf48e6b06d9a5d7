import type { CallError } from '#shared/contract/errors.ts';
import type { DocumentRequest } from '#shared/documents/documentOptions.ts';
import { err, ok, type Result } from '#shared/lib/result.ts';
import { type DocumentedMeeting, documentSource } from './documentSource.ts';
import type { ReportBug } from './ports.ts';
import type { DocumentRenderer } from './previewing.ts';

/** A page that nobody sees, which shows the pages of a PDF as they are to be printed. */
export interface PrintoutPage {
  /** Lets the user choose printer and settings. @returns false when the user chose not to print. */
  print(isLandscape: boolean): Promise<Result<boolean, CallError>>;
  close(): void;
}

export interface PrintingParts {
  readonly renderer: Pick<DocumentRenderer, 'render'>;
  /** `gone` is called when the page ends without having been closed. */
  readonly openPage: (gone: () => void) => PrintoutPage;
  readonly reportBug: ReportBug;
}

export interface Printing {
  /** Prints the PDF of a document through the system's dialog, one at a time; of what was issued, the very bytes. */
  print(
    meeting: DocumentedMeeting,
    request: DocumentRequest,
  ): Promise<Result<{ readonly isPrinted: boolean }, CallError>>;
  /** For the page: the PDF it has to show. */
  read(): Result<Uint8Array, CallError>;
  /** From the page: all is there. */
  show(isLandscape: boolean): void;
  /** From the page: it can't be shown, because of a bug. */
  fail(reason: string): void;
}

interface PrintJob {
  readonly bytes: Uint8Array;
  readonly page: PrintoutPage;
  readonly settle: (result: Result<boolean, CallError>) => void;
}

export function createPrinting({ renderer, openPage, reportBug }: PrintingParts): Printing {
  let isBusy = false;
  let job: PrintJob | null = null;

  async function printed(bytes: Uint8Array): Promise<Result<boolean, CallError>> {
    const result = await new Promise<Result<boolean, CallError>>((settle) => {
      const page = openPage(() => settle(err({ code: 'printFailed', reason: 'workerDied' })));
      job = { bytes, page, settle };
    });
    job?.page.close();
    job = null;
    return result;
  }

  async function bytesOf(meeting: DocumentedMeeting, request: DocumentRequest): Promise<Result<Uint8Array, CallError>> {
    const source = await documentSource(meeting, request, 'pdf');
    if (!source.ok) return source;
    const { document, bytes } = source.value;
    return bytes ? ok(bytes) : renderer.render(document, 'pdf');
  }

  return {
    async print(meeting, request) {
      if (isBusy) return err({ code: 'printFailed', reason: 'busy' });
      isBusy = true;
      try {
        const made = await bytesOf(meeting, request);
        const result = made.ok ? await printed(made.value) : made;
        return result.ok ? ok({ isPrinted: result.value }) : result;
      } finally {
        isBusy = false;
      }
    },
    read: () => (job ? ok(job.bytes) : err({ code: 'exportNotFound' })),
    show(isLandscape) {
      if (job) void job.page.print(isLandscape).then(job.settle);
    },
    fail(reason) {
      reportBug(new Error(reason));
      job?.settle(err({ code: 'printFailed', reason: 'rendering' }));
    },
  };
}
