import { expect, type Locator, test } from '@playwright/test';
import { seriousFaults } from '../support/accessibility.ts';
import { launchApp, type RunningApp } from '../support/electronApp.ts';
import { type SecretaryAtWork, secretaryAtWork } from '../support/secretaryAtWork.ts';

/** Legal documents that are named: marked in the record, kept as a list, corrected by keyboard alone. */

let app: RunningApp;
let secretary: SecretaryAtWork;

test.describe.configure({ mode: 'serial', timeout: 90_000 });
test.beforeAll(async () => {
  app = await launchApp();
  secretary = secretaryAtWork(await app.window('secretary'));
  const { page, press, tabTo } = secretary;
  await tabTo(page.getByRole('button', { name: 'Giao ban tháng 4/2022: Để họp thử' }));
  await press('Enter');
  await expect(page.getByRole('textbox', { name: 'Ô ghi chép' })).toBeFocused();
  await press('F8');
  await expect(page.getByText('ĐANG HỌP')).toBeVisible();
});
test.afterAll(() => app.close());

const slip = 'Nghị định số 13/2022/NĐ-CPP';

/** Opens the list by Ctrl+K and a few letters of its name. */
async function openList(): Promise<Locator> {
  const { page, press } = secretary;
  await press('Control+K');
  await expect(page.getByRole('dialog').getByRole('combobox')).toBeFocused();
  await page.keyboard.type('van ban duoc vien dan');
  await expect(page.getByRole('option').first()).toContainText('Văn bản được viện dẫn');
  await press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Văn bản được viện dẫn' });
  await expect(dialog).toBeVisible();
  return dialog.getByRole('listitem').getByRole('button');
}

test('what is named is marked in the record, a slip with what is wrong about it', async () => {
  const { log, notes, concludes } = secretary;
  await notes('Thực hiện Nghị định số 25/2022/NĐ-CP ngày 12/4/2022 và Luật Bưu chính');
  await notes(`Rà soát ${slip} trước ngày 30/6`);
  await concludes('Các đơn vị thực hiện quyết định 503');
  await expect(log.locator('[data-tone="quiet"]')).toHaveText([
    'Nghị định số 25/2022/NĐ-CP ngày 12/4/2022',
    'Luật Bưu chính',
    'quyết định 503',
  ]);
  await expect(log.locator('[data-tone="fault"]')).toHaveText(slip);
  await expect(log.locator('[data-tone="fault"]')).toHaveAttribute('title', /Không có loại văn bản hoặc cơ quan/);
});

test('the list has the slip first; it is corrected in place', async () => {
  const { page, press } = secretary;
  const lines = await openList();
  await expect(lines).toHaveText([/13\/2022\/NĐ-CPP/, /Quyết định 503/, /25\/2022\/NĐ-CP/, /Luật Bưu chính/, /Thêm/]);
  await expect(lines.first()).toBeFocused();
  expect(await seriousFaults(page)).toEqual([]);
  await press('Enter');
  const key = page.getByLabel('Số, ký hiệu hoặc tên luật');
  await expect(key).toBeFocused();
  expect(await seriousFaults(page)).toEqual([]);
  await press('End', 'Backspace', 'Control+Enter');
  await expect(key).toHaveCount(0);
  const corrected = lines.filter({ hasText: '13/2022/NĐ-CP' });
  await expect(corrected).toContainText('đã sửa hoặc nhập tay');
  await expect(corrected).toBeFocused();
});

test('one is deleted, and restored; Esc leaves a form, then the list', async () => {
  const { page, press } = secretary;
  const lines = page.getByRole('dialog').getByRole('listitem').getByRole('button');
  await press('Home');
  await expect(lines.first()).toContainText('Quyết định 503');
  await press('Delete');
  await expect(lines.filter({ hasText: 'Quyết định 503' })).toContainText('đã xóa khỏi danh mục');
  await expect(lines.filter({ hasText: '25/2022/NĐ-CP' })).toBeFocused();
  await press('End', 'ArrowUp', 'Enter');
  await expect(lines.first()).toContainText('Quyết định 503');
  await expect(lines.first()).toBeFocused();
  await press('Enter', 'Escape');
  await expect(lines.first()).toBeFocused();
  await press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(page.getByRole('textbox', { name: 'Ô ghi chép' })).toBeFocused();
});

test('taking back what was said takes its citation back', async () => {
  const { page, press, log, notes } = secretary;
  await notes('Theo Luật Báo chí');
  await press('Control+Z');
  await expect(log.getByText('Luật Báo chí')).toHaveCount(0);
  const lines = await openList();
  await expect(lines).toHaveCount(5);
  await expect(lines.filter({ hasText: 'Luật Báo chí' })).toHaveCount(0);
  await press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
});
