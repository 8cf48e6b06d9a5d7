import type { LogEntry } from './logEntry.ts';

/**
 * The petition that a record answers when it becomes an answer: the one before it in the log, or else the last one.
 * @param changing the records that become answers, which are no petitions any more.
 * @returns its id; null when there is none.
 */
export function petitionFor(entries: readonly LogEntry[], id: string, changing: readonly LogEntry[]): string | null {
  const isMeant = (entry: LogEntry) => entry.kind === 'petition' && !changing.includes(entry);
  const before = entries.slice(
    0,
    entries.findIndex(({ record }) => record.id === id),
  );
  return (before.findLast(isMeant) ?? entries.findLast(isMeant))?.record.id ?? null;
}
