import { remembered } from '../lib/remembered.ts';
import { err, ok, type Result } from '../lib/result.ts';
import type { RecordsOf } from './change.ts';
import type { DomainError } from './errors.ts';

/** The record of `kind` with `id`, or `recordNotFound`. */
export function found<R>(records: RecordsOf<R>, kind: string, id: string): Result<R, DomainError> {
  const record = records[id];
  return record === undefined ? err({ code: 'recordNotFound', kind, id }) : ok(record);
}

/** The record, if it exists and is not in the bin. */
export function foundLive<R extends { readonly deletedAt: string | null }>(
  records: RecordsOf<R>,
  kind: string,
  id: string,
): Result<R, DomainError> {
  const record = found(records, kind, id);
  if (record.ok && record.value.deletedAt !== null) return err({ code: 'recordDeleted', kind });
  return record;
}

/** Refuses an id that is taken: a record is added once. */
export function free(records: RecordsOf<unknown>, kind: string, id: string): Result<null, DomainError> {
  return records[id] === undefined ? ok(null) : err({ code: 'recordExists', kind, id });
}

/** Refuses the first of `references` that names a record which does not exist; null and undefined name none. */
export function referencesExist(
  references: readonly (readonly [field: string, records: RecordsOf<unknown>, id: string | null | undefined])[],
): Result<null, DomainError> {
  for (const [field, records, id] of references) {
    if (id && records[id] === undefined) return err({ code: 'referenceNotFound', field, id });
  }
  return ok(null);
}

interface Binnable {
  readonly deletedAt: string | null;
}

/** The records that are not in the bin. */
export function live<R extends Binnable>(records: RecordsOf<R>): R[] {
  return Object.values(records).filter((record) => record.deletedAt === null);
}

/** How many records are not in the bin. */
export function liveCount(records: RecordsOf<Binnable>): number {
  return countLive(records);
}
const countLive = remembered((records: RecordsOf<Binnable>) => live(records).length);

/** The first failure of several checks, or ok. */
export function firstFailure(...results: readonly Result<unknown, DomainError>[]): Result<null, DomainError> {
  for (const result of results) if (!result.ok) return result;
  return ok(null);
}
