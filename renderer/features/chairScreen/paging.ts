import type { Presentation } from '#shared/contract/data.ts';
import { deepEqual } from '#shared/lib/deepEqual.ts';
import { type Page, pageOf } from './layoutPages.ts';
import { turningTo } from './turningTo.ts';

type Shown = Pick<Presentation, 'page' | 'view'>;

/** Which page is shown, and what was known when that was decided. */
export interface Paging {
  readonly pages: readonly Page[];
  /** From 1. */
  readonly page: number;
  /** The block at the top of the page: it stays in view when others grow or shrink. */
  readonly topId: string | null;
  /** The page that the main process holds to be shown; null before anything was heard from it. */
  readonly mainPage: number | null;
  /** Reports to the main process that it has not answered. What it says until then was said before it knew. */
  readonly reportsUnderWay: number;
  /** The presentation that was taken in last: laid out anew, it says nothing new. */
  readonly seen: Shown | null;
  /** What could have been turned to before: it is no news. */
  readonly known: readonly string[];
  /** Where every line of a block has been seen: its pages that were shown, as they are laid out now. */
  readonly shownPages: ReadonlySet<number>;
}

export const noPages: Paging = {
  pages: [],
  page: 1,
  topId: null,
  mainPage: null,
  reportsUnderWay: 0,
  seen: null,
  known: [],
  shownPages: new Set(),
};

/**
 * The paging after a new presentation or a new layout: what was just sent, or is on now, is turned to; else the page that
 * the secretary turned to; else what was in view stays in view. Another view begins with its first page.
 */
export function followed(before: Paging, presentation: Shown, pages: readonly Page[]): Paging {
  const content = presentation.view?.content;
  const isOther = before.seen !== null && before.seen.view?.content.name !== content?.name;
  const { focus, known } = turningTo(content);
  const focusPage = focus && (isOther || !before.known.includes(focus.key)) ? pageOf(pages, focus.id) : null;

  const isHeard = presentation !== before.seen && before.reportsUnderWay === 0;
  const isTurned = isHeard && presentation.page !== before.mainPage;
  const mainPage = isHeard ? presentation.page : before.mainPage;

  const page = focusPage ?? (isOther ? 1 : isTurned ? presentation.page : sameView(before, pages));
  // A page that was shown counts for what stood on it then: another wording may well take the same room.
  const isSame =
    !isOther &&
    deepEqual(pages, before.pages) &&
    deepEqual(textsIn(presentation), textsIn(before.seen ?? presentation));
  const shownPages = isSame ? before.shownPages : noPages.shownPages;
  return at({ ...before, pages, mainPage, seen: presentation, known, shownPages }, page);
}

/** The texts that can be decided on, in order. */
function textsIn({ view }: Shown): readonly string[] {
  if (view?.content.name !== 'conclusions') return [];
  return view.content.conclusions.map(({ id, hash }) => `${id} ${hash}`);
}

/** The paging after the chair turned `by` pages. */
export function turnedBy(before: Paging, by: 1 | -1): Paging {
  return at(before, before.page + by);
}

/** The paging while the main process is being told of the page. */
export function reporting(before: Paging): Paging {
  return { ...before, mainPage: before.page, reportsUnderWay: before.reportsUnderWay + 1 };
}

/** The paging once the main process has answered. */
export function reported(before: Paging): Paging {
  return { ...before, reportsUnderWay: before.reportsUnderWay - 1 };
}

/**
 * The paging of a picture of the screen, drawn elsewhere: just the page that is named; page 0 is the one that the screen
 * will turn to by itself when it gets this.
 */
export function pictured(presentation: Shown, pages: readonly Page[]): Paging {
  const { page } = presentation;
  return page === 0 ? followed(noPages, presentation, pages) : at({ ...noPages, pages }, page);
}

function sameView({ page, topId }: Paging, pages: readonly Page[]): number {
  if (topId === null || pages[page - 1]?.ids.includes(topId)) return page;
  return pageOf(pages, topId) ?? page;
}

function at(paging: Paging, page: number): Paging {
  const shown = Math.min(Math.max(page, 1), Math.max(paging.pages.length, 1));
  const shownPages = paging.shownPages.has(shown) ? paging.shownPages : new Set([...paging.shownPages, shown]);
  return { ...paging, page: shown, topId: paging.pages[shown - 1]?.ids[0] ?? null, shownPages };
}

/** Whether every line of block `id` has been on the screen, as it is laid out now. */
export function isSeenWhole({ pages, shownPages }: Paging, id: string): boolean {
  const of = pages.flatMap((page, index) => (page.ids.includes(id) ? index + 1 : []));
  return of.length > 0 && of.every((page) => shownPages.has(page));
}
