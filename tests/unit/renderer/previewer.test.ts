import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { CallError } from '#shared/contract/errors.ts';
import type { DocumentRequest } from '#shared/documents/documentOptions.ts';
import { requestOf } from '#shared/documents/documents.ts';
import { ok, type Result } from '#shared/lib/result.ts';
import { createPreviewer } from '../../../renderer/features/documents/preview/previewer.ts';

const minutes = requestOf('minutes');
const notice = requestOf('notice');
const urgent = requestOf('notice', { urgency: 'urgent' });

/** A previewer whose answers come when the test says so. */
function world() {
  const asked: { readonly request: DocumentRequest; answer(): Promise<void> }[] = [];
  const shown: DocumentRequest[] = [];
  const previewer = createPreviewer({
    ask: (request) =>
      new Promise<Result<Uint8Array, CallError>>((settle) => {
        asked.push({
          request,
          async answer() {
            settle(ok(new Uint8Array()));
            await vi.advanceTimersByTimeAsync(0);
          },
        });
      }),
    answered: (_answer, request) => shown.push(request),
  });
  return { previewer, asked, shown, requests: () => asked.map(({ request }) => request) };
}

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe('what is looked at', () => {
  it('is asked for at once when the dialog opens', () => {
    const { previewer, requests } = world();
    previewer.choose(minutes);
    expect(requests()).toEqual([minutes]);
  });

  it('of quick changes only the last is asked for, when the keys have rested', async () => {
    const { previewer, requests } = world();
    previewer.choose(minutes);
    previewer.choose(notice);
    await vi.advanceTimersByTimeAsync(100);
    previewer.choose(urgent);
    await vi.advanceTimersByTimeAsync(100);
    expect(requests()).toEqual([minutes]);
    await vi.advanceTimersByTimeAsync(100);
    expect(requests()).toEqual([minutes, urgent]);
  });

  it('the newest wins: an answer to what is not wanted any more is not shown, whenever it comes', async () => {
    const { previewer, asked, shown } = world();
    previewer.choose(minutes);
    previewer.choose(notice);
    await vi.advanceTimersByTimeAsync(200);
    await asked[1]?.answer();
    await asked[0]?.answer();
    expect(shown).toEqual([notice]);
  });

  it('follows the meeting: what was committed while pages were being made is asked for when they are there', async () => {
    const { previewer, asked, shown } = world();
    previewer.choose(minutes);
    for (let commits = 0; commits < 3; commits += 1) previewer.meetingChanged();
    await vi.advanceTimersByTimeAsync(1_000);
    expect(asked).toHaveLength(1);
    await asked[0]?.answer();
    expect(shown).toEqual([minutes]);
    expect(asked).toHaveLength(2);
    await asked[1]?.answer();
    expect(shown).toEqual([minutes, minutes]);
    previewer.meetingChanged();
    await vi.advanceTimersByTimeAsync(200);
    expect(asked).toHaveLength(3);
  });

  it('nothing is shown, and nothing asked for, when the dialog has closed', async () => {
    const { previewer, asked, shown } = world();
    previewer.choose(minutes);
    previewer.choose(notice);
    previewer.end();
    await vi.advanceTimersByTimeAsync(1_000);
    await asked[0]?.answer();
    previewer.meetingChanged();
    await vi.advanceTimersByTimeAsync(1_000);
    expect([asked.length, shown]).toEqual([1, []]);
  });
});
