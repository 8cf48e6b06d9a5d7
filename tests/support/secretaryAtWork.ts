import { expect, type Locator, type Page } from '@playwright/test';

/** What a task has besides its text, as it is typed into the form. */
export interface TypedTask {
  readonly text: string;
  readonly lead?: string | undefined;
  readonly coordinating?: string | undefined;
  readonly director?: string | undefined;
  readonly isRule?: boolean;
  readonly phrase?: string | undefined;
  /** As typed: `30/06/2022`. */
  readonly due?: string | undefined;
}

/** The secretary at her keyboard: every step is keys, and waits until the window shows what it led to. */
export interface SecretaryAtWork {
  readonly page: Page;
  readonly log: Locator;
  /** Presses keys one after the other. */
  press(...keys: string[]): Promise<void>;
  /** Tab, until the focus is there. */
  tabTo(target: Locator): Promise<void>;
  /** The sample of April 2022, as it was held. */
  opensSample(): Promise<void>;
  /** F2: the speaker, by what is typed of the name. */
  gives(floorTo: string, name: string): Promise<void>;
  /** Enter: a point of the current speaker, until it is shown as saved. */
  notes(text: string): Promise<void>;
  /** Ctrl+Enter: a conclusion of the chair, until it is shown as saved. */
  concludes(text: string): Promise<void>;
  /** F4: a task out of the last record. */
  assigns(task: TypedTask): Promise<void>;
}

export function secretaryAtWork(page: Page): SecretaryAtWork {
  const log = page.getByRole('region', { name: 'Diễn biến hội nghị' });
  const box = page.getByRole('textbox', { name: 'Ô ghi chép' });

  async function press(...keys: string[]): Promise<void> {
    for (const key of keys) await page.keyboard.press(key);
  }

  async function saved(kind: string, text: string): Promise<void> {
    await expect(log.locator(`[data-record][data-kind="${kind}"]`, { hasText: text })).toHaveCount(1);
    await expect(log.locator('[data-refused]')).toHaveCount(0);
    await expect(box).toBeFocused();
  }

  async function record(kind: string, text: string, key: string): Promise<void> {
    await page.keyboard.type(text);
    await press(key);
    await saved(kind, text);
  }

  async function tabTo(target: Locator): Promise<void> {
    await expect(target).toBeVisible();
    const hasFocus = () => target.evaluate((element) => element === document.activeElement);
    for (let stops = 0; stops < 20 && !(await hasFocus()); stops += 1) await press('Tab');
    await expect(target).toBeFocused();
  }

  return {
    page,
    log,
    press,
    tabTo,
    async opensSample() {
      await tabTo(page.getByRole('button', { name: /Giao ban tháng 4\/2022: (?!Để họp thử)/ }).first());
      await press('Enter');
      await expect(box).toBeFocused();
    },
    async gives(letters, name) {
      await press('F2');
      const picker = page.getByRole('combobox', { name: 'Ai đang phát biểu?' });
      await expect(picker).toBeFocused();
      await page.keyboard.type(letters);
      await expect(page.getByRole('option').first()).toContainText(name);
      await press('Enter');
      await expect(box).toBeFocused();
      await expect(page.getByRole('main')).toContainText(name);
    },
    notes: (text) => record('point', text, 'Enter'),
    concludes: (text) => record('conclusion', text, 'Control+Enter'),
    async assigns({ text, lead = '', coordinating = '', director = '', isRule = false, phrase = '', due = '' }) {
      await press('F4');
      const form = page.getByRole('dialog');
      const field = (name: string) => form.getByLabel(name, { exact: true });
      await expect(field('Chủ trì')).toBeFocused();
      await press('Shift+Tab', 'Control+A');
      await page.keyboard.type(text);
      await press('Enter');
      for (const typed of [lead, coordinating]) {
        await page.keyboard.type(typed);
        await press('Enter');
      }
      await page.keyboard.type(director);
      // A name on the roster is taken from the list, so that it means that person.
      if (director) await press('Tab');
      await press('Enter', 'Enter');
      if (isRule) await press('ArrowRight', 'ArrowRight');
      await press('Enter');
      await page.keyboard.type(phrase);
      await press('Enter');
      await page.keyboard.type(due);
      await press('Control+Enter');
      await expect(form).toHaveCount(0);
      await expect(box).toBeFocused();
    },
  };
}
