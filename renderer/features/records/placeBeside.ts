import type { LogEntry } from './logEntry.ts';

/** Where a record goes: under which item and speech, and after which record. */
export interface Place {
  readonly agendaItemId: string | null;
  readonly speechId: string | null;
  readonly afterId: string | null;
}

/**
 * One place up or down in the log. At the border of a speech or an item it first joins the neighbour's, staying where
 * it is; only within one it changes places.
 * @returns null where there is no such place.
 */
export function placeBeside(entries: readonly LogEntry[], entry: LogEntry, by: -1 | 1): Place | null {
  const at = entries.findIndex(({ record }) => record.id === entry.record.id);
  const neighbour = entries[at + by]?.record;
  if (at === -1 || !neighbour) return null;
  const { agendaItemId, speechId } = neighbour;
  const isTogether = agendaItemId === entry.record.agendaItemId && speechId === entry.record.speechId;
  const before = isTogether ? (by === 1 ? entries[at + 1] : entries[at - 2]) : entries[at - 1];
  return { agendaItemId, speechId, afterId: before?.record.id ?? null };
}
