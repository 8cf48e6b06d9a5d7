import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { CallError } from '#shared/contract/errors.ts';
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
  finish(result?: Result<Uint8Array, CallError>): void;
}

/** A renderer whose layouts end when the test says so, or when they are stopped. */
function renderer() {
  const layouts: Layout[] = [];
  let holders = 0;
  const rendering = {
    render(document: OfficialDocument, _format: string, signal?: AbortSignal) {
      return new Promise<Result<Uint8Array, CallError>>((settle) => {
        layouts.push({ document, signal, finish: (result = ok(bytes)) => settle(result) });
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
    const shown = createPreviewing(rendering).show(meeting, requestOf('minutes'));
    await settled();
    expect(layouts.map(({ document }) => document.type)).toEqual(['minutes']);
    layouts[0]?.finish();
    expect(await shown).toEqual(ok(bytes));
  });

  it('keeps the process while somebody looks, and not longer', async () => {
    const { rendering, layouts, holders } = renderer();
    const previewing = createPreviewing(rendering);
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
    const previewing = createPreviewing(rendering);
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
    const previewing = createPreviewing(rendering);
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

  it('when nobody looks any more, what runs is stopped', async () => {
    const { rendering, layouts } = renderer();
    const previewing = createPreviewing(rendering);
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
    const shown = createPreviewing(rendering).show(
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
    const shown = createPreviewing(rendering).show(meeting, requestOf('minutes'));
    await settled();
    const failure = err({ code: 'exportFailed', reason: 'fontsMissing' } as const);
    layouts[0]?.finish(failure);
    expect(await shown).toEqual(failure);
  });
});
