import type { SearchedEntry } from './searchedEntry.ts';
import { searchedNames, textOfEntry } from './searchedTexts.ts';
import type { SearchedState } from './searchIndex.ts';

/**
 * Makes the texts of a meeting ready for searching, before anybody searches: at 15,000 records that takes longer than a
 * key may.
 * @param from the first entry that is not ready.
 * @param hasTime says whether to go on.
 * @returns the first entry that is not ready then.
 */
export function warmTexts(
  state: SearchedState,
  entries: readonly SearchedEntry[],
  from: number,
  hasTime: () => boolean,
): number {
  const names = searchedNames(state);
  let at = from;
  while (at < entries.length && hasTime()) {
    const entry = entries[at];
    if (entry) textOfEntry(entry);
    if (entry?.kind === 'task') names.ofTask(entry.record);
    at += 1;
  }
  return at;
}
