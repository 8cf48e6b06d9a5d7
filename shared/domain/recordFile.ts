import { err, ok, type Result } from '../lib/result.ts';
import { nothingRecorded, type RecordLists } from './creation.ts';
import { compacted, isObject } from './record/absent.ts';
import { fault } from './record/faults.ts';
import { faultsBetween } from './record/faultsBetween.ts';
import { type FileRecord, fileRecordsOf } from './record/fileRecords.ts';
import { listKinds, listNames, recordFormat, recordVersion } from './record/layout.ts';
import { inFileOrder, meaningfulOrders, withOrders } from './record/orders.ts';
import type { RecordFault } from './record/recordFault.ts';
import { type MeetingState, type RecordKind, recordKinds, recordSchemas } from './state.ts';

export type { RecordFault } from './record/recordFault.ts';

/**
 * The interchange of meetings: one JSON file a meeting, described in docs/meeting-record.md. Reading tells every fault
 * at once, so that whoever wrote the file can mend it in one go.
 * @param value the parsed JSON.
 */
export function readRecord(value: unknown): Result<RecordLists, readonly RecordFault[]> {
  if (!isObject(value)) return err([fault('', 'notAMeetingRecord', '')]);
  const header = headerFaults(value);
  if (header.length > 0) return err(header);
  const { records, faults } = fileRecordsOf(value);
  const lists = listsOf(records);
  const all = [...unknownParts(value), ...faults, ...faultsBetween(records, lists)];
  if (all.length > 0) return err(all);
  const written = new Map(recordKinds.map((kind) => [kind, records.filter((record) => record.kind === kind)]));
  return ok(
    withOrders(lists, (kind, index, field) => {
      const record = written.get(kind)?.[index]?.written;
      return isObject(record) && Object.hasOwn(record, field);
    }),
  );
}

function headerFaults(file: Readonly<Record<string, unknown>>): RecordFault[] {
  const { format, version } = file;
  if (format !== recordFormat) return [fault('', 'notAMeetingRecord', typeof format === 'string' ? format : '')];
  if (version === undefined) return [fault('version', 'missing', 'integer')];
  if (typeof version !== 'number' || !Number.isInteger(version)) return [fault('version', 'wrongType', 'integer')];
  if (version > recordVersion) return [fault('version', 'versionTooNew', String(version))];
  return version < 1 ? [fault('version', 'notAllowedValue', String(recordVersion))] : [];
}

function unknownParts(file: Readonly<Record<string, unknown>>): RecordFault[] {
  const known: readonly string[] = ['format', 'version', 'meeting', ...Object.values(listNames)];
  return Object.keys(file)
    .filter((name) => !known.includes(name))
    .map((name) => fault(name, 'unknownField', name));
}

function listsOf(records: readonly FileRecord[]): RecordLists {
  const lists = Object.fromEntries(recordKinds.map((kind): [RecordKind, unknown[]] => [kind, []]));
  for (const { kind, record } of records) if (record) lists[kind]?.push(record);
  return lists as unknown as RecordLists;
}

/** A meeting as the text of a record file: complete, in a stable order, with nothing that reading fills in by itself. */
export function writeRecord(state: MeetingState): string {
  const lists = inFileOrder(
    Object.fromEntries(recordKinds.map((kind) => [kind, Object.values(state[kind])])) as unknown as RecordLists,
  );
  const isMeaningful = meaningfulOrders(lists);
  const parts = recordKinds.map((kind) => {
    const records = lists[kind].map((record) => {
      const written = compacted(recordSchemas[kind], record) as Record<string, unknown>;
      for (const field of ['order', 'rank'] as const) if (!isMeaningful(kind, field)) delete written[field];
      return written;
    });
    return [kind, records] as const;
  });
  const byKind = Object.fromEntries(parts) as Record<RecordKind, Record<string, unknown>[]>;
  const file = {
    format: recordFormat,
    version: recordVersion,
    meeting: byKind.meeting[0],
    ...Object.fromEntries(listKinds.map((kind) => [listNames[kind], byKind[kind]]).filter(([, list]) => list?.length)),
  };
  return `${JSON.stringify(file, null, 2)}\n`;
}

/**
 * `lists` as they stood before the meeting: its roster, units, places and programme, and nothing that was said or
 * decided in it.
 */
export function prepared(lists: RecordLists): RecordLists {
  return {
    ...lists,
    meeting: lists.meeting.map((meeting) => ({ ...meeting, state: 'preparing', spans: [], publication: null })),
    site: lists.site.map((site) => ({ ...site, state: 'expected' })),
    agendaItem: lists.agendaItem.map((item) => ({ ...item, state: 'waiting', spans: [] })),
    ...nothingRecorded,
  };
}
