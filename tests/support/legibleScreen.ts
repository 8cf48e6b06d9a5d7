import type { Page } from '@playwright/test';

/** How the chair's page can be read and pressed, measured in its own document. Every list is empty on a good page. */
export interface Legibility {
  /** Words smaller than 28 px at 1920, lines lower than 1.45, contrast below 7:1, justified text. */
  readonly unreadable: readonly string[];
  /** Lines of more than 60 letters. */
  readonly wide: readonly string[];
  /** What stands out of the page or of the window. */
  readonly clipped: readonly string[];
  /** Targets below 64 px. */
  readonly small: readonly string[];
  /** How many there are to press, but for the conclusions themselves. */
  readonly targets: number;
  readonly letters: number;
}

/** Looks at every word that can be seen on the page. */
export function legibilityOf(chair: Page): Promise<Legibility> {
  return chair.evaluate(() => {
    const unit = Math.max(innerWidth, innerHeight) / 1920;
    const found = { unreadable: [] as string[], wide: [] as string[], clipped: [] as string[], small: [] as string[] };

    const channels = (color: string): number[] => (color.match(/[\d.]+/g) ?? []).map(Number);
    const luminance = (color: string): number => {
      const [red = 0, green = 0, blue = 0] = channels(color).map((value) => {
        const share = value / 255;
        return share <= 0.03928 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
      });
      return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
    };
    const groundOf = (element: Element | null): string => {
      if (!element) throw new Error('Nothing is painted below this');
      const { backgroundColor } = getComputedStyle(element);
      const [, , , alpha = 1] = channels(backgroundColor);
      return alpha === 0 ? groundOf(element.parentElement) : backgroundColor;
    };
    const contrast = (element: Element): number => {
      const levels = [luminance(getComputedStyle(element).color), luminance(groundOf(element))];
      return (Math.max(...levels) + 0.05) / (Math.min(...levels) + 0.05);
    };

    // The stretch of the column that is shown: below a heading that stands again, as far as the page goes.
    const page = document.querySelector('main > div')?.getBoundingClientRect();
    const again = [...document.querySelectorAll<HTMLElement>('[data-heading] > div')].find(
      ({ style }) => Number.parseFloat(style.top) > 0,
    );
    const pageTop = again?.getBoundingClientRect().bottom ?? page?.top ?? 0;
    const pageBottom = page?.bottom ?? innerHeight;
    const isOnPage = ({ top, bottom }: DOMRect): boolean => top >= pageTop - 1 && bottom <= pageBottom + 1;
    const isOverleaf = ({ top, bottom }: DOMRect): boolean => bottom <= pageTop + 1 || top >= pageBottom - 1;

    let letters = 0;
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const element = node.parentElement;
      const text = node.textContent?.trim() ?? '';
      if (!element || !text || element.closest('.visuallyHidden, [data-off="true"], [aria-live]')) continue;
      const style = getComputedStyle(element);
      if (style.visibility !== 'visible') continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      const all = [...range.getClientRects()];
      const isInColumn = element.closest('[data-block]') !== null && !again?.contains(element);
      const lines = isInColumn ? all.filter((line) => !isOverleaf(line)) : all;
      if (lines.length === 0) continue;
      letters += text.length;
      const said = `"${text.slice(0, 40)}"`;
      const size = Number.parseFloat(style.fontSize);
      if (size < 28 * unit - 0.1) found.unreadable.push(`${said}: ${size} px`);
      if (Number.parseFloat(style.lineHeight) < 1.449 * size)
        found.unreadable.push(`${said}: line ${style.lineHeight}`);
      if (contrast(element) < 7) found.unreadable.push(`${said}: contrast ${contrast(element).toFixed(2)}`);
      if (style.textAlign === 'justify') found.unreadable.push(`${said}: justified`);
      // Long titles in the head end in an ellipsis.
      const frame = element.closest('h1, header p')?.getBoundingClientRect();
      const isBeside = ({ left, right }: DOMRect): boolean => left < -1 || right > innerWidth + 1;
      if ((frame ? [frame] : lines).some(isBeside)) found.clipped.push(`${said}: beside the window`);
      if (isInColumn && !lines.every(isOnPage)) found.clipped.push(`${said}: cut`);
      const lettersPerPixel = text.length / all.reduce((sum, { width }) => sum + width, 0);
      const widest = Math.max(...lines.map(({ width }) => width)) * lettersPerPixel;
      if (element.closest('p[data-lines]:not([data-lines="kept"])') && widest > 62) {
        found.wide.push(`${said}: ${Math.round(widest)}`);
      }
    }
    const buttons = [...document.querySelectorAll('button')].filter(({ dataset }) => dataset.look !== undefined);
    for (const button of buttons) {
      const { width, height } = button.getBoundingClientRect();
      if (width < 64 || height < 64) found.small.push(`${button.innerText}: ${width} × ${height}`);
    }
    return { ...found, targets: buttons.length, letters };
  });
}
