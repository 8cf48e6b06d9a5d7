import type { Conclusion } from '#shared/domain/conclusion.ts';
import type { Petition } from '#shared/domain/petition.ts';
import type { Point } from '#shared/domain/point.ts';
import type { Task } from '#shared/domain/task.ts';

/** A record of the log, as the search is given it: in the order of the log, with its number among those of its kind. */
export type SearchedEntry =
  | { readonly kind: 'point'; readonly record: Point; readonly number: null }
  | { readonly kind: 'conclusion'; readonly record: Conclusion; readonly number: number }
  | { readonly kind: 'task'; readonly record: Task; readonly number: number }
  | { readonly kind: 'petition'; readonly record: Petition; readonly number: number };
