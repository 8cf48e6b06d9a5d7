import type { ChairConclusion, ChairView } from '#shared/domain/chairView.ts';

/**
 * The conclusion that the buttons act on. It is always one that waits and can be seen: the one the chair chose, else
 * the one sent last, else the first that waits on the page.
 * @param pageIds the conclusions on the page that is shown.
 */
export function focusedConclusion(
  { conclusions, focusId }: Pick<ChairView, 'conclusions' | 'focusId'>,
  pageIds: readonly string[],
  chosenId: string | null,
): ChairConclusion | null {
  const waiting = conclusions.filter(({ id, state }) => state === 'waiting' && pageIds.includes(id));
  const find = (wanted: string | null): ChairConclusion | undefined => waiting.find(({ id }) => id === wanted);
  return find(chosenId) ?? find(focusId) ?? waiting[0] ?? null;
}

/** The decision that can still be taken back at `nowMs`: the latest one; null when there is none. */
export function retractable(conclusions: readonly ChairConclusion[], nowMs: number): ChairConclusion | null {
  return conclusions.reduce<ChairConclusion | null>((latest, one) => {
    if (one.retractableUntil === null || Date.parse(one.retractableUntil) <= nowMs) return latest;
    const isLater = !latest?.retractableUntil || Date.parse(one.retractableUntil) > Date.parse(latest.retractableUntil);
    return isLater ? one : latest;
  }, null);
}
