import { expect, type Page, test } from '@playwright/test';
import type {} from '../../renderer/store/bridge.ts';
import { launchApp, type RunningApp } from '../support/electronApp.ts';

/** Everything that can be done by its name (Ctrl+K), everything that was said by its words (F3), every key (F1). */
let app: RunningApp;
let page: Page;
const typed = 'Giao Cục Viễn thông';

test.describe.configure({ mode: 'serial' });
test.beforeAll(async () => {
  app = await launchApp();
  page = await app.window('secretary');
});
test.afterAll(() => app.close());

const box = () => page.getByRole('textbox', { name: 'Ô ghi chép' });
const palette = () => page.getByRole('dialog', { name: 'Mọi việc làm được' });
const search = () => page.getByRole('dialog', { name: 'Tìm trong hội nghị này' });
const option = (name: string) => page.getByRole('option', { name });

/** Presses a key, and tells whether the dialog it opens is there in the next frame. */
async function opensInOneFrame(key: string): Promise<boolean> {
  await page.evaluate(() => {
    window.addEventListener(
      'keydown',
      () => {
        const seen = new Promise((resolve) =>
          requestAnimationFrame(() => resolve(document.activeElement?.closest('[role="dialog"]') !== null)),
        );
        Object.assign(window, { seen });
      },
      { capture: true, once: true },
    );
  });
  await page.keyboard.press(key);
  return page.evaluate(() => (window as unknown as { seen: Promise<boolean> }).seen);
}

async function expectBoxAsItWas(): Promise<void> {
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(box()).toBeFocused();
  await expect(box()).toHaveValue(typed);
}

test('without a meeting, says so of all that needs one, and does the rest', async () => {
  await expect(page.getByRole('heading', { name: 'Hội nghị giao ban' })).toBeVisible();
  await page.keyboard.press('Control+K');
  await expect(page.getByRole('combobox')).toBeFocused();
  await page.keyboard.type('diem danh');
  await expect(option('Điểm danh')).toContainText('chưa mở hội nghị nào');
  await expect(option('Điểm danh')).toHaveAttribute('aria-disabled', 'true');
  await page.keyboard.press('Control+A');
  await page.keyboard.type('tao hoi nghi');
  await page.keyboard.press('Enter');
  await expect(page.getByLabel('Tên hội nghị')).toBeVisible();
  await page.keyboard.press('Escape');
});

test('opens in the frame of its key, over what is being typed', async () => {
  await page.getByRole('button', { name: 'Giao ban tháng 4/2022: Đã họp' }).click();
  await expect(box()).toBeFocused();
  await page.keyboard.type(typed);
  // The code of the dialogs is fetched when there is nothing else to do.
  await expect(async () => {
    expect(await opensInOneFrame('Control+K')).toBe(true);
    await page.keyboard.press('Escape');
  }).toPass();
  expect(await opensInOneFrame('F3')).toBe(true);
  await page.keyboard.press('Escape');
  await expectBoxAsItWas();
});

test('does what is chosen from the box, as its key would', async () => {
  await page.keyboard.press('Control+K');
  await page.keyboard.type('diem danh');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog', { name: 'Điểm danh' })).toBeVisible();
  await expect(palette()).toHaveCount(0);
  await page.keyboard.press('Escape');
  await expectBoxAsItWas();

  await page.keyboard.press('Control+K');
  await page.keyboard.type('giao dien toi');
  await page.keyboard.press('Enter');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await expectBoxAsItWas();
});

test('shows the last used first, and by name whatever fits, without diacritics or by initials', async () => {
  await page.keyboard.press('Control+K');
  await expect(page.getByRole('option').first()).toContainText('Giao diện tối');
  await expect(page.getByRole('option').nth(1)).toContainText('Điểm danh');
  await page.keyboard.type('dshn');
  await expect(page.getByRole('option').first()).toContainText('Danh sách hội nghị');
  await expect(page.getByRole('option').first()).toContainText('Ctrl O');
  await page.keyboard.press('Control+A');
  await page.keyboard.type('alt f8');
  await expect(page.getByRole('option').first()).toContainText('Kết thúc hội nghị');
});

test('leaves undone what can’t be done, and says why', async () => {
  await page.keyboard.press('Enter');
  await expect(palette()).toBeVisible();
  await expect(page.getByRole('option').first()).toContainText('hội nghị đã kết thúc');
  await page.keyboard.press('Escape');
  await expectBoxAsItWas();
});

test('leads to a panel, and to an item of the programme', async () => {
  await page.keyboard.press('Control+K');
  await page.keyboard.type('bang nhiem vu');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('tab', { name: /Nhiệm vụ/ })).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('Control+K');
  await page.keyboard.type('muc 1');
  await page.keyboard.press('Enter');
  await expect(page.locator('[data-record]').first()).toBeInViewport();
  await expectBoxAsItWas();
});

test('finds what was said by a few words, and goes to it', async () => {
  await page.keyboard.press('F3');
  await page.keyboard.type('quoc hoi vien');
  await expect(page.getByRole('option')).toHaveCount(1);
  await expect(page.locator('mark')).toHaveText(['Viễn', 'Quốc', 'hội', 'Quốc', 'hội']);
  await page.keyboard.press('Enter');
  await expect(search()).toHaveCount(0);
  const selected = page.locator('[data-record][aria-current="true"]');
  await expect(selected).toContainText('Luật Viễn thông sửa đổi');
  await expect(selected).toBeInViewport({ ratio: 1 });
  await expectBoxAsItWas();
});

test('opens again with what was looked for; F3 walks on, Esc leaves', async () => {
  await page.keyboard.press('Control+F');
  await expect(page.getByRole('combobox')).toHaveValue('quoc hoi vien');
  await page.keyboard.type('vu');
  const active = page.locator('[role="option"][aria-selected="true"]');
  await expect(active).toHaveAttribute('aria-posinset', '1');
  for (let step = 0; step < 60; step += 1) await page.keyboard.press('F3');
  await expect(active).toHaveCount(1);
  await expect(active).toBeInViewport({ ratio: 1 });
  await page.keyboard.type(' qzx');
  await expect(search()).toContainText('Không có bản ghi nào');
  await page.keyboard.press('Escape');
  await expectBoxAsItWas();
});

test('tells every key on one page, in both languages', async () => {
  for (const language of ['vi', 'en'] as const) {
    await page.evaluate((to) => window.giaoBan.call('settings/change', { patch: { language: to } }), language);
    await expect(page.locator('html')).toHaveAttribute('lang', language);
    await page.keyboard.press('F1');
    const legend = page.getByRole('dialog');
    await expect(legend).toContainText('Ctrl K');
    const { height, whole } = await legend.evaluate((dialog) => ({
      height: dialog.clientHeight,
      whole: dialog.scrollHeight,
    }));
    expect(whole).toBeLessThanOrEqual(height);
    await page.keyboard.press('Escape');
  }
});
