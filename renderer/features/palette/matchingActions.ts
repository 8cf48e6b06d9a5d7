import { matchName, nameWords } from '#shared/language/matchName.ts';
import type { PaletteAction } from './paletteAction.ts';

/** A key's name is no name of several words: "F8" must not find "Ctrl F8" by the letters in between. */
const keyFit = 3;

/**
 * The actions that fit what is typed: a name without its diacritics, the beginnings or the initials of its words, its
 * group before it, or its key. Best first, then those used last, then what can be done now; with nothing typed, all of
 * them.
 * @param recentIds of the actions that were used, the last one first.
 */
export function matchingActions(
  actions: readonly PaletteAction[],
  typed: string,
  recentIds: readonly string[],
): PaletteAction[] {
  const wanted = nameWords(typed);
  const rank = ({ id }: PaletteAction) => {
    const at = recentIds.indexOf(id);
    return at === -1 ? recentIds.length : at;
  };
  return actions
    .map((action) => ({ action, fit: wanted.length === 0 ? 0 : fitOf(action, typed) }))
    .filter(({ fit }) => fit !== null)
    .sort(
      (left, right) =>
        (left.fit ?? 0) - (right.fit ?? 0) ||
        rank(left.action) - rank(right.action) ||
        Number(left.action.reason !== null) - Number(right.action.reason !== null),
    )
    .map(({ action }) => action);
}

function fitOf({ name, group, key }: PaletteAction, typed: string): number | null {
  const wanted = nameWords(typed);
  const byKey = key !== null && nameWords(key).join(' ').startsWith(wanted.join(' ')) ? keyFit : null;
  const byName = matchName(wanted, [nameWords(name)]);
  const byGroup = matchName(wanted, [nameWords(`${group} ${name}`)]);
  // The name by itself counts more than the group before it.
  const fits = [byName, byKey, byGroup === null ? null : byGroup + 5].filter((fit) => fit !== null);
  return fits.length === 0 ? null : Math.min(...fits);
}
