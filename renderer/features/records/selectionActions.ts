import { openMeetingState, useMeetingStore } from '../../store/meetingStore.ts';
import { words } from '../../store/translation.ts';
import { clearNotice, notify, type RecordRef, selectRecord, selectRecords, useUiStore } from '../../store/uiStore.ts';
import { logOf } from './currentLog.ts';
import type { LogEntry } from './logEntry.ts';
import { entriesIn, isSame, rangeTo, refOfEntry } from './selection.ts';
import { unsavedLines } from './unsavedLines.ts';

/** What is selected in the log, and the keys that change it. */

export function logEntries(): readonly LogEntry[] {
  return logOf(openMeetingState()).entries;
}

/** The record that single keys act on. */
export function selectedEntry(): LogEntry | undefined {
  const { selectedRecord } = useUiStore.getState();
  return logEntries().find((entry) => isSame(refOfEntry(entry), selectedRecord));
}

/** All selected records, in the order of the log. */
export function selectedEntries(): LogEntry[] {
  return entriesIn(logEntries(), useUiStore.getState());
}

/** The lines that can be selected: the records, and those that were refused. */
function lines(): readonly RecordRef[] {
  const refused = unsavedLines(useMeetingStore.getState().unsaved).filter(({ error }) => error !== null);
  return [...logEntries().map(refOfEntry), ...refused.map(({ kind, id }) => ({ kind, id }))];
}

/** Selects the line before or after the selected one; from none, the last. After the last there is none. */
export function selectNeighbour(by: -1 | 1): void {
  // What was told of the record before is read; the line is for the keys of this one.
  clearNotice();
  const { selectedRecord } = useUiStore.getState();
  const all = lines();
  const at = all.findIndex((line) => isSame(line, selectedRecord));
  if (at === -1) {
    if (by === -1) selectRecord(all.at(-1) ?? null);
  } else if (at + by >= 0) selectRecord(all[at + by] ?? null);
}

/** Shift+↑ ↓: the selection reaches one record further, or one less when it goes back to where it began. */
export function extendSelection(by: -1 | 1): void {
  clearNotice();
  const entries = logEntries();
  const selected = selectedEntry();
  if (!selected) {
    selectNeighbour(by);
    return;
  }
  const next = entries[entries.indexOf(selected) + by];
  if (next) selectThrough(refOfEntry(next));
}

/** Selects everything from where the selection began to `lead`; from none, `lead` alone. */
export function selectThrough(lead: RecordRef): void {
  const { selectionStart } = useUiStore.getState();
  const others = rangeTo(logEntries(), selectionStart, lead);
  if (others.length > 0 || isSame(selectionStart, lead)) selectRecords(lead, others);
  else selectRecord(lead);
}

/** Takes a record into the selection, or out of it. */
export function toggleSelected(record: RecordRef): void {
  const { selectedRecord, alsoSelected } = useUiStore.getState();
  const all = selectedRecord ? [...alsoSelected, selectedRecord] : [];
  const others = all.filter((one) => !isSame(one, record));
  const lead = others.length === all.length ? record : others.at(-1);
  if (!lead) selectRecord(null);
  else if (lead === record) selectRecords(record, others);
  else selectRecords(lead, others.slice(0, -1));
  if (all.length === 0) selectRecord(record);
}

/**
 * What the keys act on: the selected records, or the last one. A line that is still on its way to the disk is waited
 * for, so that the record before it is not taken for the last; when it was refused, that is said.
 */
export async function entriesInHand(): Promise<LogEntry[]> {
  const selected = selectedEntries();
  if (selected.length > 0 || useUiStore.getState().selectedRecord !== null) return selected;
  await noLineUnderWay();
  if (unsavedLines(useMeetingStore.getState().unsaved).length > 0) {
    notify(words()('records.lastNotSaved'), 'bad');
    return [];
  }
  return logEntries().slice(-1);
}

function noLineUnderWay(): Promise<void> {
  const isUnderWay = () => unsavedLines(useMeetingStore.getState().unsaved).some(({ error }) => error === null);
  if (!isUnderWay()) return Promise.resolve();
  return new Promise((resolve) => {
    const stop = useMeetingStore.subscribe(() => {
      if (isUnderWay()) return;
      stop();
      resolve();
    });
  });
}
