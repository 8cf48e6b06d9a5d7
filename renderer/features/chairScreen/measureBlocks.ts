import type { Block } from './layoutPages.ts';
import { partingLines } from './partingLines.ts';

/**
 * Reads from the page where each block of a column lies. An element says by `data-block` that it is one, by
 * `data-heading` that it heads those below it; by `data-lines` that it is a paragraph whose lines have the same height,
 * with the value `kept` if it must not be parted from the line before, `whole` if it must not be parted itself.
 * @returns in the pixels of the screen's own layout, also where that is drawn smaller.
 */
export function measureBlocks(column: HTMLElement): readonly Block[] {
  const origin = column.getBoundingClientRect();
  const scale = column.offsetWidth > 0 ? origin.width / column.offsetWidth : 1;
  const inColumn = (element: HTMLElement): { readonly top: number; readonly bottom: number } => {
    const { top, bottom } = element.getBoundingClientRect();
    return { top: (top - origin.top) / scale, bottom: (bottom - origin.top) / scale };
  };
  return [...column.querySelectorAll<HTMLElement>('[data-block]')].map((element) => {
    const paragraphs = [...element.querySelectorAll<HTMLElement>('[data-lines]')].map((paragraph) => {
      const { top, bottom } = inColumn(paragraph);
      const { lines } = paragraph.dataset;
      const lineHeight = lines === 'whole' ? bottom - top : Number.parseFloat(getComputedStyle(paragraph).lineHeight);
      return { top, bottom, lineHeight, isKept: lines === 'kept' };
    });
    const { block: id = '', heading } = element.dataset;
    return { id, ...inColumn(element), isHeading: heading === 'true', ...partingLines(paragraphs) };
  });
}

/** The inner height of the part of the screen that shows a page. */
export function heightOf(viewport: HTMLElement): number {
  return viewport.clientHeight;
}
