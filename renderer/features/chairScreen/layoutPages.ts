/** Where a block lies in the column that holds them all, in pixels from its top. */
export interface Block {
  readonly id: string;
  readonly top: number;
  readonly bottom: number;
  /**
   * It heads the blocks below it, up to the next heading: it stays with the first of them, and stands again above
   * those that follow overleaf.
   */
  readonly isHeading: boolean;
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
  /** The heading from a page before that stands again above `top`. */
  readonly heading: RepeatedHeading | null;
  /** How much of its first block, in pixels, was on the pages before. */
  readonly skipped: number;
  /** Its last block goes on overleaf. */
  readonly isParted: boolean;
}

export interface RepeatedHeading {
  readonly id: string;
  readonly height: number;
  /** How far below its own place it stands. */
  readonly shift: number;
}

/** A block with the headings right above it. */
interface Group {
  readonly ids: readonly string[];
  readonly top: number;
  readonly block: Block;
  /** The nearest heading above the block, in the group or before it. */
  readonly heading: Block | null;
}

const emptyPage: Page = { top: 0, bottom: 0, ids: [], heading: null, skipped: 0, isParted: false };
/** A heading that takes more of a page than this does not stand again overleaf. */
const largestHeadingShare = 0.4;

/**
 * Distributes blocks to pages: whole ones as many as fit, in order. Only one that is taller than a page is parted,
 * at line ends; it begins on a page of its own, and others may follow its last part.
 * @param height of a page, in pixels.
 * @returns at least one page, empty when there is nothing to show.
 */
export function layoutPages(blocks: readonly Block[], height: number): readonly Page[] {
  const pages: Page[] = [];
  for (const group of groupsOf(blocks, height)) {
    const last = pages.at(-1);
    if (last && group.block.bottom - topWithHeading(last) <= height) {
      pages[pages.length - 1] = { ...last, bottom: group.block.bottom, ids: [...last.ids, ...group.ids] };
    } else {
      pages.push(...partsOf(group, height));
    }
  }
  return pages.length > 0 ? pages : [emptyPage];
}

/** Where what is drawn on a page begins in the column: above its blocks there may be a heading. */
export function topWithHeading({ top, heading }: Page): number {
  return top - (heading?.height ?? 0);
}

/** @param height of a page: headings that leave no room for a line below them on it stand alone. */
function groupsOf(blocks: readonly Block[], height: number): readonly Group[] {
  const groups: Group[] = [];
  let heading: Block | null = null;
  let opening: Block[] = [];
  for (const block of blocks) {
    if (block.isHeading) {
      heading = block;
      opening.push(block);
      continue;
    }
    const top = opening[0]?.top ?? block.top;
    if ((block.lineEnds[0] ?? block.bottom) - top <= height) {
      groups.push({ ids: [...opening, block].map(({ id }) => id), top, block, heading });
    } else {
      groups.push(...opening.map(alone), { ...alone(block), heading });
    }
    opening = [];
  }
  return [...groups, ...opening.map(alone)];
}

function alone(block: Block): Group {
  return { ids: [block.id], top: block.top, block, heading: null };
}

/** The pages that one group takes: one, unless its block is taller than a page. */
function partsOf(group: Group, pageHeight: number): readonly Page[] {
  const { block } = group;
  const parts: Page[] = [];
  let { top, ids } = group;
  // With a heading of its own it needs no other.
  let heading = ids.length > 1 ? null : repeated(group.heading, top, pageHeight);
  for (let end = nextEnd(); end !== null; end = nextEnd()) {
    parts.push({ top, bottom: end, ids, heading, skipped: skipped(), isParted: true });
    top = end;
    ids = [block.id];
    heading = repeated(group.heading, top, pageHeight);
  }
  return [...parts, { top, bottom: block.bottom, ids, heading, skipped: skipped(), isParted: false }];

  function nextEnd(): number | null {
    return partEnd(block, top, pageHeight - (heading?.height ?? 0));
  }
  function skipped(): number {
    return Math.max(0, top - block.top);
  }
}

function repeated(heading: Block | null, top: number, pageHeight: number): RepeatedHeading | null {
  if (!heading) return null;
  const height = heading.bottom - heading.top;
  return height > largestHeadingShare * pageHeight ? null : { id: heading.id, height, shift: top - heading.bottom };
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
