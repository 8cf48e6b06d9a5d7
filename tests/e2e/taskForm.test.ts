import { expect, type Page, test } from '@playwright/test';
import { launchApp, type RunningApp } from '../support/electronApp.ts';
import { type SecretaryAtWork, secretaryAtWork } from '../support/secretaryAtWork.ts';

/** F4 on a conclusion that says who does what by when, by keyboard alone, at the conference of April 2022. */
let app: RunningApp;
let page: Page;
let secretary: SecretaryAtWork;
const field = (name: string) =>
  page.getByRole('dialog').getByLabel(name, { exact: true }).and(page.locator('input:not([type=radio]), textarea'));
const reading = () => page.getByRole('dialog').locator('[data-state]');

test.describe.configure({ mode: 'serial', timeout: 90_000 });
test.beforeAll(async () => {
  app = await launchApp();
  page = await app.window('secretary');
  secretary = secretaryAtWork(page);
  await secretary.tabTo(page.getByRole('button', { name: 'Giao ban tháng 4/2022: Để họp thử' }));
  await secretary.press('Enter');
  await expect(page.getByRole('textbox', { name: 'Ô ghi chép' })).toBeFocused();
  await secretary.press('F8');
  await expect(page.getByText('ĐANG HỌP')).toBeVisible();
});
test.afterAll(() => app.close());

test('the form is filled with what the sentence says, and says from which words', async () => {
  await secretary.concludes(
    'Giao Cục ATTT chủ trì, phối hợp với Văn phòng Bộ xây dựng báo cáo về chủ quyền dữ liệu; xong trước ngày 30/6/2022',
  );
  await secretary.press('F4');
  await expect(field('Chủ trì')).toBeFocused();
  await expect(field('Nội dung')).toHaveValue('Xây dựng báo cáo về chủ quyền dữ liệu');
  await expect(field('Chủ trì')).toHaveValue('Cục An toàn thông tin');
  await expect(field('Phối hợp')).toHaveValue('Văn phòng Bộ');
  await expect(field('Đến ngày')).toHaveValue('29/06/2022');
  await expect(page.getByText('Đọc từ câu: chủ trì “Cục ATTT” · phối hợp “Văn phòng Bộ”')).toBeVisible();
  await expect(reading()).toContainText('29/06/2022');
});

test('other words of the deadline bring another day, which has not the focus yet', async () => {
  await field('Thời hạn, theo lời nói').focus();
  await secretary.press('Control+A');
  await page.keyboard.type('trong tháng 5');
  await expect(field('Đến ngày')).toHaveValue('29/06/2022');
  await secretary.press('Enter');
  await expect(field('Đến ngày')).toBeFocused();
  await expect(field('Đến ngày')).toHaveValue('31/05/2022');
  await expect(reading()).toContainText('31/05/2022');
});

test('F4 keeps the words and takes the day out', async () => {
  await secretary.press('F4');
  await expect(field('Đến ngày')).toHaveValue('');
  await expect(field('Thời hạn, theo lời nói')).toHaveValue('trong tháng 5');
  await expect(reading()).toHaveText('Giữ nguyên lời nói, không lấy ngày.');
});

test('a day that she typed is hers', async () => {
  await page.keyboard.type('20/05/2022');
  await secretary.press('Shift+Tab', 'Control+A');
  await page.keyboard.type('trong tháng 6');
  await secretary.press('Tab');
  await expect(field('Đến ngày')).toHaveValue('20/05/2022');
  await expect(reading()).toContainText('Vẫn giữ những gì đã gõ');
});

test('Ctrl+Enter records it', async () => {
  await secretary.press('Control+Enter');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(page.getByRole('tab', { name: 'Nhiệm vụ 1' })).toBeVisible();
});

test('a new deadline is shown before Ctrl+Enter records it', async () => {
  await secretary.concludes('Giao Vụ Pháp chế rà soát các thông tư');
  await secretary.press('F4');
  await field('Thời hạn, theo lời nói').focus();
  await page.keyboard.type('trong Quý II');
  await secretary.press('Control+Enter');
  await expect(field('Đến ngày')).toHaveValue('30/06/2022');
  await secretary.press('Control+Enter');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(page.getByRole('tab', { name: 'Nhiệm vụ 2' })).toBeVisible();
});
