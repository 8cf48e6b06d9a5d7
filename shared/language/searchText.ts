import { fold } from './fold.ts';

/** A stretch of a text, `to` not included. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

const space = 32;
/** The folded form of each UTF-16 unit, filled in as they are met; 0 where it is not known yet. */
const foldedUnits = new Uint16Array(0x1_00_00);
/** How many arguments a call may be given at once, with room to spare. */
const atOnce = 8_192;

function foldedUnit(unit: number): number {
  const known = foldedUnits[unit];
  if (known) return known;
  const folded = fold(String.fromCharCode(unit));
  const made = folded.length === 1 && /[\p{L}\p{N}]/u.test(folded) ? folded.charCodeAt(0) : space;
  foldedUnits[unit] = made;
  return made;
}

/**
 * A text made ready for searching: without diacritics, in lower case, every sign a space, and a space before it all.
 * What stands at `index` of the text stands at `index + 1` here. Many times faster than `fold`, so that the texts of a
 * whole meeting can be made ready when the search opens.
 * @param text in composed letters (NFC), as records are kept.
 */
export function searchText(text: string): string {
  const units = new Uint16Array(text.length + 1);
  units[0] = space;
  for (let index = 0; index < text.length; index += 1) units[index + 1] = foldedUnit(text.charCodeAt(index));
  let made = '';
  for (let from = 0; from < units.length; from += atOnce) {
    made += String.fromCharCode.apply(null, units.subarray(from, from + atOnce) as unknown as number[]);
  }
  return made;
}

/** What was typed as the beginnings of words to look for; each with the space before it. "25/2022" is one of two words. */
export function searchTokens(typed: string): string[] {
  const tokens = typed
    .normalize('NFC')
    .split(/\s+/)
    .map((token) => searchText(token).trimEnd().replace(/^ +/, ' '));
  return [...new Set(tokens)].filter((token) => token.trim() !== '');
}

/** Where the tokens stand in a text, from left to right; stretches that touch or overlap are one. */
export function foundStretches(text: string, tokens: readonly string[]): Stretch[] {
  const searched = searchText(text);
  const found: Stretch[] = [];
  for (const token of tokens) {
    // A place in `searched` with the space before it is the place of the word itself in the text.
    for (let from = searched.indexOf(token); from !== -1; from = searched.indexOf(token, from + 1)) {
      found.push({ from, to: from + token.length - 1 });
    }
  }
  found.sort((left, right) => left.from - right.from);
  const merged: Stretch[] = [];
  for (const next of found) {
    const last = merged.at(-1);
    if (last && next.from <= last.to) merged.splice(-1, 1, { from: last.from, to: Math.max(last.to, next.to) });
    else merged.push(next);
  }
  return merged;
}
