import { type RefObject, useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { Presentation } from '#shared/contract/data.ts';
import type { ChairActions } from './chairActions.ts';
import { layoutPages } from './layoutPages.ts';
import { heightOf, measureBlocks } from './measureBlocks.ts';
import { followed, noPages, type Paging, pictured, reported, reporting, turnedBy } from './paging.ts';
import { useLayoutChanges } from './useLayoutChanges.ts';

interface PagedColumn {
  readonly viewport: RefObject<HTMLElement | null>;
  readonly column: RefObject<HTMLOListElement | null>;
  readonly paging: Paging;
  readonly turn: (by: 1 | -1) => void;
}

/**
 * Distributes the conclusions to pages as they really are laid out, and tells the main process which page is shown.
 * The measuring is done before the browser paints: no page is ever seen half way.
 * @param actions null in a picture of the screen, which just shows the page that is named.
 */
export function usePaging(presentation: Presentation, actions: ChairActions | null): PagedColumn {
  const viewport = useRef<HTMLElement>(null);
  const column = useRef<HTMLOListElement>(null);
  const [paging, setPaging] = useState(noPages);
  const layoutCount = useLayoutChanges(viewport);
  const isPicture = actions === null;

  // biome-ignore lint/correctness/useExhaustiveDependencies: a new layout is measured anew
  useLayoutEffect(() => {
    if (!viewport.current || !column.current) return;
    const pages = layoutPages(measureBlocks(column.current), heightOf(viewport.current));
    setPaging((before) => (isPicture ? pictured(presentation.page, pages) : followed(before, presentation, pages)));
  }, [presentation, layoutCount, isPicture]);

  const reportedCount = useRef(0);
  useEffect(() => {
    const { page, pages, mainPage } = paging;
    if (!actions || pages.length === 0 || (page === mainPage && pages.length === reportedCount.current)) return;
    reportedCount.current = pages.length;
    setPaging(reporting);
    void actions.showPage(page, pages.length).then(() => setPaging(reported));
  }, [actions, paging]);

  return { viewport, column, paging, turn: (by) => setPaging((before) => turnedBy(before, by)) };
}
