import { expect, test } from '@playwright/test';
import { launchApp, type RunningApp } from '../support/electronApp.ts';
import { type SecretaryAtWork, secretaryAtWork } from '../support/secretaryAtWork.ts';

/** The press page goes to the public: what it leaves out is told beside it, not on it. By keyboard alone. */
let app: RunningApp;
let secretary: SecretaryAtWork;

test.beforeAll(async () => {
  app = await launchApp();
  secretary = secretaryAtWork(await app.window('secretary'));
  await secretary.opensSample();
});
test.afterAll(() => app.close());

test('the dialog tells how many conclusions the press page leaves out, and of no other document', async () => {
  const { page, press } = secretary;
  const note = page.getByText('Bản tin không nêu 6 kết luận: chủ trì chưa duyệt như đang ghi.');
  await press('Control+E');
  await expect(page.getByRole('grid', { name: 'Chọn văn bản' })).toBeFocused();
  await expect(page.getByRole('region', { name: 'Xem trước: Biên bản' })).toBeVisible();
  await expect(note).toHaveCount(0);
  await press(...Array.from({ length: 6 }, () => 'ArrowDown'));
  await expect(page.getByRole('region', { name: 'Xem trước: Bản tin' })).toBeVisible();
  await expect(note).toBeVisible();
});
