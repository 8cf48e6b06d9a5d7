import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Locator, test } from '@playwright/test';
import { launchApp, type RunningApp } from '../support/electronApp.ts';
import { type SecretaryAtWork, secretaryAtWork } from '../support/secretaryAtWork.ts';

/**
 * Store first, classify later: what was recorded is put into order afterwards, by keyboard alone, taken back step by
 * step, and its journal tells all of it after the power was cut.
 */
const [first, second, third] = [
  'Rà soát các nền tảng số',
  'Báo cáo Bộ trưởng trước ngày 30/6',
  'Cục Viễn thông phối hợp',
] as const;
const merged = `${second}. ${third}`;

const library = mkdtempSync(join(tmpdir(), 'giao-ban-records-'));
const userData = mkdtempSync(join(tmpdir(), 'giao-ban-records-user-'));
let app: RunningApp;
let secretary: SecretaryAtWork;
let dialog: Locator;

async function start(): Promise<void> {
  app = await launchApp({ library, userData });
  secretary = secretaryAtWork(await app.window('secretary'));
  dialog = secretary.page.getByRole('dialog');
}

/** What stands in the log, kind by kind and in order. */
async function showsLog(...records: readonly (readonly [kind: string, text: string])[]): Promise<void> {
  const lines = secretary.log.locator('[data-record]');
  await expect(lines).toHaveCount(records.length);
  await expect(lines).toContainText(records.map(([, text]) => text));
  for (const [index, [kind]] of records.entries()) await expect(lines.nth(index)).toHaveAttribute('data-kind', kind);
}

const isSelected = (count: number) => expect(secretary.log.locator('[data-selected]')).toHaveCount(count);

test.describe.configure({ mode: 'serial', timeout: 120_000 });
test.beforeAll(start);
test.afterAll(() => app.close());

test('three points are recorded', async () => {
  const { page, press, tabTo, gives, notes } = secretary;
  await tabTo(page.getByRole('button', { name: 'Giao ban tháng 4/2022: Để họp thử' }));
  await press('Enter');
  await expect(page.getByRole('textbox', { name: 'Ô ghi chép' })).toBeFocused();
  await press('F8');
  await gives('vpb', 'Văn phòng Bộ');
  for (const text of [first, second, third]) await notes(text);
  await showsLog(['point', first], ['point', second], ['point', third]);
});

test('two of them are selected with Shift+↑ and merged', async () => {
  const { page, press } = secretary;
  await press('Control+ArrowUp', 'Shift+ArrowUp', 'Shift+ArrowUp');
  await isSelected(3);
  await press('Shift+ArrowDown');
  await isSelected(2);
  await expect(page.getByText('2 bản ghi', { exact: true })).toBeVisible();
  await press('Control+G');
  await showsLog(['point', first], ['point', merged]);
  await isSelected(1);
});

test('the merged one becomes a conclusion', async () => {
  await secretary.press('Control+2');
  await showsLog(['point', first], ['conclusion', merged]);
  await isSelected(1);
});

test('which is split where the caret stands', async () => {
  const { page, press } = secretary;
  await press('Enter', 'Control+Home', 'Control+Enter');
  await expect(page.getByText('Đặt con trỏ vào giữa câu')).toBeVisible();
  await press(...Array.from({ length: second.length + 1 }, () => 'ArrowRight'), 'Control+Enter');
  await showsLog(['point', first], ['conclusion', `${second}.`], ['conclusion', third]);
  await expect(page.getByRole('textbox', { name: 'Ô ghi chép' })).toBeFocused();
});

test('both parts go to another item', async () => {
  const { page, press, log } = secretary;
  await press('Control+ArrowUp', 'Shift+ArrowUp', 'Control+M');
  await expect(dialog.getByRole('combobox')).toBeFocused();
  await page.keyboard.type('chi dao');
  await expect(dialog.getByRole('option').first()).toContainText('chỉ đạo');
  await press('Enter');
  await expect(dialog).toHaveCount(0);
  await expect(log.getByRole('heading')).toHaveCount(2);
  await expect(log.getByRole('heading').last()).toContainText('chỉ đạo');
  await showsLog(['point', first], ['conclusion', `${second}.`], ['conclusion', third]);
  await isSelected(2);
});

