import { logKinds } from '#shared/domain/placement.ts';
import type { RecordRef } from '../../store/uiStore.ts';
import type { LogState } from './logEntries.ts';
import type { LogEntry } from './logEntry.ts';

/** What is selected in the log. */
export interface Selection {
  readonly selectedRecord: RecordRef | null;
  readonly alsoSelected: readonly RecordRef[];
  readonly selectionStart: RecordRef | null;
}

export function refOfEntry({ kind, record }: LogEntry): RecordRef {
  return { kind, id: record.id };
}

export function isSame(left: RecordRef | null, right: RecordRef | null): boolean {
  return left !== null && right !== null && left.kind === right.kind && left.id === right.id;
}

/** Whether a record is the selected one, one of those besides it, or neither. */
export function selectedAs({ selectedRecord, alsoSelected }: Selection, record: RecordRef): 'lead' | 'also' | null {
  if (isSame(selectedRecord, record)) return 'lead';
  return alsoSelected.some((one) => isSame(one, record)) ? 'also' : null;
}

/** The selected records that stand in the log, in its order. */
export function entriesIn(entries: readonly LogEntry[], selection: Selection): LogEntry[] {
  if (selection.selectedRecord === null) return [];
  return entries.filter((entry) => selectedAs(selection, refOfEntry(entry)) !== null);
}

/**
 * Everything from where the selection began to `lead`.
 * @returns what is selected besides `lead`.
 */
export function rangeTo(entries: readonly LogEntry[], start: RecordRef | null, lead: RecordRef): RecordRef[] {
  const refs = entries.map(refOfEntry);
  const [from, to] = [refs.findIndex((ref) => isSame(ref, start)), refs.findIndex((ref) => isSame(ref, lead))];
  if (from === -1 || to === -1) return [];
  return refs.slice(Math.min(from, to), Math.max(from, to) + 1).filter((ref) => !isSame(ref, lead));
}

/**
 * What is still selected after the log has changed: a record that is of another kind now is followed, one that is gone
 * is left out. The same selection when nothing of it changed; null when nothing of it is left.
 */
export function followed(state: LogState, selection: Selection): Selection | null {
  const follow = (ref: RecordRef): RecordRef | null => {
    const kind =
      logKinds.find((one) => one === ref.kind && state[one][ref.id]) ?? logKinds.find((one) => state[one][ref.id]);
    if (!kind || state[kind][ref.id]?.deletedAt !== null) return null;
    return kind === ref.kind ? ref : { kind, id: ref.id };
  };
  const { selectedRecord, alsoSelected, selectionStart } = selection;
  const also = alsoSelected.flatMap((ref) => follow(ref) ?? []);
  const lead = (selectedRecord && follow(selectedRecord)) ?? also.at(-1) ?? null;
  if (lead === null) return null;
  const others = also.filter((ref) => ref !== lead);
  const isUnchanged = lead === selectedRecord && others.every((ref, index) => ref === alsoSelected[index]);
  if (isUnchanged && others.length === alsoSelected.length) return selection;
  return {
    selectedRecord: lead,
    alsoSelected: others,
    selectionStart: (selectionStart && follow(selectionStart)) ?? lead,
  };
}
