import { compareOrder, filledOrderKeys, inOrder } from '../../lib/order.ts';
import type { RecordLists } from '../creation.ts';
import { type LogKind, logKinds } from '../placement.ts';
import type { RecordKind } from '../state.ts';

/**
 * What order the records of a file have. A file's lists are in order, so no record needs to name its place; `order` and
 * `rank` keep what the position alone would lose.
 */
export type OrderField = 'order' | 'rank';

/** Lists with an order of their own. */
const orderedKinds = [
  'person',
  'site',
  'agendaItem',
  'speech',
  'queuedSpeaker',
  'answer',
  'statistic',
  'citation',
] as const;
/** Lists that are numbered. Their `order` is their place in the log. */
const rankedKinds = ['conclusion', 'task', 'petition'] as const;

export type IsGiven = (kind: RecordKind, index: number, field: OrderField) => boolean;

/**
 * `lists` with the orders and ranks that were not given: each record comes right behind the record before it in its
 * list, and those of the log right behind the record before it in the log (see `logSequence`).
 */
export function withOrders(lists: RecordLists, isGiven: IsGiven): RecordLists {
  const ordered: RecordLists = { ...lists };
  for (const kind of orderedKinds) fillOrder(ordered, kind, 'order', isGiven);
  for (const kind of rankedKinds) fillOrder(ordered, kind, 'rank', isGiven);
  const log = logSequence(ordered);
  const keys = filledOrderKeys(
    log.map(({ kind, index }) => (isGiven(kind, index, 'order') ? (ordered[kind][index]?.order ?? null) : null)),
  );
  for (const kind of logKinds) setRecords(ordered, kind, [...ordered[kind]]);
  log.forEach(({ kind, index }, place) => {
    const record = ordered[kind][index];
    if (record) setRecord(ordered, kind, index, { ...record, order: keys[place] });
  });
  return ordered;
}

/** `lists` with each list as a file has it: by number where its records are numbered, else by order. */
export function inFileOrder(lists: RecordLists): RecordLists {
  const sorted: RecordLists = { ...lists };
  for (const kind of [...orderedKinds, 'point'] as const)
    setRecords(sorted, kind, inOrder<{ id: string; order: string }>(lists[kind]));
  for (const kind of rankedKinds) {
    const byRank = [...lists[kind]].sort((left, right) =>
      compareOrder({ id: left.id, order: left.rank }, { id: right.id, order: right.rank }),
    );
    setRecords(sorted, kind, byRank);
  }
  return sorted;
}

/** Which of `order` and `rank` say more than the positions do, and so have to be written: `task.rank`, `log.order` … */
export function meaningfulOrders(lists: RecordLists): (kind: RecordKind, field: OrderField) => boolean {
  const derived = withOrders(lists, () => false);
  const differs = (kind: RecordKind, field: OrderField) =>
    lists[kind].some((record, index) => orderOf(record, field) !== orderOf(derived[kind][index], field));
  const logDiffers = logKinds.some((kind) => differs(kind, 'order'));
  return (kind, field) => (field === 'order' && isLogKind(kind) ? logDiffers : differs(kind, field));
}

interface LogEntry {
  readonly kind: LogKind;
  readonly index: number;
}

/**
 * The log as a file tells it. Its records come by agenda item, speech, kind (points, conclusions, tasks, petitions) and
 * position in their list; those without an item or a speech come last. Where records have a time (`at`), they come by
 * time instead, and each takes along the records without a time that follow it.
 */
function logSequence(lists: RecordLists): LogEntry[] {
  const items = positions(lists.agendaItem);
  const speeches = positions(lists.speech);
  const itemOfSpeech = new Map(lists.speech.map((speech) => [speech.id, speech.agendaItemId]));
  const placed = logKinds.flatMap((kind) =>
    lists[kind].map((record, index) => {
      const item = record.agendaItemId ?? itemOfSpeech.get(record.speechId ?? '') ?? '';
      const place = [items.get(item) ?? Infinity, speeches.get(record.speechId ?? '') ?? Infinity] as const;
      return { kind, index, place, at: record.at };
    }),
  );
  placed.sort(
    ({ place: left }, { place: right }) => compareNumbers(left[0], right[0]) || compareNumbers(left[1], right[1]),
  );
  const runs: { readonly atMs: number; readonly entries: LogEntry[] }[] = [{ atMs: -Infinity, entries: [] }];
  for (const { kind, index, at } of placed) {
    if (at !== null) runs.push({ atMs: Date.parse(at), entries: [] });
    runs.at(-1)?.entries.push({ kind, index });
  }
  return runs.sort((left, right) => compareNumbers(left.atMs, right.atMs)).flatMap(({ entries }) => entries);
}

function positions(records: readonly { readonly id: string; readonly order: string }[]): Map<string, number> {
  return new Map(inOrder(records).map(({ id }, position) => [id, position]));
}

/** Subtraction would not do: Infinity - Infinity is no number. */
function compareNumbers(left: number, right: number): number {
  return left < right ? -1 : left > right ? 1 : 0;
}

function isLogKind(kind: RecordKind): kind is LogKind {
  return logKinds.some((one) => one === kind);
}

function orderOf(record: object | undefined, field: OrderField): unknown {
  return (record as Record<string, unknown> | undefined)?.[field];
}

function fillOrder(lists: RecordLists, kind: RecordKind, field: OrderField, isGiven: IsGiven): void {
  const records: readonly object[] = lists[kind];
  const keys = filledOrderKeys(
    records.map((record, index) => (isGiven(kind, index, field) ? String(orderOf(record, field)) : null)),
  );
  setRecords(
    lists,
    kind,
    records.map((record, index) => ({ ...record, [field]: keys[index] })),
  );
}

function setRecords(lists: RecordLists, kind: RecordKind, records: readonly object[]): void {
  (lists as Record<RecordKind, readonly object[]>)[kind] = records;
}

function setRecord(lists: RecordLists, kind: RecordKind, index: number, record: object): void {
  (lists as Record<RecordKind, object[]>)[kind][index] = record;
}
