import type { Pushes } from '#shared/contract/pushes.ts';

/**
 * How much of an export is done, of 1; null when nobody knows. Each page of a PDF is laid out and then drawn: two steps
 * of as many as there are pages twice.
 */
export function shareDone({ stage, page, pageCount, done, total }: Pushes['documents.progressed']): number | null {
  const share = shareOfFile();
  return total > 1 && done < total ? (done + (share ?? 0)) / total : share;

  function shareOfFile(): number | null {
    if (stage === 'writing' || stage === 'done') return 1;
    if (page === null || pageCount === null) return null;
    return (stage === 'drawing' ? pageCount + page : page) / (2 * pageCount);
  }
}
