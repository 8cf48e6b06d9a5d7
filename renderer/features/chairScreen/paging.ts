import type { Presentation } from '#shared/contract/data.ts';
import type { ChairConclusion } from '#shared/domain/chairView.ts';
import { type Page, pageOf } from './layoutPages.ts';

type Shown = Pick<Presentation, 'page' | 'view'>;

/** Which page is shown, and what was known when that was decided. */
export interface Paging {
  readonly pages: readonly Page[];
  /** From 1. */
  readonly page: number;
  /** The conclusion at the top of the page: it stays in view when others grow or shrink. */
  readonly topId: string | null;
  /** The page that the main process holds to be shown; null before anything was heard from it. */
  readonly mainPage: number | null;
  /** Reports to the main process that it has not answered. What it says until then was said before it knew. */
  readonly reportsUnderWay: number;
  /** The presentation that was taken in last: laid out anew, it says nothing new. */
  readonly seen: Shown | null;
  /** The submissions that waited: turning to one of these would be no news. */
  readonly waiting: readonly string[];
}

export const noPages: Paging = {
  pages: [],
  page: 1,
  topId: null,
  mainPage: null,
  reportsUnderWay: 0,
  seen: null,
  waiting: [],
};

/**
 * The paging after a new presentation or a new layout: a conclusion that was just sent is turned to; else the page that
 * the secretary turned to; else what was in view stays in view.
 */
export function followed(before: Paging, presentation: Shown, pages: readonly Page[]): Paging {
  const conclusions = presentation.view?.conclusions ?? [];
  const waiting = conclusions.filter(({ state }) => state === 'waiting').map(submission);
  const sent = conclusions.find(({ id }) => id === presentation.view?.focusId);
  const sentPage = sent && !before.waiting.includes(submission(sent)) ? pageOf(pages, sent.id) : null;

  const isHeard = presentation !== before.seen && before.reportsUnderWay === 0;
  const isTurned = isHeard && presentation.page !== before.mainPage;
  const mainPage = isHeard ? presentation.page : before.mainPage;

  const page = sentPage ?? (isTurned ? presentation.page : sameView(before, pages));
  return at({ ...before, pages, mainPage, seen: presentation, waiting }, page);
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

/** The paging of a picture of the screen, drawn elsewhere: just the page that is named. */
export function pictured(page: number, pages: readonly Page[]): Paging {
  return at({ ...noPages, pages }, page);
}

/** The same conclusion sent again is another submission. */
function submission({ id, submittedAt }: ChairConclusion): string {
  return `${id} ${submittedAt}`;
}

function sameView({ page, topId }: Paging, pages: readonly Page[]): number {
  if (topId === null || pages[page - 1]?.ids.includes(topId)) return page;
  return pageOf(pages, topId) ?? page;
}

function at(paging: Paging, page: number): Paging {
  const shown = Math.min(Math.max(page, 1), Math.max(paging.pages.length, 1));
  return { ...paging, page: shown, topId: paging.pages[shown - 1]?.ids[0] ?? null };
}
