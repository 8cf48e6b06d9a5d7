import type { Finding, FindingCode } from '#shared/documents/checks/finding.ts';
import { isOfMany, type ManyCode } from '#shared/i18n/findingSentence.ts';

/** A line of the list: one finding, or the head of many that are alike with those below it while it is open. */
export type FindingRow =
  | { readonly kind: 'one'; readonly key: string; readonly finding: Finding; readonly isMember: boolean }
  | {
      readonly kind: 'group';
      readonly key: ManyCode;
      readonly stops: boolean;
      readonly total: number;
      readonly isOpen: boolean;
    };

/** As many that are alike are told one by one; more are told together at first. */
export const mostAlone = 3;

/** The lines for `findings`, in their order; those of a code stand together, where the first of them stands. */
export function findingRows(findings: readonly Finding[], open: ReadonlySet<FindingCode>): FindingRow[] {
  const byCode = new Map<FindingCode, Finding[]>();
  for (const finding of findings) {
    const alike = byCode.get(finding.code);
    if (alike) alike.push(finding);
    else byCode.set(finding.code, [finding]);
  }
  return [...byCode].flatMap(([code, alike]): FindingRow[] => {
    const isMember = alike.length > mostAlone && isOfMany(code);
    const lines = alike.map((finding): FindingRow => ({ kind: 'one', key: keyOf(finding), finding, isMember }));
    if (!isMember) return lines;
    const isOpen = open.has(code);
    const stops = alike.some((finding) => finding.stops);
    const head: FindingRow = { kind: 'group', key: code, stops, total: alike.length, isOpen };
    return isOpen ? [head, ...lines] : [head];
  });
}

/** Tells findings of one list apart. */
function keyOf({ code, params, place }: Finding): string {
  const where = place === null ? '' : 'id' in place ? place.id : 'field' in place ? place.field : place.kind;
  return [code, where, 'written' in params ? params.written : '', 'mark' in params ? params.mark : ''].join(' ');
}
