import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

/** What axe finds and users of a screen reader, of the keyboard alone or with weak eyes would stumble over. */
export async function seriousFaults(page: Page): Promise<string[]> {
  // Otherwise it opens a page of its own, which an application doesn't let it do.
  const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).analyze();
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) =>
      nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')}: ${failureSummary}`),
    );
}

/** The names that only screen readers say, as they stand in the page. */
export function spokenNames(page: Page): Promise<string[]> {
  return page.evaluate(() => [
    ...new Set(
      [...document.querySelectorAll('[aria-label]:not([inert] *)')].map(
        (element) => element.getAttribute('aria-label') ?? '',
      ),
    ),
  ]);
}

/** How an element and what lies round it look. */
interface Look {
  readonly name: string;
  readonly look: string;
}

/** The element with the focus, marked so that it can be found again; null when nothing has it. */
function focused(page: Page): Promise<(Look & { readonly mark: string }) | null> {
  return page.evaluate(() => {
    const element = document.activeElement;
    if (!(element instanceof HTMLElement) || element === document.body) return null;
    element.dataset.walked ??= String(document.querySelectorAll('[data-walked]').length);
    return { mark: element.dataset.walked, ...window.lookOf(element) };
  });
}

declare global {
  interface Window {
    lookOf(element: HTMLElement): Look;
  }
}

/** What can tell that something has the focus: of the element itself, of what it is in, and of what it consists of. */
async function prepare(page: Page): Promise<void> {
  await page.evaluate(() => {
    const properties = ['outline', 'boxShadow', 'borderColor', 'backgroundColor', 'textDecorationLine'] as const;
    window.lookOf = (element) => {
      const label = element.closest('label');
      const seen = [element, ...(label ? [label, ...label.children] : [])];
      const look = seen.map((one) => properties.map((property) => getComputedStyle(one)[property]).join(' '));
      const name = element.getAttribute('aria-label') ?? element.textContent?.trim().slice(0, 60) ?? '';
      return { name: `<${element.tagName.toLowerCase()}> ${name}`, look: look.join(' | ') };
    };
  });
}

/**
 * Walks through everything that the Tab key stops at.
 * @returns the names of the stops, and of those that look the same with and without the focus.
 */
export async function walkFocus(page: Page): Promise<{ readonly stops: string[]; readonly unseen: string[] }> {
  await prepare(page);
  const stops = new Map<string, Look>();
  const unseen: string[] = [];
  for (let step = 0; step < 80; step += 1) {
    const now = await focused(page);
    if (now && stops.has(now.mark)) break;
    if (now) stops.set(now.mark, now);
    await page.keyboard.press('Tab');
    if (!now) continue;
    const after = await page.evaluate((mark) => {
      const element = document.querySelector<HTMLElement>(`[data-walked="${mark}"]`);
      return element && element !== document.activeElement ? window.lookOf(element).look : null;
    }, now.mark);
    if (after === now.look) unseen.push(now.name);
  }
  await page.evaluate(() => {
    for (const element of document.querySelectorAll<HTMLElement>('[data-walked]')) delete element.dataset.walked;
  });
  return { stops: [...stops.values()].map(({ name }) => name), unseen };
}

/** Nothing serious, and the language of the page is told. */
export async function expectAccessible(page: Page, what: string, language: string): Promise<void> {
  expect.soft(await seriousFaults(page), what).toEqual([]);
  expect.soft(await page.evaluate(() => document.documentElement.lang), what).toBe(language);
}
