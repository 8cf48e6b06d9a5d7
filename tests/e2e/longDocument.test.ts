import { existsSync, mkdtempSync, readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { orderKeys } from '#shared/lib/order.ts';
import type {} from '../../renderer/store/bridge.ts';
import { expectAccessible } from '../support/accessibility.ts';
import { diskLibrary, unwrapped } from '../support/diskLibrary.ts';
import { launchApp, type RunningApp } from '../support/electronApp.ts';
import { aTask } from '../support/recordsOfMeeting.ts';
import { type SecretaryAtWork, secretaryAtWork } from '../support/secretaryAtWork.ts';
import { smallMeeting } from '../support/smallMeeting.ts';
import { staysSo } from '../support/staysSo.ts';

/** Documents that take seconds: who waits sees how far they are, and can stop them. 5,000 tasks, by keyboard. */
const library = mkdtempSync(join(tmpdir(), 'giao-ban-long-'));
const folder = mkdtempSync(join(tmpdir(), 'giao-ban-long-exported-'));
const title = 'Giao ban nhiều nhiệm vụ';
const minutesFile = 'bien-ban-2022-04-du-thao.pdf';
let app: RunningApp;
let secretary: SecretaryAtWork;

test.describe.configure({ mode: 'serial', timeout: 120_000 });
test.beforeAll(async () => {
  const text = 'Rà soát, đẩy nhanh tiến độ triển khai nền tảng số quốc gia, báo cáo kết quả tại kỳ giao ban sau';
  const task = orderKeys(5_000).map((rank, index) =>
    aTask(`task-${index}`, { text: `${text} (việc ${index + 1})`, rank, order: rank }),
  );
  const records = smallMeeting();
  const meeting = records.meeting.map((one) => ({ ...one, title }));
  unwrapped(await diskLibrary(library).create({ ...records, meeting, task }, 'import'));
  app = await launchApp({ library });
  secretary = secretaryAtWork(await app.window('secretary'));
  await app.electron.evaluate(({ dialog }, chosen) => {
    dialog.showSaveDialog = async (...args: unknown[]) => {
      const { defaultPath } = args.at(-1) as { defaultPath: string };
      return { canceled: false, filePath: `${chosen}/${defaultPath.split('/').at(-1)}` };
    };
  }, folder);
  const { page, press } = secretary;
  await page.evaluate(async () => {
    const exportChoice = { types: ['minutes' as const], formats: ['pdf' as const], withMetadata: false, options: {} };
    await window.giaoBan.call('settings/change', { patch: { exportChoice } });
  });
  await press('Control+O');
  const line = page.getByRole('row').filter({ hasText: title });
  await expect(line).toBeVisible();
  for (let steps = 0; steps < 8 && (await line.getAttribute('aria-selected')) !== 'true'; steps += 1) {
    await press('ArrowDown');
  }
  await press('Enter');
  await expect(page.getByRole('textbox', { name: 'Ô ghi chép' })).toBeFocused();
});
test.afterAll(() => app.close());

const pane = () => secretary.page.getByRole('region', { name: 'Xem trước: Biên bản' });
/** How many pages the minutes have, from below `Trang 1/…`. */
const pageCount = async () =>
  Number(
    (
      await pane()
        .getByText(/^Trang 1\/\d+$/)
        .innerText()
    ).split('/')[1],
  );
const list = () => secretary.page.getByRole('grid', { name: 'Chọn văn bản' });
/** How far an export is, once that is told beginning with these words. */
const pageTold = (words: string) => secretary.page.locator(`progress[aria-valuetext^="${words}"]`);

/** Keeps what the window shows of stages and of pages, from now on. */
const watchPages = () =>
  secretary.page.evaluate(() => {
    const seen: string[] = [];
    const watching = new MutationObserver((mutations) => {
      for (const { target } of mutations) {
        const text = target.textContent ?? '';
        if (/^(trang \d|Đang)/.test(text) && seen.at(-1) !== text) seen.push(text);
      }
    });
    watching.observe(document.body, { subtree: true, childList: true, characterData: true });
    Object.assign(window, { seen });
  });
const seenPages = () => secretary.page.evaluate(() => (window as unknown as { seen: string[] }).seen);

/** The numbers of what was shown in this form, which never went back. */
function growing(seen: readonly string[], form: RegExp): readonly number[] {
  const pages = seen.flatMap((text) => form.exec(text)?.[1] ?? []).map(Number);
  expect(pages).toEqual(pages.toSorted((left, right) => left - right));
  return pages;
}

test('while its first page is not there the preview tells which page is being laid out, then which is drawn', async () => {
  const { page, press } = secretary;
  await watchPages();
  await press('Control+E');
  await pane()
    .getByText(/^trang \d/)
    .waitFor();
  await expectAccessible(page, 'pages are being made', 'vi');
  await expect(pane().locator('[data-page="1"] canvas')).toBeVisible();
  await expect(pane()).toHaveAttribute('aria-busy', 'false');
  await expect(pane().getByRole('status')).toHaveText('');
  const count = await pageCount();
  expect(count).toBeGreaterThan(200);
  const seen = await seenPages();
  expect(seen).toEqual(expect.arrayContaining(['Đang dàn trang…', 'Đang tạo PDF…']));
  const laid = growing(seen, /^trang (\d+)$/);
  expect(laid.length).toBeGreaterThan(2);
  expect(laid.at(-1)).toBeLessThanOrEqual(count);
  expect(growing(seen, /^trang (\d+)\/\d+$/).at(-1)).toBe(count);
});

for (const [told, key] of [
  ['Esc', 'Escape'],
  ['the button that has the focus', 'Enter'],
] as const) {
  test(`in the midst of its pages an export is stopped by ${told}, and there is no file`, async () => {
    const { page, press, tabTo } = secretary;
    await tabTo(list());
    await press('Control+Enter');
    await expect(page.getByRole('button', { name: 'Dừng' })).toBeFocused();
    await pageTold('trang').waitFor();
    await press(key);
    await expect(list()).toBeVisible();
    await expect(page.getByText('Đã xuất xong')).toHaveCount(0);
    await staysSo(() => readdirSync(folder), []);
  });
}

test('an export of what is looked at tells which page of how many it has come to, and ends with the file', async () => {
  const { page, press, tabTo } = secretary;
  const count = await pageCount();
  await watchPages();
  await tabTo(list());
  await press('Control+Enter');
  await expect(page.getByText('Đã xuất xong')).toBeVisible({ timeout: 30_000 });
  const seen = await seenPages();
  expect(seen.filter((text) => text.startsWith('Đang'))).toEqual(
    expect.arrayContaining(['Đang dàn trang…', 'Đang tạo PDF…']),
  );
  const pages = seen.filter((text) => text.startsWith('trang'));
  expect(pages.every((text) => text.endsWith(`/${count}`))).toBe(true);
  expect(pages.length).toBeGreaterThan(3);
  expect(existsSync(join(folder, minutesFile))).toBe(true);
});

test('with another chosen, the files are counted too', async () => {
  const { page, press, tabTo } = secretary;
  await press('Escape', 'Control+E');
  await expect(pane()).toHaveAttribute('aria-busy', 'false');
  await tabTo(page.getByRole('checkbox', { name: 'Word (DOCX)' }));
  await app.electron.evaluate(({ dialog }, chosen) => {
    dialog.showOpenDialog = async () => ({ canceled: false, filePaths: [chosen] });
  }, folder);
  await press('Space', 'Control+Enter');
  await pageTold('tệp 1/2 · trang').waitFor();
  await press('Escape');
  await expect(list()).toBeVisible();
  expect(readdirSync(folder)).toEqual([minutesFile]);
});
