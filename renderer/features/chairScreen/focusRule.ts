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

/**
 * What can still be taken back at `nowMs`: the latest decision, or the several that were made at one moment; empty when
 * there is none.
 */
export function retractable(conclusions: readonly ChairConclusion[], nowMs: number): readonly ChairConclusion[] {
  const latest = Math.max(
    ...conclusions.map(({ retractableUntil: until }) => (until === null ? 0 : Date.parse(until))),
  );
  if (latest <= nowMs) return [];
  return conclusions.filter(({ retractableUntil: until }) => until !== null && Date.parse(until) === latest);
}
