import type { RecordLists } from '../creation.ts';
import { stateOf } from '../creation.ts';
import { brokenReferences } from '../references.ts';
import { isObject } from './absent.ts';
import { fault } from './faults.ts';
import { faultsOfCourse } from './faultsOfCourse.ts';
import type { FileRecord } from './fileRecords.ts';
import type { RecordFault } from './recordFault.ts';

/**
 * What is wrong between the records of a file: ids that occur twice, references to nothing, and clocks that could not
 * run. Records that are faulty by themselves count as being there, so that one fault is not told twice.
 * @param lists those of `records` that are sound by themselves.
 */
export function faultsBetween(records: readonly FileRecord[], lists: RecordLists): RecordFault[] {
  return [...duplicates(records), ...references(records, lists), ...faultsOfCourse(records)];
}

function idOf({ written, record }: FileRecord): string | null {
  const id = record?.id ?? (isObject(written) ? written.id : null);
  return typeof id === 'string' ? id : null;
}

function duplicates(records: readonly FileRecord[]): RecordFault[] {
  const seen = new Set<string>();
  return records.flatMap((record) => {
    const id = idOf(record);
    if (id === null) return [];
    const key = `${record.kind} ${id}`;
    if (seen.has(key)) return [fault(`${record.path}.id`, 'duplicateId', id)];
    seen.add(key);
    return [];
  });
}

function references(records: readonly FileRecord[], lists: RecordLists): RecordFault[] {
  const pathOf = new Map(records.map((record) => [`${record.kind} ${idOf(record)}`, record.path]));
  const faulty = new Set(records.filter(({ record }) => record === null).map(idOf));
  return brokenReferences(stateOf(lists))
    .filter(({ missingId }) => !faulty.has(missingId))
    .map(({ kind, id, field, missingId }) =>
      fault(`${pathOf.get(`${kind} ${id}`)}.${field}`, 'referenceNotFound', missingId),
    );
}
