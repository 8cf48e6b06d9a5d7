import {
  type RefCallback,
  type RefObject,
  startTransition,
  useCallback,
  useLayoutEffect,
  useRef,
  useState,
} from 'react';
import { useMeeting } from '../../store/meetingStore.ts';
import { useUiStore } from '../../store/uiStore.ts';
import type { LogEntry } from './logEntry.ts';
import { elementOf } from './recordElement.ts';

/** Lines that are drawn at first: more than any screen shows; the more there are, the longer a window takes to open. */
const atFirst = 40;
const step = 400;

/**
 * How many lines of the log are drawn, counted from its end: more when one scrolls up to the first of them, and as many
 * as are needed when a line further up is selected or an agenda item is asked for. What was asked for is scrolled to; so is
 * the selected line where it is moved.
 * @returns the number, and a ref for the element above the first line that is drawn.
 */
export function useShownCount(
  scroller: RefObject<HTMLElement | null>,
  entries: readonly LogEntry[],
): { readonly count: number; readonly top: RefCallback<HTMLElement> } {
  const [count, setCount] = useState(atFirst);
  const selected = useUiStore(({ selectedRecord }) => selectedRecord);
  const selectedId = selected?.id;
  const selectedOrder = useMeeting((state) => selected && state[selected.kind][selected.id]?.order);
  const revealedItem = useUiStore((ui) => ui.revealedItem);

  const asked = useRef<{ readonly id: string; readonly block: ScrollLogicalPosition } | null>(null);

  const showAsked = useCallback(() => {
    const line = asked.current && scroller.current && elementOf(scroller.current, asked.current.id);
    if (!line) return;
    line.scrollIntoView({ block: asked.current?.block ?? 'nearest' });
    asked.current = null;
  }, [scroller]);

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
      asked.current = { id, block };
      const needed = entries.length - index + 20;
      // In between: thousands of lines may have to be drawn, and typing goes on meanwhile.
      startTransition(() => setCount((before) => Math.max(before, needed)));
      requestAnimationFrame(showAsked);
    },
    [entries, showAsked],
  );

  // biome-ignore lint/correctness/useExhaustiveDependencies: when lines were drawn, the one asked for may be there
  useLayoutEffect(showAsked, [count]);

  // Only what is asked for moves the log, not a line that is added while something is selected.
  // biome-ignore lint/correctness/useExhaustiveDependencies: see above
  useLayoutEffect(() => {
    if (selectedId !== undefined) {
      bringIntoView(
        entries.findIndex(({ record }) => record.id === selectedId),
        'nearest',
      );
    }
  }, [selectedId, selectedOrder]);
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
