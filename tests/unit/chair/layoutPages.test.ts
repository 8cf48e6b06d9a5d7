import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Block, layoutPages, pageOf, topWithHeading } from '../../../renderer/features/chairScreen/layoutPages.ts';

/** Blocks one below the other; each has lines of 10 px and 4 px of room above and below them. */
function column(...lineCounts: readonly number[]): Block[] {
  let top = 0;
  return lineCounts.map((count, index) => {
    const lineEnds = Array.from({ length: count }, (_, line) => top + 4 + (line + 1) * 10);
    const block = {
      id: `c${index + 1}`,
      top,
      bottom: top + count * 10 + 8,
      lineEnds,
      paragraphEnds: [],
      isHeading: false,
    };
    top = block.bottom;
    return block;
  });
}

describe('the pages of the chair’s screen', () => {
  it('shows one empty page when there is nothing to show', () => {
    expect(layoutPages([], 100)).toEqual([{ top: 0, bottom: 0, ids: [], heading: null, skipped: 0, isParted: false }]);
  });

  it('puts as many whole conclusions on a page as fit', () => {
    const pages = layoutPages(column(2, 2, 2, 2), 60);
    expect(pages.map(({ ids }) => ids)).toEqual([
      ['c1', 'c2'],
      ['c3', 'c4'],
    ]);
    expect(pages.map(({ top, bottom }) => [top, bottom])).toEqual([
      [0, 56],
      [56, 112],
    ]);
  });

  it('does not part a conclusion that fits on a page of its own', () => {
    const pages = layoutPages(column(2, 4), 50);
    expect(pages.map(({ ids, isParted }) => [ids, isParted])).toEqual([
      [['c1'], false],
      [['c2'], false],
    ]);
  });

  it('parts one that is taller than a page at line ends, and lets others follow its last part', () => {
    expect(layoutPages(column(1, 7, 1), 52)).toEqual([
      { top: 0, bottom: 18, ids: ['c1'], heading: null, skipped: 0, isParted: false },
      { top: 18, bottom: 62, ids: ['c2'], heading: null, skipped: 0, isParted: true },
      { top: 62, bottom: 114, ids: ['c2', 'c3'], heading: null, skipped: 44, isParted: false },
    ]);
  });

  it('parts rather between paragraphs, unless that leaves half a page empty', () => {
    const [block] = column(7);
    if (!block) throw new Error('no block');
    const early = layoutPages([{ ...block, paragraphEnds: [14, 34] }], 50);
    expect(early[0]?.bottom).toBe(34);
    const late = layoutPages([{ ...block, paragraphEnds: [14] }], 50);
    expect(late[0]?.bottom).toBe(44);
  });

  it('makes no page for the empty room below the last line', () => {
    expect(layoutPages(column(4), 45)).toHaveLength(1);
  });

  it('shows a line at a time where not even one fits', () => {
    expect(layoutPages(column(3), 5)).toHaveLength(3);
  });

  describe('with headings', () => {
    /** The same column; the blocks at these places are headings. */
    const headed = (places: readonly number[], ...lineCounts: readonly number[]) =>
      column(...lineCounts).map((block, index) => ({ ...block, isHeading: places.includes(index) }));

    it('keeps a heading with what it heads, and a heading of a part with both', () => {
      expect(layoutPages(headed([1], 2, 1, 2), 60).map(({ ids }) => ids)).toEqual([['c1'], ['c2', 'c3']]);
      expect(layoutPages(headed([1, 2], 2, 1, 1, 1), 60).map(({ ids }) => ids)).toEqual([['c1'], ['c2', 'c3', 'c4']]);
    });

    it('lets the nearest heading stand again overleaf, and leaves room for it', () => {
      const pages = layoutPages(headed([0, 1], 1, 1, 2, 2, 2), 64);
      expect(pages.map(({ ids }) => ids)).toEqual([['c1', 'c2', 'c3'], ['c4'], ['c5']]);
      expect(pages.map(({ heading }) => heading)).toEqual([
        null,
        { id: 'c2', height: 18, shift: 28 },
        { id: 'c2', height: 18, shift: 56 },
      ]);
      expect(pages.map((page) => topWithHeading(page))).toEqual([0, 46, 74]);
    });

    it('parts a block below the heading that stands again', () => {
      const pages = layoutPages(headed([0], 1, 9), 64);
      expect(pages.map(({ ids, heading }) => [ids, heading?.id ?? null])).toEqual([
        [['c1', 'c2'], null],
        [['c2'], 'c1'],
        [['c2'], 'c1'],
      ]);
    });

    it('repeats no heading that would take the page for itself', () => {
      expect(layoutPages(headed([0], 4, 2, 3), 80).map(({ heading }) => heading)).toEqual([null, null]);
    });

    it('shows a heading also where nothing stands below it', () => {
      expect(layoutPages(headed([1], 1, 1), 100).map(({ ids }) => ids)).toEqual([['c1', 'c2']]);
    });
  });

  it('finds the first page of a conclusion', () => {
    const pages = layoutPages(column(1, 7, 1), 50);
    expect([pageOf(pages, 'c1'), pageOf(pages, 'c2'), pageOf(pages, 'c9')]).toEqual([1, 2, null]);
  });

  it('shows every line of every conclusion exactly once, whole, in order', () => {
    const lineCounts = fc.array(fc.integer({ min: 1, max: 30 }), { maxLength: 20 });
    const headingsAt = fc.array(fc.integer({ min: 0, max: 19 }), { maxLength: 6 });
    fc.assert(
      fc.property(lineCounts, headingsAt, fc.integer({ min: 12, max: 400 }), (counts, headings, height) => {
        const blocks = column(...counts).map((block, index) => ({ ...block, isHeading: headings.includes(index) }));
        const pages = layoutPages(blocks, height);
        const lines = blocks.flatMap(({ lineEnds }) => lineEnds.map((end) => [end - 10, end] as const));
        for (const [start, end] of lines) {
          expect(pages.filter((page) => page.top <= start && end <= page.bottom)).toHaveLength(1);
        }
        for (const page of pages) {
          const drawn = topWithHeading(page);
          const shown = lines.filter(([start, end]) => page.top <= start && end <= page.bottom);
          const last = shown.at(-1);
          if (last && shown.length > 1) expect(last[1] - drawn).toBeLessThanOrEqual(height);
        }
      }),
    );
  });
});
