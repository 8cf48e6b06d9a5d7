import type { ChairConclusion, ReviewContent } from '#shared/domain/chairView/reviewContent.ts';

/**
 * The conclusion that the buttons act on. It is always one that waits and can be seen: the one the chair chose, else
 * the one sent last, else the first that waits on the page.
 * @param pageIds the conclusions on the page that is shown.
 */
export function focusedConclusion(
  { conclusions, focusId }: Pick<ReviewContent, 'conclusions' | 'focusId'>,
  pageIds: readonly string[],
  chosenId: string | null,
): ChairConclusion | null {
  const waiting = conclusions.filter(({ id, state }) => state === 'waiting' && pageIds.includes(id));
  const find = (wanted: string | null): ChairConclusion | undefined => waiting.find(({ id }) => id === wanted);
  return find(chosenId) ?? find(focusId) ?? waiting[0] ?? null;
}

/** What is decided at once is recorded one after the other, this close together. */
const togetherMs = 150;

/**
 * What can still be taken back at `nowMs`: the latest decision, or the several that were made at once; empty when there
 * is none.
 */
export function retractable(conclusions: readonly ChairConclusion[], nowMs: number): readonly ChairConclusion[] {
  const open = conclusions
    .flatMap((one) => (one.retractableUntil === null ? [] : { one, until: Date.parse(one.retractableUntil) }))
    .filter(({ until }) => until > nowMs)
    .sort((left, right) => right.until - left.until);
  const isBefore = ({ until }: { readonly until: number }, index: number) =>
    (open[index - 1]?.until ?? until) - until > togetherMs;
  const end = open.findIndex(isBefore);
  const latest = new Set((end === -1 ? open : open.slice(0, end)).map(({ one }) => one));
  return conclusions.filter((one) => latest.has(one));
}
