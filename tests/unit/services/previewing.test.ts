import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { CallError } from '#shared/contract/errors.ts';
import { type DocumentProgress, stageBegun, type TellProgress } from '#shared/documents/documentProgress.ts';
import { requestOf } from '#shared/documents/documents.ts';
import type { OfficialDocument } from '#shared/documents/officialDocument.ts';
import { stateOf } from '#shared/domain/creation.ts';
import { err, ok, type Result } from '#shared/lib/result.ts';
import type { DocumentedMeeting } from '../../../electron/services/documentSource.ts';
import { createPreviewing } from '../../../electron/services/previewing.ts';
import { smallMeeting } from '../../support/smallMeeting.ts';

const state = stateOf(smallMeeting());
const meeting: DocumentedMeeting = {
  current: () => ({ state }),
  issued: { bytesOf: async () => ok(null), stateOf: async () => ok(state) },
};
const bytes = new Uint8Array([1]);
const cancelled = err({ code: 'exportCancelled' } as const);

interface Layout {
  readonly document: OfficialDocument;
  readonly signal: AbortSignal | undefined;
  tell(progress: DocumentProgress): void;
  finish(result?: Result<Uint8Array, CallError>): void;
}

/** A renderer whose layouts end when the test says so, or when they are stopped. */
function renderer() {
  const layouts: Layout[] = [];
  let holders = 0;
  const rendering = {
    render(document: OfficialDocument, _format: string, tell: TellProgress = () => undefined, signal?: AbortSignal) {
      return new Promise<Result<Uint8Array, CallError>>((settle) => {
        layouts.push({ document, signal, tell, finish: (result = ok(bytes)) => settle(result) });
        signal?.addEventListener('abort', () => settle(cancelled));
      });
    },
    hold() {
      holders += 1;
      return () => {
        holders -= 1;
      };
    },
  };
  return { rendering, layouts, holders: () => holders };
}

const unheard = () => undefined;

/** Lets everything happen that waits for no clock. */
const settled = () => vi.advanceTimersByTimeAsync(0);

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe('looking at a document before it is a file', () => {
  it('gives the PDF of the meeting as it is now', async () => {
    const { rendering, layouts } = renderer();
    const shown = createPreviewing(rendering, unheard).show(meeting, requestOf('minutes'));
    await settled();
    expect(layouts.map(({ document }) => document.type)).toEqual(['minutes']);
    layouts[0]?.finish();
    expect(await shown).toEqual(ok(bytes));
  });

  it('keeps the process while somebody looks, and not longer', async () => {
    const { rendering, layouts, holders } = renderer();
    const previewing = createPreviewing(rendering, unheard);
    for (const type of ['minutes', 'notice'] as const) {
      const shown = previewing.show(meeting, requestOf(type));
      await settled();
      layouts.at(-1)?.finish();
      await shown;
      expect(holders()).toBe(1);
    }
    previewing.end();
    expect(holders()).toBe(0);
  });

  it('the newest request wins: what was asked for before is cancelled, and only the newest is laid out', async () => {
    const { rendering, layouts } = renderer();
    const previewing = createPreviewing(rendering, unheard);
    const shown = (['minutes', 'notice', 'minutes', 'notice'] as const).map((type) =>
      previewing.show(meeting, requestOf(type)),
    );
    await settled();
    for (const layout of layouts) layout.finish();
    await settled();
    for (const layout of layouts) layout.finish();
    expect(await Promise.all(shown)).toEqual([cancelled, cancelled, cancelled, ok(bytes)]);
    expect(layouts.at(-1)?.document.type).toBe('notice');
    expect(layouts.length).toBeLessThanOrEqual(2);
  });

  it('a layout that is nearly done may end, one that goes on is stopped: starting the process anew takes longer', async () => {
    const { rendering, layouts } = renderer();
    const previewing = createPreviewing(rendering, unheard);
    const first = previewing.show(meeting, requestOf('minutes'));
    await settled();
    const second = previewing.show(meeting, requestOf('notice'));
    await vi.advanceTimersByTimeAsync(300);
    expect(layouts[0]?.signal?.aborted).toBe(false);
    await vi.advanceTimersByTimeAsync(2_000);
    expect(layouts[0]?.signal?.aborted).toBe(true);
    layouts[1]?.finish();
    expect(await Promise.all([first, second])).toEqual([cancelled, ok(bytes)]);
  });

  it('tells how far the pages of the newest request are, and nothing of what is not wanted any more', async () => {
    const { rendering, layouts } = renderer();
    const progressed = vi.fn();
    const previewing = createPreviewing(rendering, progressed);
    const page = (number: number): DocumentProgress => ({ stage: 'laying', page: number, pageCount: null });
    const first = previewing.show(meeting, requestOf('minutes'));
    await settled();
    layouts[0]?.tell(stageBegun('laying'));
    layouts[0]?.tell(page(12));
    const second = previewing.show(meeting, requestOf('notice'));
    layouts[0]?.tell(page(24));
    layouts[0]?.finish();
    await settled();
    layouts[1]?.tell(page(3));
    previewing.end();
    layouts[1]?.tell(page(6));
    expect(progressed.mock.calls).toEqual([
      [{ request: requestOf('minutes'), progress: stageBegun('laying') }],
      [{ request: requestOf('minutes'), progress: page(12) }],
      [{ request: requestOf('notice'), progress: page(3) }],
    ]);
    expect(await Promise.all([first, second])).toEqual([cancelled, cancelled]);
  });

  it('when nobody looks any more, what runs is stopped', async () => {
    const { rendering, layouts } = renderer();
    const previewing = createPreviewing(rendering, unheard);
    const shown = previewing.show(meeting, requestOf('minutes'));
    await settled();
    previewing.end();
    expect(layouts[0]?.signal?.aborted).toBe(true);
    expect(await shown).toEqual(cancelled);
  });

  it('of what was issued shows the very bytes that were issued, and lays nothing out', async () => {
    const { rendering, layouts } = renderer();
    const issued = new Uint8Array([37, 80, 68, 70]);
    const minutes = { id: 'minutes', number: 5, date: '2022-04-28', issuedAt: '2022-04-28T09:00:00+07:00' } as const;
    const after = { ...state, issuance: { minutes } };
    const shown = createPreviewing(rendering, unheard).show(
      {
        current: () => ({ state: after }),
        issued: { bytesOf: async () => ok(issued), stateOf: async () => ok(after) },
      },
      requestOf('minutes', { course: 'results' }),
    );
    expect(await shown).toEqual(ok(issued));
    expect(layouts).toHaveLength(0);
  });

  it('says why there are no pages', async () => {
    const { rendering, layouts } = renderer();
    const shown = createPreviewing(rendering, unheard).show(meeting, requestOf('minutes'));
    await settled();
    const failure = err({ code: 'exportFailed', reason: 'fontsMissing' } as const);
    layouts[0]?.finish(failure);
    expect(await shown).toEqual(failure);
  });
});
