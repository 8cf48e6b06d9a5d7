import { expect, test } from '@playwright/test';
import { launchApp } from '../support/electronApp.ts';

test("the user's own days off are kept as they are typed, and those that are none are named", async () => {
  const app = await launchApp();
  try {
    const page = await app.window('secretary');
    await page.getByRole('button', { name: 'Giao ban tháng 4/2022: Đã họp' }).click();
    await page.getByRole('textbox', { name: 'Ô ghi chép' }).waitFor();
    const kept = () => page.evaluate(() => window.giaoBan.call('app/read', {}));

    await page.keyboard.press('Control+,');
    const field = page.getByRole('textbox', { name: 'Ngày nghỉ riêng' });
    await field.focus();
    await page.keyboard.type('4/9/2028; 31/4/2028; 28/1/2028');
    await page.keyboard.press('Enter');
    await expect(page.getByText('Không có ngày này trong lịch: “31/4/2028”')).toBeVisible();
    await expect.poll(kept).toMatchObject({ value: { settings: { daysOff: ['2028-01-28', '2028-09-04'] } } });

    // Mended, Enter closes; opened again it shows what is kept.
    await field.fill('4/9/2028; 28/1/2028');
    await expect(page.getByText('Không có ngày này trong lịch')).toBeHidden();
    await page.keyboard.press('Enter');
    await expect(field).toBeHidden();
    await page.keyboard.press('Control+,');
    await expect(field).toHaveValue('28/01/2028; 04/09/2028');
  } finally {
    await app.close();
  }
});
