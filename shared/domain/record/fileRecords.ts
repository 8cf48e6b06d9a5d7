import { type RecordKind, type RecordOf, recordKinds, recordSchemas } from '../state.ts';
import { completed } from './absent.ts';
import { fault, faultsOfIssues, faultsOfRecord } from './faults.ts';
import { listNames } from './layout.ts';
import type { RecordFault } from './recordFault.ts';

/** One record of a file: where it stands, as it was written, and as a domain record (null: it is not one). */
export interface FileRecord {
  readonly kind: RecordKind;
  readonly path: string;
  readonly written: unknown;
  readonly record: RecordOf<RecordKind> | null;
}

export interface FileRecords {
  readonly records: readonly FileRecord[];
  readonly faults: readonly RecordFault[];
}

/** All records of a file in its order, and what is wrong about each by itself. */
export function fileRecordsOf(file: Readonly<Record<string, unknown>>): FileRecords {
  const records: FileRecord[] = [];
  const faults: RecordFault[] = [];
  const add = (kind: RecordKind, path: string, written: unknown) => {
    const value = completed(recordSchemas[kind], written);
    const parsed = recordSchemas[kind].safeParse(value);
    const record = parsed.success ? parsed.data : null;
    records.push({ kind, path, written, record });
    if (record) faults.push(...faultsOfRecord(kind, record, path));
    else faults.push(...faultsOfIssues(parsed.error?.issues ?? [], path, value));
  };
  for (const kind of recordKinds) {
    const name = kind === 'meeting' ? kind : listNames[kind];
    const part = Object.hasOwn(file, name) ? file[name] : undefined;
    if (kind === 'meeting') {
      if (part === undefined) faults.push(fault(name, 'missing', 'object'));
      else add(kind, name, part);
    } else if (Array.isArray(part)) {
      part.forEach((written, index) => {
        add(kind, `${name}[${index}]`, written);
      });
    } else if (part !== undefined) {
      faults.push(fault(name, 'wrongType', 'list'));
    }
  }
  return { records, faults };
}
