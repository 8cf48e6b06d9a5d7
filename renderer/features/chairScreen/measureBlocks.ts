import type { Block } from './layoutPages.ts';

/**
 * Reads from the page where each block of a column lies. An element says by `data-block` that it is one; by `data-lines`
 * that it is a paragraph whose lines have the same height, with the value `kept` if it must not be parted from the line
 * before.
 * @returns in the pixels of the screen's own layout, also where that is drawn smaller.
 */
export function measureBlocks(column: HTMLElement): readonly Block[] {
  const origin = column.getBoundingClientRect();
  const scale = column.offsetWidth > 0 ? origin.width / column.offsetWidth : 1;
  const inColumn = (y: number): number => (y - origin.top) / scale;
  return [...column.querySelectorAll<HTMLElement>('[data-block]')].map((element) => {
    const { top, bottom } = element.getBoundingClientRect();
    const block = { id: element.dataset.block ?? '', top: inColumn(top), bottom: inColumn(bottom) };
    return { ...block, ...endsIn(element, inColumn) };
  });
}

/** The inner height of the part of the screen that shows a page. */
export function heightOf(viewport: HTMLElement): number {
  return viewport.clientHeight;
}

function endsIn(block: HTMLElement, inColumn: (y: number) => number): Pick<Block, 'lineEnds' | 'paragraphEnds'> {
  const lineEnds: number[] = [];
  const paragraphEnds: number[] = [];
  for (const paragraph of block.querySelectorAll<HTMLElement>('[data-lines]')) {
    if (paragraph.dataset.lines === 'kept') {
      lineEnds.pop();
      paragraphEnds.pop();
    }
    const { top, bottom } = paragraph.getBoundingClientRect();
    const lineHeight = Number.parseFloat(getComputedStyle(paragraph).lineHeight);
    const count = Math.max(1, Math.round(paragraph.offsetHeight / lineHeight));
    for (let line = 1; line <= count; line += 1) lineEnds.push(inColumn(top + ((bottom - top) * line) / count));
    paragraphEnds.push(inColumn(bottom));
  }
  return { lineEnds, paragraphEnds };
}
