import { type RefObject, useLayoutEffect, useState } from 'react';
import type { PageSize } from '../../../ui/pdf/pdfReader.ts';

export type Fit = 'width' | 'page';

/** Beside and between the pages. */
const margin = 12;
/** A page that is wider than this is not read better. */
const widest = 980;

/** How wide pages are drawn in `scroller`, in CSS pixels; null before that is known. A landscape page is as wide. */
export function usePageWidth(scroller: RefObject<HTMLElement | null>, fit: Fit, size: PageSize): number | null {
  const [room, setRoom] = useState<{ readonly width: number; readonly height: number } | null>(null);

  useLayoutEffect(() => {
    const element = scroller.current;
    if (!element) return;
    const measure = () => setRoom({ width: element.clientWidth, height: element.clientHeight });
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    measure();
    return () => observer.disconnect();
  }, [scroller]);

  if (room === null) return null;
  const byWidth = Math.min(room.width - 2 * margin, widest);
  const byHeight = ((room.height - 2 * margin) * size.width) / size.height;
  return Math.max(Math.floor(fit === 'width' ? byWidth : Math.min(byWidth, byHeight)), 100);
}
