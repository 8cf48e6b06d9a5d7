import { fold } from '../fold.ts';

/**
 * Whether an abbreviation is one of `known` with a slip of the typist in it, and so is probably meant: wrong case or
 * diacritics ("HDND", "TTG"), a letter doubled ("CPP") or two swapped ("PC"), and in a long one also a letter left out
 * or too many. An abbreviation that is merely alike ("VPCN" beside "VPCP") is another agency's.
 */
export function isNearMiss(written: string, known: readonly string[]): boolean {
  return !known.includes(written) && known.some((right) => isSlipOf(written, right));
}

function isSlipOf(written: string, right: string): boolean {
  if (fold(written) === fold(right)) return true;
  const [longer, shorter] = written.length > right.length ? [written, right] : [right, written];
  // Three letters swapped are mostly another agency: BTC and BCT are both ministries.
  if (longer.length === shorter.length) return right.length !== 3 && isSwapped(written, right);
  if (longer.length !== shorter.length + 1) return false;
  const at = placeLeftOut(longer, shorter);
  if (at === null) return false;
  const isDoubled = longer[at] === longer[at - 1];
  // The first letter is the one that tells a ministry from its department: BTTTT, STTTT, TTTT.
  return isDoubled || (right.length >= 4 && at > 0);
}

/** Where a letter of `longer` has to be left out to give `shorter`: the last such place; null when there is none. */
function placeLeftOut(longer: string, shorter: string): number | null {
  for (let at = longer.length - 1; at >= 0; at -= 1) {
    if (longer.slice(0, at) + longer.slice(at + 1) === shorter) return at;
  }
  return null;
}

function isSwapped(written: string, right: string): boolean {
  const at = [...right].findIndex((letter, index) => letter !== written[index]);
  const swapped = `${right.slice(0, at)}${right[at + 1] ?? ''}${right[at] ?? ''}${right.slice(at + 2)}`;
  return at !== -1 && swapped === written;
}
