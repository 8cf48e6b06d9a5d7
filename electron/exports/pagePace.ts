import type { TellProgress } from '#shared/documents/documentProgress.ts';

/** Whoever waits sees the number grow, and nobody reads faster. */
const intervalMs = 100;

/**
 * Passes on what is told page by page: nothing of a document that takes less than 100 ms, and otherwise a page each
 * 100 ms and the last one. Messages to another process cost more than the pages of a table that they tell of.
 */
export function pagePace(tell: TellProgress): TellProgress {
  let toldAt = performance.now();
  let hasTold = false;
  return (progress) => {
    const isLast = hasTold && progress.page === progress.pageCount;
    const now = performance.now();
    if (now - toldAt < intervalMs && !isLast) return;
    toldAt = now;
    hasTold = true;
    tell(progress);
  };
}
