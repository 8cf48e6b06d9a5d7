import { type LogKind, logKinds, type Placed } from '#shared/domain/placement.ts';
import type { MeetingState } from '#shared/domain/state.ts';
import { compareOrder } from '#shared/lib/order.ts';
import type { LogEntry } from './logEntry.ts';

/** The parts of a meeting that the log is made of. */
export type LogState = Pick<MeetingState, LogKind>;

type Numbered = Exclude<LogKind, 'point'>;
type Ranked = Placed & { readonly rank: string };

/** The numbers of a kind by record id: the places in the order of the ranks, without those in the bin. */
function numbersOf(state: LogState, kind: Numbered): Map<string, number> {
  const records: readonly Ranked[] = Object.values(state[kind]);
  const live = records.filter((record) => record.deletedAt === null).map(({ id, rank }) => ({ id, order: rank }));
  return new Map(live.sort(compareOrder).map(({ id }, index) => [id, index + 1]));
}

function byPlace(left: LogEntry, right: LogEntry): number {
  return compareOrder(left.record, right.record);
}

/** Two lists that are in log order each, as one. */
function merged(kept: readonly LogEntry[], added: readonly LogEntry[]): readonly LogEntry[] {
  const [first] = added;
  if (!first) return kept;
  const last = kept.at(-1);
  if (!last || byPlace(last, first) < 0) return [...kept, ...added];
  const all: LogEntry[] = [];
  let next = 0;
  for (const entry of added) {
    while (next < kept.length) {
      const one = kept[next];
      if (!one || byPlace(one, entry) > 0) break;
      all.push(one);
      next += 1;
    }
    all.push(entry);
  }
  return [...all, ...kept.slice(next)];
}

/** The ids of the records that came, changed or went between two states of a kind. */
function changedIds(before: Readonly<Record<string, Placed>>, after: Readonly<Record<string, Placed>>): Set<string> {
  const changed = new Set<string>();
  let common = 0;
  for (const id in after) {
    if (before[id] === undefined) changed.add(id);
    else {
      common += 1;
      if (before[id] !== after[id]) changed.add(id);
    }
  }
  const known = Object.keys(before);
  if (known.length > common) for (const id of known) if (after[id] === undefined) changed.add(id);
  return changed;
}

function isIn(state: LogState, id: string): boolean {
  return logKinds.some((kind) => state[kind][id] !== undefined);
}

/**
 * The live records of `after` in log order, made out of those of `before`: at 15,000 records, sorting all of them anew
 * at each key of Enter would take longer than a frame.
 * @param entries those of `before`, in order.
 * @param known the ids of all records that changed; null: they are looked for.
 */
export function withChanges(
  entries: readonly LogEntry[],
  before: LogState,
  after: LogState,
  known: ReadonlySet<string> | null,
): readonly LogEntry[] {
  const kinds = logKinds.filter((kind) => before[kind] !== after[kind]);
  const changed = known ?? new Set(kinds.flatMap((kind) => [...changedIds(before[kind], after[kind])]));
  if (kinds.length === 0 || changed.size === 0) return entries;
  const numbers = new Map<LogKind, Map<string, number>>();
  for (const kind of kinds) if (kind !== 'point') numbers.set(kind, numbersOf(after, kind));
  const added: LogEntry[] = [];
  for (const kind of logKinds) {
    for (const id of changed) {
      const record = after[kind][id];
      if (record?.deletedAt !== null) continue;
      added.push({ kind, record, number: numbers.get(kind)?.get(id) ?? null } as LogEntry);
    }
  }
  // Mostly a record is new, and then all the others stay as they are.
  const isGone = [...changed].some((id) => isIn(before, id));
  const kept = isGone ? entries.filter((entry) => !changed.has(entry.record.id)) : entries;
  return merged(
    numbers.size === 0 ? kept : kept.map((entry) => renumbered(entry, numbers.get(entry.kind)?.get(entry.record.id))),
    added.sort(byPlace),
  );
}

function renumbered(entry: LogEntry, number: number | undefined): LogEntry {
  return number === undefined || number === entry.number ? entry : ({ ...entry, number } as LogEntry);
}
