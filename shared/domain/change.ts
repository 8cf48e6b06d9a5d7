/**
 * The only way a meeting changes: one record of one kind, before and after. `before` is null for a new record, `after`
 * for one that is gone. Replica, undo, audit, journal and migration work on changes alone and never learn about
 * features.
 */
export interface ChangeOf<K extends string, R> {
  readonly kind: K;
  readonly id: string;
  readonly before: R | null;
  readonly after: R | null;
}

/** The records of one kind by id. */
export type RecordsOf<R> = Readonly<Record<string, R>>;

/** The part of a meeting's state that a concept needs to know: `Part<{ point: Point; speech: Speech }>`. */
export type Part<Kinds extends object> = { readonly [K in keyof Kinds]: RecordsOf<Kinds[K]> };

export function inserted<K extends string, R extends { readonly id: string }>(kind: K, record: R): ChangeOf<K, R> {
  return { kind, id: record.id, before: null, after: record };
}

export function updated<K extends string, R extends { readonly id: string }>(
  kind: K,
  before: R,
  after: NoInfer<R>,
): ChangeOf<K, R> {
  return { kind, id: before.id, before, after };
}

export function inverted<C extends ChangeOf<string, unknown>>(change: C): C {
  return { ...change, before: change.after, after: change.before };
}
