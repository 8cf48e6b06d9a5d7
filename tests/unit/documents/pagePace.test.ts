import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { DocumentProgress } from '#shared/documents/documentProgress.ts';
import { pagePace } from '../../../electron/exports/pagePace.ts';

/** Pages at a steady pace. @returns what was told of them. */
function told(pages: number, msPerPage: number): readonly (readonly [string, number | null])[] {
  const steps: DocumentProgress[] = [];
  const tell = pagePace((step) => steps.push(step));
  for (const stage of ['laying', 'drawing'] as const) {
    for (let page = 1; page <= pages; page += 1) {
      vi.advanceTimersByTime(msPerPage);
      tell({ stage, page, pageCount: stage === 'drawing' ? pages : null });
    }
  }
  return steps.map(({ stage, page }) => [stage, page]);
}

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['performance'] });
});
afterEach(() => {
  vi.useRealTimers();
});

describe('what is told of pages', () => {
  it('is nothing of a document that is done before anybody would read it', () => {
    expect(told(20, 2)).toEqual([]);
  });

  it('is at most one page each 100 ms, however fast they come', () => {
    const steps = told(1_000, 1);
    expect(steps.slice(0, 3)).toEqual([
      ['laying', 100],
      ['laying', 200],
      ['laying', 300],
    ]);
    expect(steps).toHaveLength(20);
  });

  it('is every page that takes long', () => {
    expect(told(2, 150)).toEqual([
      ['laying', 1],
      ['laying', 2],
      ['drawing', 1],
      ['drawing', 2],
    ]);
  });

  it('ends with the last page, at which a number that is waited for comes to rest', () => {
    expect(told(333, 1).slice(-2)).toEqual([
      ['drawing', 267],
      ['drawing', 333],
    ]);
  });
});
