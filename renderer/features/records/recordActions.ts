import type { DeletableKind } from '#shared/domain/bin.ts';
import { useMeetingStore } from '../../store/meetingStore.ts';
import { perform } from '../../store/perform.ts';
import { words } from '../../store/translation.ts';
import { editRecord, notify, selectRecord, useUiStore } from '../../store/uiStore.ts';
import type { LogEntry } from './logEntry.ts';
import { placeBeside } from './placeBeside.ts';
import { refOfEntry } from './selection.ts';
import { logEntries, selectedEntries, selectedEntry } from './selectionActions.ts';
import { resendLine, takeLineBack } from './unsavedActions.ts';
import { type UnsavedLine, unsavedLines } from './unsavedLines.ts';

/** What the keys do with the records of the log. */

function refusedLine(): UnsavedLine | undefined {
  const { selectedRecord } = useUiStore.getState();
  return unsavedLines(useMeetingStore.getState().unsaved).find(
    ({ id, error }) => error !== null && id === selectedRecord?.id,
  );
}

/** ↑ in an empty box. */
export function editLastRecord(): void {
  const last = logEntries().at(-1);
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
  selectRecord(refOfEntry(entry));
  editRecord(refOfEntry(entry));
}

/** What a record is called in a sentence: `kết luận 4`. */
export function nameOf(kind: DeletableKind, number: number | null): string {
  const name = words()(`domain.recordKind.${kind}`);
  return number === null ? name : `${name} ${number}`;
}

/** What several records are called in a sentence: the name of the only one, else how many they are. */
export function nameOfAll(entries: readonly LogEntry[]): string {
  const [only, ...others] = entries;
  if (only && others.length === 0) return nameOf(only.kind, only.number);
  return words()('records.several', { count: entries.length });
}

/** Puts the selected records into the bin; a refused line goes back into the box instead. */
export async function deleteSelectedRecord(): Promise<void> {
  const line = refusedLine();
  if (line) takeLineBack(line);
  const entries = selectedEntries();
  if (entries.length === 0) return;
  selectRecord(null);
  const commands = entries.map(({ kind, record }) => ({ type: 'record/delete', kind, id: record.id }) as const);
  if (await perform(...commands)) notify(words()('records.deleted', { what: nameOfAll(entries) }));
}

/** Moves the selected record one place up or down, into the neighbouring speech or item at their border. */
export async function moveSelectedRecord(by: -1 | 1): Promise<void> {
  const entry = selectedEntry();
  const place = entry && placeBeside(logEntries(), entry, by);
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
  return selected && isMeant(selected) ? selected : logEntries().filter(isTaken).at(-1);
}
