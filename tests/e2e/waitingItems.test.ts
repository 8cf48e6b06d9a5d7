import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Locator, type Page, test } from '@playwright/test';
import { seriousFaults } from '../support/accessibility.ts';
import { diskLibrary } from '../support/diskLibrary.ts';
import { launchApp, type RunningApp } from '../support/electronApp.ts';
import { meetingThatEnded } from '../support/meetingThatEnded.ts';
import { type SecretaryAtWork, secretaryAtWork } from '../support/secretaryAtWork.ts';

/** Items of the programme that nobody began before the meeting ended: told before issuing, and settled by keyboard. */
const library = mkdtempSync(join(tmpdir(), 'giao-ban-waiting-'));
let app: RunningApp;
let page: Page;
let secretary: SecretaryAtWork;

test.describe.configure({ mode: 'serial', timeout: 120_000 });
test.beforeAll(async () => {
  await (await meetingThatEnded(diskLibrary(library), 'thang-sau', 'Giao ban tháng Sáu')).close();
  app = await launchApp({ library });
  page = await app.window('secretary');
  secretary = secretaryAtWork(page);
  await secretary.press('Control+O');
  await selects(page.getByRole('row').filter({ hasText: 'Giao ban tháng Sáu' }));
  await secretary.press('Enter');
  await expect(page.getByRole('textbox', { name: 'Ô ghi chép' })).toBeFocused();
});
test.afterAll(() => app.close());

const dialog = () => page.getByRole('dialog');
const list = () => dialog().getByRole('list', { name: 'Cần xem trước khi ban hành' });
const line = (text: string | RegExp) => list().getByRole('button').filter({ hasText: text });
const item = (title: string) => page.locator('[data-agenda-item]').filter({ hasText: title });
const second = 'Mục 2 của chương trình chưa bắt đầu';

/** Home, then ↓ until the row is selected. */
async function selects(row: Locator): Promise<void> {
  await expect(row).toBeVisible();
  await secretary.press('Home');
  for (let steps = 0; steps < 20 && (await row.getAttribute('aria-selected')) !== 'true'; steps += 1) {
    await secretary.press('ArrowDown');
  }
  await expect(row).toHaveAttribute('aria-selected', 'true');
}

/** Ctrl+E, the notice, Ctrl+I, and back from its number into the list of what to look at. */
async function looksAtNotice(): Promise<void> {
  await secretary.press('Control+E');
  await selects(dialog().getByRole('row').filter({ hasText: 'Thông báo kết luận' }));
  await secretary.press('Control+I');
  await expect(dialog().getByLabel('Số', { exact: true })).toBeFocused();
  await secretary.press('Shift+Tab');
}

test('an item that never began is told with what to do; one with a point in it, and the conclusions, are not', async () => {
  await looksAtNotice();
  await expect(line(second)).toContainText('Phát biểu chỉ đạo');
  await expect(line(second)).toContainText('hoãn bằng Delete');
  await expect(line(/Mục [13] của chương trình/)).toHaveCount(0);
  expect(await seriousFaults(page)).toEqual([]);
});

test('Enter leads to its line in the programme, where Delete puts it off; then it is told no more', async () => {
  const target = line(second);
  await secretary.press('Home');
  const hasFocus = () => target.evaluate((element) => element === document.activeElement);
  for (let steps = 0; steps < 30 && !(await hasFocus()); steps += 1) await secretary.press('ArrowDown');
  await expect(target).toBeFocused();
  await secretary.press('Enter');
  await expect(dialog()).toHaveCount(0);
  await expect(item('Phát biểu chỉ đạo')).toBeFocused();
  await secretary.press('Delete');
  await expect(item('Phát biểu chỉ đạo')).toHaveAttribute('data-state', 'postponed');
  await looksAtNotice();
  await expect(line('Chưa điểm danh')).toBeVisible();
  await expect(line(second)).toHaveCount(0);
});