test('its history tells how it came to be, and gives an earlier wording back', async () => {
  const { page, press } = secretary;
  await press('Control+H');
  const steps = dialog.getByRole('listitem');
  await expect(steps).toHaveCount(5);
  await expect(steps).toContainText(['Chuyển chỗ', 'Tách', 'Chuyển loại', 'Gộp', 'Ghi']);
  await expect(steps.first()).toContainText('Văn phòng Bộ →');
  await expect(steps.nth(2)).toContainText('ý kiến → kết luận');
  await expect(steps.nth(1).locator('del')).toContainText(third);
  await press('End', 'Enter');
  await expect(dialog).toHaveCount(0);
  await showsLog(['point', first], ['conclusion', second], ['conclusion', third]);
  await expect(page.getByText('Đã lấy lại câu chữ')).toBeVisible();
});

test('all of it is undone step by step, and done again', async () => {
  const { press, log } = secretary;
  const headings = log.getByRole('heading');
  await press('Control+Z');
  await showsLog(['point', first], ['conclusion', `${second}.`], ['conclusion', third]);
  await expect(headings).toHaveCount(2);
  await press('Control+Z');
  await expect(headings).toHaveCount(1);
  await showsLog(['point', first], ['conclusion', `${second}.`], ['conclusion', third]);
  await press('Control+Z');
  await showsLog(['point', first], ['conclusion', merged]);
  await press('Control+Z');
  await showsLog(['point', first], ['point', merged]);
  await press('Control+Z');
  await showsLog(['point', first], ['point', second], ['point', third]);
  await press('Control+Y', 'Control+Y');
  await showsLog(['point', first], ['conclusion', merged]);
});

test('several are deleted as one gesture; from the bin they come back one by one', async () => {
  const { press } = secretary;
  await press('Escape', 'Control+ArrowUp', 'Shift+ArrowUp', 'Delete');
  await showsLog();
  await press('Control+B');
  // The one that was merged into the conclusion lies there too.
  await expect(dialog.getByRole('listitem')).toHaveCount(3);
  await press('Enter');
  await expect(dialog.getByRole('listitem')).toHaveCount(2);
  await press('Escape', 'Control+Z', 'Control+Z');
  await showsLog(['point', first], ['conclusion', merged]);
});

test('the mouse does the same: Shift+click up to there, Ctrl+click one more or less', async () => {
  const { page, press, log } = secretary;
  await press('Escape', 'Control+Z', 'Control+Z');
  await showsLog(['point', first], ['point', second], ['point', third]);
  const line = (text: string) => log.locator('[data-record]', { hasText: text });
  await line(first).click();
  await line(third).click({ modifiers: ['Shift'] });
  await isSelected(3);
  await line(second).click({ modifiers: ['Control'] });
  await isSelected(2);
  expect(await page.evaluate(() => document.getSelection()?.isCollapsed)).toBe(true);
  await expect(page.getByRole('textbox', { name: 'Ô ghi chép' })).toBeFocused();
  await press('Escape', 'Control+Y', 'Control+Y');
  await showsLog(['point', first], ['conclusion', merged]);
});

test('a line that is still on its way to the disk is the last one already', async () => {
  const { page, press } = secretary;
  await page.keyboard.type(first);
  await press('Enter', 'Control+3');
  await showsLog(['point', first], ['conclusion', merged], ['task', first]);
  await press('Control+Z', 'Control+Z');
  await showsLog(['point', first], ['conclusion', merged]);
});

test('after the power was cut, the journal still holds it all', async () => {
  await app.kill();
  await start();
  const { press } = secretary;
  await showsLog(['point', first], ['conclusion', merged]);
  await press('Control+ArrowUp', 'Control+H');
  const steps = dialog.getByRole('listitem');
  await expect(steps.first()).toContainText('Làm lại');
  await expect(steps.last()).toContainText('Ghi');
  const told = await steps.allTextContents();
  expect(told.filter((step) => step.includes('Làm lại'))).toHaveLength(4);
  await press('Escape', 'Control+Z', 'Control+Z');
  await showsLog(['point', first], ['point', second], ['point', third]);
});
