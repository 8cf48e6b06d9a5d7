import { type RefObject, useEffect, useState } from 'react';

/** How far from what is seen a page is drawn already, as a share of the height that is seen. */
const near = '75% 0px';

/** The numbers of the pages that are seen or near it, of those in `scroller` that carry `data-page`. */
export function useNearPages(scroller: RefObject<HTMLElement | null>, pageCount: number): ReadonlySet<number> {
  const [pages, setPages] = useState<ReadonlySet<number>>(new Set([1]));

  // biome-ignore lint/correctness/useExhaustiveDependencies: other pages are other elements
  useEffect(() => {
    const root = scroller.current;
    if (!root) return;
    const observer = new IntersectionObserver(
      (entries) => {
        setPages((before) => {
          const after = new Set(before);
          for (const { target, isIntersecting } of entries) {
            const page = Number((target as HTMLElement).dataset.page);
            if (isIntersecting) after.add(page);
            else after.delete(page);
          }
          return after;
        });
      },
      { root, rootMargin: near },
    );
    for (const page of root.querySelectorAll('[data-page]')) observer.observe(page);
    return () => observer.disconnect();
  }, [scroller, pageCount]);

  return pages;
}
