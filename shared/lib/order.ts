import { generateKeyBetween, generateNKeysBetween } from 'fractional-indexing';

/**
 * A place in a list, as a string that sorts by plain comparison. A record moves by getting a new key between its new
 * neighbours, so that no other record changes (fractional indexing).
 */
export interface Ordered {
  readonly id: string;
  readonly order: string;
}

export function compareOrder(left: Ordered, right: Ordered): number {
  if (left.order !== right.order) return left.order < right.order ? -1 : 1;
  return left.id < right.id ? -1 : left.id > right.id ? 1 : 0;
}

export function inOrder<T extends Ordered>(records: Iterable<T>): T[] {
  return [...records].sort(compareOrder);
}

/** A key behind all of `records`. */
export function orderAtEnd(records: Iterable<Ordered>): string {
  return orderBehind([...records].map(({ order }) => order));
}

/** A key behind all of `orders`; null stands for none. */
export function orderBehind(orders: readonly (string | null)[]): string {
  let last: string | null = null;
  for (const order of orders) if (order !== null && (last === null || order > last)) last = order;
  return generateKeyBetween(last, null);
}

/**
 * A key right behind the record `afterId`, or before all when it is null.
 * `moving` (the record that moves, if it is in the list) does not count as a neighbour.
 */
export function orderAfter(records: Iterable<Ordered>, afterId: string | null, moving?: string): string {
  const others = inOrder(records).filter((record) => record.id !== moving);
  return generateKeyBetween(...gapAfter(others, afterId));
}

/** `count` keys in order, right behind the record `afterId`. */
export function ordersAfter(records: Iterable<Ordered>, afterId: string | null, count: number): string[] {
  return generateNKeysBetween(...gapAfter(inOrder(records), afterId), count);
}

function gapAfter(sorted: readonly Ordered[], afterId: string | null): [string | null, string | null] {
  const index = afterId === null ? -1 : sorted.findIndex((record) => record.id === afterId);
  const before = sorted[index]?.order ?? null;
  // Equal keys can only come from outside (a hand-made record file); skip to the next larger one.
  const next = sorted.slice(index + 1).find((record) => before === null || record.order > before);
  return [before, next?.order ?? null];
}

/** `count` keys in order, for a list that is written at once. */
export function orderKeys(count: number): string[] {
  return generateNKeysBetween(null, null, count);
}

/** Whether `key` is one that other keys can be made from; a key that is not comes from outside. */
export function isOrderKey(key: string): boolean {
  try {
    generateKeyBetween(key, null);
    return true;
  } catch {
    return false;
  }
}

/** `keys` with the missing ones (null) filled in: each right behind the key before it in the list. */
export function filledOrderKeys(keys: readonly (string | null)[]): string[] {
  const known = keys.filter((key) => key !== null);
  const filled: string[] = [];
  while (filled.length < keys.length) {
    const given = keys[filled.length];
    if (given) {
      filled.push(given);
      continue;
    }
    const following = keys.findIndex((key, index) => index >= filled.length && key !== null);
    const count = (following === -1 ? keys.length : following) - filled.length;
    const before = filled.at(-1) ?? null;
    const next = known.reduce<string | null>(
      (least, key) => ((before === null || key > before) && (least === null || key < least) ? key : least),
      null,
    );
    const added = generateNKeysBetween(before, next, count);
    known.push(...added);
    filled.push(...added);
  }
  return filled;
}
