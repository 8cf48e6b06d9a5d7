/** Where a block lies in the column that holds them all, in pixels from its top. */
export interface Block {
  readonly id: string;
  readonly top: number;
  readonly bottom: number;
  /** The ends of its lines, rising: where it may be parted if it is taller than a page. */
  readonly lineEnds: readonly number[];
  /** Those of them at which a paragraph ends: there it is parted rather, if that leaves no half empty page. */
  readonly paragraphEnds: readonly number[];
}

/** A stretch of the column that is shown at once. */
export interface Page {
  readonly top: number;
  readonly bottom: number;
  /** The blocks of which something is on it. */
  readonly ids: readonly string[];
  /** How much of its first block, in pixels, was on the pages before. */
  readonly skipped: number;
  /** Its last block goes on overleaf. */
  readonly isParted: boolean;
}

const emptyPage: Page = { top: 0, bottom: 0, ids: [], skipped: 0, isParted: false };

/**
 * Distributes blocks to pages: whole ones as many as fit, in order. Only one that is taller than a page is parted,
 * at line ends; it begins on a page of its own, and others may follow its last part.
 * @param height of a page, in pixels.
 * @returns at least one page, empty when there is nothing to show.
 */
export function layoutPages(blocks: readonly Block[], height: number): readonly Page[] {
  const pages: Page[] = [];
  for (const block of blocks) {
    const last = pages.at(-1);
    if (last && block.bottom - last.top <= height) {
      pages[pages.length - 1] = { ...last, bottom: block.bottom, ids: [...last.ids, block.id] };
    } else {
      pages.push(...partsOf(block, height));
    }
  }
  return pages.length > 0 ? pages : [emptyPage];
}

/** The pages that one block takes: one, unless it is taller than a page. */
function partsOf(block: Block, height: number): readonly Page[] {
  const parts: Page[] = [];
  let { top } = block;
  for (let end = partEnd(block, top, height); end !== null; end = partEnd(block, top, height)) {
    parts.push({ top, bottom: end, ids: [block.id], skipped: top - block.top, isParted: true });
    top = end;
  }
  return [...parts, { top, bottom: block.bottom, ids: [block.id], skipped: top - block.top, isParted: false }];
}

/** Where the part that begins at `top` ends; null when all lines from there fit on the page. */
function partEnd({ bottom, lineEnds, paragraphEnds }: Block, top: number, height: number): number | null {
  const last = lineEnds.at(-1);
  if (bottom - top <= height || last === undefined || last - top <= height) return null;
  const paragraphEnd = paragraphEnds.findLast((end) => end - top <= height);
  if (paragraphEnd !== undefined && paragraphEnd - top >= height / 2) return paragraphEnd;
  const below = lineEnds.filter((end) => end > top);
  // Where not even one line fits, it is shown all the same: every word can be reached.
  return below.findLast((end) => end - top <= height) ?? (below.length > 1 ? (below[0] ?? null) : null);
}

/** The number, from 1, of the first page on which something of block `id` is; null when none is. */
export function pageOf(pages: readonly Page[], id: string): number | null {
  const index = pages.findIndex((page) => page.ids.includes(id));
  return index === -1 ? null : index + 1;
}
