export interface Paragraph {
  /** Heights of the lines not yet placed. */
  readonly heights: readonly number[];
  /** What is left of the page; not a number inside of a block that pdfmake keeps whole, which has no end. */
  readonly room: number;
  /** What has to follow the last line on the same page. */
  readonly keepAfter: number;
  /** Nothing stands above on this page, so moving on would gain nothing. */
  readonly atTop: boolean;
  /** Lines of this paragraph stand on the page before. */
  readonly continued: boolean;
}

/**
 * How many lines of a paragraph this page takes: at least two at its foot, at least two at the head of the next, and
 * the last two only together with what must follow them. 0 moves the whole paragraph.
 */
export function linesOnThisPage({ heights, room, keepAfter, atTop, continued }: Paragraph): number {
  let left = room;
  let fitting = 0;
  for (const height of heights) {
    if (left < height) break;
    left -= height;
    fitting += 1;
  }
  if (fitting === heights.length && !(left < keepAfter)) return fitting;
  const count = Math.min(fitting, heights.length - 2);
  if (count >= (continued ? 1 : 2)) return count;
  return atTop ? Math.max(1, fitting) : 0;
}
