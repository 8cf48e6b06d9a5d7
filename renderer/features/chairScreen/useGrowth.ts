import { useEffect, useState } from 'react';

/** More than a page holds, in whatever size. */
const firstParts = 32;
/** What is drawn and laid out between two strokes of a clock, many times over. */
const furtherParts = 32;

/**
 * How many of `total` parts of a long column are drawn: as many as the first page needs at once, the others a few with
 * each frame, so that what was sent is seen at once and no clock stands still.
 */
export function useGrowth(total: number): number {
  const [count, setCount] = useState(firstParts);
  useEffect(() => {
    if (count >= total) return;
    const frame = requestAnimationFrame(() => setCount(count + furtherParts));
    return () => cancelAnimationFrame(frame);
  }, [count, total]);
  return Math.min(count, total);
}
