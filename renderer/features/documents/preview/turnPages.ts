function pagesIn(scroller: HTMLElement): HTMLElement[] {
  return [...scroller.querySelectorAll<HTMLElement>('[data-page]')];
}

/** Where a page begins, as a place to scroll to: a little of the ground above it is seen. */
function topOf(page: HTMLElement): number {
  return page.offsetTop - margin;
}

const margin = 12;

/** The number of the page that takes the middle of what is seen, from 1. */
export function pageInView(scroller: HTMLElement): number {
  const middle = scroller.scrollTop + scroller.clientHeight / 2;
  const behind = pagesIn(scroller).findLastIndex((page) => page.offsetTop <= middle);
  return Math.max(behind, 0) + 1;
}

/** To the top of the page `by` pages on. */
export function turnPage(scroller: HTMLElement, by: 1 | -1): void {
  const pages = pagesIn(scroller);
  // A page that has been scrolled into is left for its own top first, as with turning back in a book.
  const at = pages.findLastIndex((page) => topOf(page) <= scroller.scrollTop + 1);
  const isAtTop = pages[at] !== undefined && Math.abs(topOf(pages[at]) - scroller.scrollTop) <= 1;
  const next = pages[by === 1 ? at + 1 : isAtTop ? at - 1 : at];
  if (next) scroller.scrollTop = topOf(next);
}

/** On by nearly as much as is seen: the line that was the last is the first. */
export function turnScreen(scroller: HTMLElement, by: 1 | -1): void {
  scroller.scrollTop += by * Math.max(scroller.clientHeight - 40, 40);
}
