import { type RefCallback, type RefObject, useCallback, useLayoutEffect, useState } from 'react';
import { useUiStore } from '../../store/uiStore.ts';
import type { LogEntry } from './logEntry.ts';
import { elementOf } from './recordElement.ts';

/** Lines that are drawn at first: more than any screen shows; the more there are, the longer a window takes to open. */
const atFirst = 40;
const step = 400;

/**
 * How many lines of the log are drawn, counted from its end: more when one scrolls up to the first of them, and as many
 * as are needed when a line further up is selected or an agenda item is asked for. What was asked for is scrolled to.
 * @returns the number, and a ref for the element above the first line that is drawn.
 */
export function useShownCount(
  scroller: RefObject<HTMLElement | null>,
  entries: readonly LogEntry[],
): { readonly count: number; readonly top: RefCallback<HTMLElement> } {
  const [count, setCount] = useState(atFirst);
  const selectedId = useUiStore(({ selectedRecord }) => selectedRecord?.id);
  const revealedItem = useUiStore((ui) => ui.revealedItem);

  const top = useCallback<RefCallback<HTMLElement>>(
    (element) => {
      if (!element) return;
      const observer = new IntersectionObserver(
        ([seen]) => {
          if (seen?.isIntersecting) setCount((before) => before + step);
        },
        { root: scroller.current, rootMargin: '600px 0px 0px' },
      );
      observer.observe(element);
      return () => observer.disconnect();
    },
    [scroller],
  );

  const bringIntoView = useCallback(
    (index: number, block: ScrollLogicalPosition) => {
      const id = entries[index]?.record.id;
      if (id === undefined) return;
      const needed = entries.length - index + 20;
      setCount((before) => Math.max(before, needed));
      requestAnimationFrame(() => {
        if (scroller.current) elementOf(scroller.current, id)?.scrollIntoView({ block });
      });
    },
    [entries, scroller],
  );

  // Only what is asked for moves the log, not a line that is added while something is selected.
  // biome-ignore lint/correctness/useExhaustiveDependencies: see above
  useLayoutEffect(() => {
    if (selectedId !== undefined) {
      bringIntoView(
        entries.findIndex(({ record }) => record.id === selectedId),
        'nearest',
      );
    }
  }, [selectedId]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: see above
  useLayoutEffect(() => {
    if (revealedItem) {
      bringIntoView(
        entries.findIndex(({ record }) => record.agendaItemId === revealedItem.id),
        'start',
      );
    }
  }, [revealedItem]);

  return { count, top };
}
