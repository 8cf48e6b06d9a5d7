import { type LogState, withChanges } from './logEntries.ts';
import type { LogEntry } from './logEntry.ts';
import { type Section, sectionsOf } from './sections.ts';

/** The log of a meeting: its live records in order, and how they lie under agenda items and speeches. */
export interface Log {
  readonly state: LogState;
  readonly entries: readonly LogEntry[];
  readonly sections: readonly Section[];
}

const emptyLog: Log = {
  state: { point: {}, conclusion: {}, task: {}, petition: {} },
  entries: [],
  sections: [],
};

/**
 * The log of `state`.
 * @param previous a log before the last changes: whatever did not change is taken from it by identity, so that it need
 * not be drawn again, and need not be sorted again. It makes no other difference.
 * @param changedIds the ids of all records that changed since; null when that is not known.
 */
export function buildLog(
  state: LogState,
  previous: Log = emptyLog,
  changedIds: ReadonlySet<string> | null = null,
): Log {
  const entries = withChanges(previous.entries, previous.state, state, changedIds);
  const { point, conclusion, task, petition } = state;
  return { state: { point, conclusion, task, petition }, entries, sections: sectionsOf(entries, previous) };
}
