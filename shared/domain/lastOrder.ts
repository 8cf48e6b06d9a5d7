import type { RecordsOf } from './change.ts';

/**
 * The last order among a map's records, by the map: maps are never changed but replaced. At 15,000 records, looking
 * through all of them for each new one would take longer than writing it to the disk.
 */
const known = new WeakMap<object, string | null>();

/** The largest `order` there is in `records`; null when there are none. */
export function lastOrderIn(records: RecordsOf<{ readonly order: string }>): string | null {
  const remembered = known.get(records);
  if (remembered !== undefined) return remembered;
  let last: string | null = null;
  for (const id in records) {
    const order = records[id]?.order;
    if (order !== undefined && (last === null || order > last)) last = order;
  }
  known.set(records, last);
  return last;
}

/** What is known of `records` is known of their copy. */
export function copyLastOrder(records: object, copy: object): void {
  const last = known.get(records);
  if (last !== undefined) known.set(copy, last);
}

/** Keeps what is known of `records` true over a change that is being made in them. */
export function followLastOrder(
  records: object,
  { before, after }: { readonly before: unknown; readonly after: unknown },
) {
  const last = known.get(records);
  if (last === undefined) return;
  const [orderBefore, orderAfter] = [orderOf(before), orderOf(after)];
  if (orderAfter !== null && (last === null || orderAfter > last)) known.set(records, orderAfter);
  else if (orderBefore === last && orderAfter !== last) known.delete(records);
}

function orderOf(record: unknown): string | null {
  if (typeof record !== 'object' || record === null || !('order' in record)) return null;
  return typeof record.order === 'string' ? record.order : null;
}
