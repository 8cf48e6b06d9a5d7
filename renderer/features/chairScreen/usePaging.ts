import { type RefObject, useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { Presentation } from '#shared/contract/data.ts';
import { mostDecided } from '#shared/contract/decided.ts';
import { deepEqual } from '#shared/lib/deepEqual.ts';
import type { ChairActions, Decided } from './chairActions.ts';
import { layoutPages } from './layoutPages.ts';
import { heightOf, measureBlocks } from './measureBlocks.ts';
import { followed, isSeenWhole, noPages, type Paging, pictured, reported, reporting, turnedBy } from './paging.ts';
import { useLayoutChanges } from './useLayoutChanges.ts';

interface PagedColumn {
  readonly viewport: RefObject<HTMLElement | null>;
  readonly column: RefObject<HTMLDivElement | null>;
  readonly paging: Paging;
  readonly turn: (by: 1 | -1) => void;
}

/**
 * Distributes the blocks of a column to pages as they really are laid out, and tells the main process which page is shown.
 * The measuring is done before the browser paints: no page is ever seen half way.
 * @param actions null in a picture of the screen, which just shows the page that is named.
 * @param isWhole false while parts are missing: then the number of pages is not told yet.
 */
export function usePaging(presentation: Presentation, actions: ChairActions | null, isWhole: boolean): PagedColumn {
  const viewport = useRef<HTMLElement>(null);
  const column = useRef<HTMLDivElement>(null);
  const [paging, setPaging] = useState(noPages);
  const layoutCount = useLayoutChanges(viewport, column);
  const isPicture = actions === null;

  // biome-ignore lint/correctness/useExhaustiveDependencies: a new layout is measured anew
  useLayoutEffect(() => {
    if (!viewport.current || !column.current) return;
    const pages = layoutPages(measureBlocks(column.current), heightOf(viewport.current));
    setPaging((before) => (isPicture ? pictured(presentation, pages) : followed(before, presentation, pages)));
  }, [presentation, layoutCount, isPicture]);

  const lastReport = useRef<{ readonly pageCount: number; readonly seen: readonly Decided[] } | null>(null);
  useEffect(() => {
    const { page, pages, mainPage, seen } = paging;
    // Of a presentation that was not laid out yet nobody knows what of it can be seen.
    if (seen !== presentation) return;
    if (!actions || !isWhole || pages.length === 0) return;
    const report = { pageCount: pages.length, seen: seenWhole(presentation, paging) };
    if (page === mainPage && deepEqual(report, lastReport.current)) return;
    lastReport.current = report;
    setPaging(reporting);
    void actions.showPage(page, report.pageCount, report.seen).then(() => setPaging(reported));
  }, [actions, presentation, paging, isWhole]);

  return { viewport, column, paging, turn: (by) => setPaging((before) => turnedBy(before, by)) };
}

/** The conclusions of which every line has been on the screen; on a frozen screen, only what was there before counts. */
function seenWhole({ view, mode }: Presentation, paging: Paging): readonly Decided[] {
  if (mode !== 'showing' || view?.content.name !== 'conclusions') return [];
  return view.content.conclusions
    .filter(({ id, state }) => state === 'waiting' && isSeenWhole(paging, id))
    .map(({ id, hash }) => ({ id, hash }))
    .slice(0, mostDecided);
}
