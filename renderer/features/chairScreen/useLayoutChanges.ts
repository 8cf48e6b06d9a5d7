import { type RefObject, useEffect, useReducer } from 'react';
import { flushSync } from 'react-dom';

/**
 * Counts the times when what is laid out in `viewport` may have moved: its size changed or that of the column in it,
 * where a clock may have come to need another line, or a font arrived.
 */
export function useLayoutChanges(
  viewport: RefObject<HTMLElement | null>,
  column: RefObject<HTMLElement | null>,
): number {
  const [count, increase] = useReducer((before: number) => before + 1, 0);
  useEffect(() => {
    if (!viewport.current || !column.current) return;
    // Sizes are reported before the frame is painted; drawn at once, the new pages are in that very frame.
    const observer = new ResizeObserver(() => flushSync(increase));
    observer.observe(viewport.current);
    observer.observe(column.current);
    document.fonts.addEventListener('loadingdone', increase);
    return () => {
      observer.disconnect();
      document.fonts.removeEventListener('loadingdone', increase);
    };
  }, [viewport, column]);
  return count;
}
