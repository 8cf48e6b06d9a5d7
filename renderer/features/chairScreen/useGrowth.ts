import { useEffect, useState } from 'react';
import { whenIdle } from './whenIdle.ts';

/** More than a page holds, in whatever size. */
const firstParts = 32;
/** What is drawn and laid out between two strokes of a clock, many times over. */
const furtherParts = 32;
/** In milliseconds: by then the first page is on the screen. Nothing competes with it for the processor before. */
const pauseAfterFirst = 100;
/** A frame is drawn between the further ones. */
const pauseBetween = 17;

/**
 * How many of `total` parts of a long column are drawn: as many as the first page needs at once, the others a few at a
 * time once that is on the screen, so that what was sent is seen at once and no clock stands still.
 */
export function useGrowth(total: number): number {
  const [count, setCount] = useState(firstParts);
  useEffect(() => {
    if (count >= total) return;
    const pause = count === firstParts ? pauseAfterFirst : pauseBetween;
    return whenIdle(() => setCount(count + furtherParts), pause);
  }, [count, total]);
  return Math.min(count, total);
}
