import type { DeletableKind } from '#shared/domain/bin.ts';
import { openMeetingState, useMeetingStore } from '../../store/meetingStore.ts';
import { perform } from '../../store/perform.ts';
import { words } from '../../store/translation.ts';
import { editRecord, notify, type RecordRef, selectRecord, useUiStore } from '../../store/uiStore.ts';
import { logOf } from './currentLog.ts';
import type { LogEntry } from './logEntry.ts';
import { placeBeside } from './placeBeside.ts';
import { resendLine, takeLineBack } from './unsavedActions.ts';
import { type UnsavedLine, unsavedLines } from './unsavedLines.ts';

/** What the keys do with the records of the log. */

function entries(): readonly LogEntry[] {
  return logOf(openMeetingState()).entries;
}

function selectedEntry(): LogEntry | undefined {
  const { selectedRecord } = useUiStore.getState();
  return entries().find(({ kind, record }) => kind === selectedRecord?.kind && record.id === selectedRecord.id);
}

function refusedLine(): UnsavedLine | undefined {
  const { selectedRecord } = useUiStore.getState();
  return unsavedLines(useMeetingStore.getState().unsaved).find(
    ({ id, error }) => error !== null && id === selectedRecord?.id,
  );
}

const refOf = ({ kind, record }: LogEntry): RecordRef => ({ kind, id: record.id });

/** Selects the line before or after the selected one; from none, the last. After the last there is none. */
export function selectNeighbour(by: -1 | 1): void {
  const { selectedRecord } = useUiStore.getState();
  const lines: readonly RecordRef[] = [
    ...entries().map(refOf),
    ...unsavedLines(useMeetingStore.getState().unsaved).filter(({ error }) => error !== null),
  ];
  const at = lines.findIndex(({ kind, id }) => kind === selectedRecord?.kind && id === selectedRecord.id);
  if (at === -1) {
    if (by === -1) select(lines.at(-1));
    return;
  }
  if (at + by >= 0) select(lines[at + by]);
}

function select(line: RecordRef | undefined): void {
  selectRecord(line ? { kind: line.kind, id: line.id } : null);
}

/** ↑ in an empty box. */
export function editLastRecord(): void {
  const last = entries().at(-1);
  if (last) startEdit(last);
}

/** Edits the selected record; a refused line is sent again instead. */
export function editSelectedRecord(): void {
  const line = refusedLine();
  if (line) void resendLine(line);
  const entry = selectedEntry();
  if (entry) startEdit(entry);
}

function startEdit(entry: LogEntry): void {
  selectRecord(refOf(entry));
  editRecord(refOf(entry));
}

/** What a record is called in a sentence: `kết luận 4`. */
export function nameOf(kind: DeletableKind, number: number | null): string {
  const name = words()(`domain.recordKind.${kind}`);
  return number === null ? name : `${name} ${number}`;
}

/** Puts the selected record into the bin; a refused line goes back into the box instead. */
export async function deleteSelectedRecord(): Promise<void> {
  const line = refusedLine();
  if (line) takeLineBack(line);
  const entry = selectedEntry();
  if (!entry) return;
  const { kind, record, number } = entry;
  selectRecord(null);
  if (await perform({ type: 'record/delete', kind, id: record.id })) {
    notify(words()('records.deleted', { what: nameOf(kind, number) }));
  }
}

/** Moves the selected record one place up or down, into the neighbouring speech or item at their border. */
export async function moveSelectedRecord(by: -1 | 1): Promise<void> {
  const entry = selectedEntry();
  const place = entry && placeBeside(entries(), entry, by);
  if (place) await perform({ type: 'record/move', kind: entry.kind, id: entry.record.id, ...place });
}

/**
 * The selected record, if `isMeant` takes it, or else the last of those that `isTaken` takes when none is selected.
 */
export function selectedOrLast(
  isMeant: (entry: LogEntry) => boolean,
  isTaken: (entry: LogEntry) => boolean = isMeant,
): LogEntry | undefined {
  const selected = selectedEntry();
  return selected && isMeant(selected) ? selected : entries().filter(isTaken).at(-1);
}
