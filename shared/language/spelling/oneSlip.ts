/**
 * Whether one slip of a typist lies between two words: a letter too many, too few, another one in its place, or two
 * that changed places. Words of two letters and less have none: they would be other words.
 */
export function isOneSlip(written: string, right: string): boolean {
  if (right.length < 3 || written.length < 2 || Math.abs(written.length - right.length) > 1) return false;
  let start = 0;
  while (start < right.length && written[start] === right[start]) start += 1;
  let end = 0;
  const shorter = Math.min(written.length, right.length);
  while (end < shorter - start && written.at(-1 - end) === right.at(-1 - end)) end += 1;
  const left = [written.length - start - end, right.length - start - end];
  const isOneLetter = Math.max(...left) === 1;
  return isOneLetter || (left[0] === 2 && left[1] === 2 && isSwapped(written, right, start));
}

function isSwapped(written: string, right: string, at: number): boolean {
  return written[at] === right[at + 1] && written[at + 1] === right[at];
}
