import { describe, expect, it, vi } from 'vitest';
import type { CallError } from '#shared/contract/errors.ts';
import { requestOf } from '#shared/documents/documents.ts';
import { stateOf } from '#shared/domain/creation.ts';
import { err, ok, type Result } from '#shared/lib/result.ts';
import type { DocumentedMeeting } from '../../../electron/services/documentSource.ts';
import { createPrinting } from '../../../electron/services/printing.ts';
import { smallMeeting } from '../../support/smallMeeting.ts';

const state = stateOf(smallMeeting());
const meeting: DocumentedMeeting = {
  current: () => ({ state }),
  issued: { bytesOf: async () => ok(null), stateOf: async () => ok(state) },
};
const bytes = new Uint8Array([37, 80, 68, 70]);

/** Printing with a page that the test plays, and a system's dialog that answers `answer`. */
function world(answer: Result<boolean, CallError> = ok(true)) {
  const pages: { gone: () => void; print: ReturnType<typeof vi.fn>; close: ReturnType<typeof vi.fn> }[] = [];
  const reportBug = vi.fn();
  const render = vi.fn(async (): Promise<Result<Uint8Array, CallError>> => ok(bytes));
  const printing = createPrinting({
    renderer: { render },
    openPage(gone) {
      const page = { gone, print: vi.fn(async () => answer), close: vi.fn() };
      pages.push(page);
      return page;
    },
    reportBug,
  });
  /** Asks for a print, and waits for its page to open. */
  async function asked() {
    const result = printing.print(meeting, requestOf('minutes'));
    await vi.waitFor(() => expect(pages).toHaveLength(1));
    const [page] = pages;
    if (!page) throw new Error('No page was opened');
    return { result, page };
  }
  return { printing, asked, pages, render, reportBug };
}

describe('printing', () => {
  it('gives the page the PDF, prints when all of it is there, and closes the page', async () => {
    const { printing, asked } = world();
    const { result, page } = await asked();
    expect(printing.read()).toEqual(ok(bytes));
    expect(page.print).not.toHaveBeenCalled();
    printing.show(true);
    expect(page.print).toHaveBeenCalledWith(true);
    expect(await result).toEqual(ok({ isPrinted: true }));
    expect(page.close).toHaveBeenCalled();
    expect(printing.read()).toEqual(err({ code: 'exportNotFound' }));
  });

  it('closing the system’s dialog is no fault', async () => {
    const { printing, asked } = world(ok(false));
    const { result } = await asked();
    printing.show(false);
    expect(await result).toEqual(ok({ isPrinted: false }));
  });

  it('says why nothing was printed: no printer, a page that is gone, a document that could not be made', async () => {
    const noPrinter = err({ code: 'printFailed', reason: 'noPrinter' } as const);
    const first = world(noPrinter);
    const printer = await first.asked();
    first.printing.show(false);
    expect(await printer.result).toEqual(noPrinter);

    const second = world();
    const gone = await second.asked();
    gone.page.gone();
    expect(await gone.result).toEqual(err({ code: 'printFailed', reason: 'workerDied' }));

    const third = world();
    const failure = err({ code: 'exportFailed', reason: 'rendering' } as const);
    third.render.mockResolvedValue(failure);
    expect(await third.printing.print(meeting, requestOf('minutes'))).toEqual(failure);
    expect(third.pages).toHaveLength(0);
  });

  it('a page that can’t be shown as it is in the PDF is not printed, and the bug is written down', async () => {
    const { printing, asked, reportBug } = world();
    const { result, page } = await asked();
    printing.fail('An operator of the page that is not known: 85');
    expect(await result).toEqual(err({ code: 'printFailed', reason: 'rendering' }));
    expect(page.print).not.toHaveBeenCalled();
    expect(reportBug).toHaveBeenCalledWith(expect.objectContaining({ message: expect.stringContaining('85') }));
  });

  it('one document at a time is with the system’s dialog; the next can be printed afterwards', async () => {
    const { printing, asked, pages } = world();
    const { result } = await asked();
    expect(await printing.print(meeting, requestOf('notice'))).toEqual(err({ code: 'printFailed', reason: 'busy' }));
    printing.show(false);
    await result;
    const next = printing.print(meeting, requestOf('notice'));
    await vi.waitFor(() => expect(pages).toHaveLength(2));
    printing.show(false);
    expect(await next).toEqual(ok({ isPrinted: true }));
  });
});
