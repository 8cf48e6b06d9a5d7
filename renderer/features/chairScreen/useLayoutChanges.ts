import { type RefObject, useEffect, useReducer } from 'react';
import { flushSync } from 'react-dom';

/**
 * Counts the times when what is laid out in `element` may have moved without React's doing: its size changed, or a
 * font arrived.
 */
export function useLayoutChanges(element: RefObject<HTMLElement | null>): number {
  const [count, increase] = useReducer((before: number) => before + 1, 0);
  useEffect(() => {
    if (!element.current) return;
    // Sizes are reported before the frame is painted; drawn at once, the new pages are in that very frame.
    const observer = new ResizeObserver(() => flushSync(increase));
    observer.observe(element.current);
    document.fonts.addEventListener('loadingdone', increase);
    return () => {
      observer.disconnect();
      document.fonts.removeEventListener('loadingdone', increase);
    };
  }, [element]);
  return count;
}
