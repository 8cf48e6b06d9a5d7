import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import type {} from '../../renderer/store/bridge.ts';
import { launchApp, type RunningApp } from '../support/electronApp.ts';
import { secretaryAtWork } from '../support/secretaryAtWork.ts';

/** Where meetings come from, and what can be done with what was recorded, by keyboard. */
let app: RunningApp;
let page: Page;
const folder = mkdtempSync(join(tmpdir(), 'giao-ban-records-'));
const sample = resolve(import.meta.dirname, '../../assets/samples/2022-04.json');

test.describe.configure({ mode: 'serial' });
test.beforeAll(async () => {
  app = await launchApp();
  page = await app.window('secretary');
});
test.afterAll(() => app.close());

const box = () => page.getByRole('textbox', { name: 'Ô ghi chép' });
const lines = () => page.getByRole('region', { name: 'Diễn biến hội nghị' }).locator('[data-record]');

/** The system's own dialogs can't be driven; what they answer is where they meet the application. */
async function chooseFile(path: string): Promise<void> {
  await app.electron.evaluate(({ dialog }, chosen) => {
    dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [chosen] });
    dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath: chosen });
  }, path);
}

test('a record with faults is refused whole, and each fault is told with its place', async () => {
  const record = JSON.parse(readFileSync(sample, 'utf8'));
  record.tasks[3].deadline = { kind: 'date', due: '31/05/2022' };
  record.conclusions[0].concludedById = 'nobody';
  const path = join(folder, 'faulty.json');
  writeFileSync(path, JSON.stringify(record));
  await chooseFile(path);
  await secretaryAtWork(page).tabTo(page.getByRole('button', { name: 'Nhập hồ sơ từ tệp…' }));
  await page.keyboard.press('Enter');
  const faults = page.getByRole('alert');
  await expect(faults.getByText('tasks[3].deadline.due')).toBeVisible();
  await expect(faults.getByText('conclusions[0].concludedById')).toBeVisible();
  await expect(page.getByText('Chưa có hội nghị nào trên máy này')).toBeVisible();
});

test('a sound record is taken in, and comes out again as it went in', async () => {
  await chooseFile(sample);
  await secretaryAtWork(page).tabTo(page.getByRole('button', { name: 'Chọn tệp khác…' }));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('tab', { name: 'Nhiệm vụ 27' })).toBeVisible();
  const copy = join(folder, 'copy.json');
  await chooseFile(copy);
  await app.electron.evaluate(({ Menu }) => {
    const items = Menu.getApplicationMenu()?.items.flatMap(({ submenu }) => submenu?.items ?? []) ?? [];
    items.find(({ label }) => label.includes('Xuất hồ sơ'))?.click();
  });
  await expect.poll(() => sameRecord(copy)).toBe(true);
});

/** The id is the library's own; all else must be equal to the letter. */
function sameRecord(copy: string): boolean {
  const read = (path: string) => {
    try {
      const record = JSON.parse(readFileSync(path, 'utf8'));
      return { ...record, meeting: { ...record.meeting, id: '' } };
    } catch {
      return null;
    }
  };
  const made = read(copy);
  if (made === null) return false;
  expect(made).toEqual(read(sample));
  return true;
}

test('a new meeting is made by a short form, from the keyboard alone', async () => {
  await page.keyboard.press('Control+O');
  await expect(page.getByRole('heading', { name: 'Hội nghị giao ban' })).toBeVisible();
  // As in the moment before the list has been read and takes the focus.
  await page.evaluate(() => (document.activeElement as HTMLElement).blur());
  await page.keyboard.press('Control+N');
  const form = page.getByRole('dialog');
  await expect(form.getByLabel('Tên hội nghị')).toHaveValue(/^Hội nghị Giao ban quản lý nhà nước tháng /);
  const { tabTo, press } = secretaryAtWork(page);
  await tabTo(form.getByLabel('Ngày họp'));
  await page.keyboard.type('31/04/2022');
  await press('Control+Enter');
  await expect(form.getByText('Không có ngày này trên lịch.')).toBeVisible();
  await press('Control+A');
  await page.keyboard.type('25/04/2022');
  await tabTo(form.getByLabel('Chủ trì'));
  await page.keyboard.type('Nguyễn Mạnh Hùng');
  await press('Control+Enter');
  await expect(box()).toBeFocused();
  await expect(page.getByText('CHUẨN BỊ', { exact: true })).toBeVisible();
  await expect(page.getByText('Chủ trì: Bộ trưởng Nguyễn Mạnh Hùng')).toBeVisible();
});

test('records are edited in place, moved, deleted, restored and undone without a mouse', async () => {
  const { notes, press } = secretaryAtWork(page);
  for (const text of ['Ý kiến thứ nhất', 'Ý kiến thứ hai', 'Ý kiến thứ ba']) await notes(text);

  await press('ArrowUp', 'End');
  await page.keyboard.type(', đã sửa');
  await press('Enter');
  await expect(lines().nth(2)).toHaveText('Ý kiến thứ ba, đã sửa');
  await expect(box()).toBeFocused();

  await press('Control+ArrowUp');
  await press('Alt+ArrowUp');
  await expect(lines().nth(1)).toHaveText('Ý kiến thứ ba, đã sửa');

  await press('Delete');
  await expect(lines()).toHaveText(['Ý kiến thứ nhất', 'Ý kiến thứ hai']);
  await press('Control+B', 'Enter');
  await expect(lines()).toHaveText(['Ý kiến thứ nhất', 'Ý kiến thứ ba, đã sửa', 'Ý kiến thứ hai']);
  await press('Escape');
  await expect(box()).toBeFocused();

  for (const left of [2, 3, 3, 3, 2, 1, 0]) {
    await press('Control+Z');
    await expect(lines()).toHaveCount(left);
  }
  for (const left of [1, 2, 3]) {
    await press('Control+Y');
    await expect(lines()).toHaveCount(left);
  }
});

test('in a programme longer than its column, the item that is dealt with stays in sight', async () => {
  await page.keyboard.press('F8');
  const agenda = page.getByRole('navigation');
  const running = agenda.locator('[aria-current="step"]');
  const count = await agenda.locator('[data-agenda-item]').count();
  await app.electron.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.setSize(1024, 640));
  for (let number = 1; number <= count; number += 1) {
    await expect(running).toHaveCount(1);
    await expect(running).toContainText(`${number}, đang diễn ra`);
    await expect(running).toBeInViewport({ ratio: 1 });
    if (number < count) await page.keyboard.press('F8');
  }
});

test('the language changes while the meeting is open, and nothing of it is lost', async () => {
  await page.keyboard.type('đang gõ dở');
  await page.evaluate(() => window.giaoBan.call('settings/change', { patch: { language: 'en' } }));
  await expect(page.getByText('IN SESSION')).toBeVisible();
  await expect(page.getByRole('textbox', { name: 'Capture box' })).toHaveValue('đang gõ dở');
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
});
