import { existsSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Locator, type Page, test } from '@playwright/test';
import type { Meeting } from '#shared/domain/meeting.ts';
import { dayText } from '#shared/lib/dayText.ts';
import { addDays } from '#shared/lib/plainDay.ts';
import { diskLibrary } from '../support/diskLibrary.ts';
import { launchApp, type RunningApp } from '../support/electronApp.ts';
import { meetingThatEnded } from '../support/meetingThatEnded.ts';
import { type SecretaryAtWork, secretaryAtWork } from '../support/secretaryAtWork.ts';

/** Issuing can't be taken back: no key too many issues anything, nothing typed is replaced, unusual dates are asked. */
const library = mkdtempSync(join(tmpdir(), 'giao-ban-care-'));
const userData = mkdtempSync(join(tmpdir(), 'giao-ban-care-user-'));
let app: RunningApp;
let page: Page;
let secretary: SecretaryAtWork;

test.describe.configure({ mode: 'serial', timeout: 120_000 });
test.beforeAll(async () => {
  await (await meetingThatEnded(diskLibrary(library), 'thang-sau', 'Giao ban tháng Sáu', withoutPlace)).close();
  await start();
  await openMeeting('Giao ban tháng Sáu');
});
test.afterAll(() => app.close());

/** Its documents lack the place. */
function withoutPlace(meeting: Meeting): Meeting {
  return { ...meeting, agency: { ...meeting.agency, place: null } };
}

async function start(): Promise<void> {
  app = await launchApp({ library, userData });
  page = await app.window('secretary');
  secretary = secretaryAtWork(page);
}

async function openMeeting(title: string): Promise<void> {
  await secretary.press('Control+O');
  await selects(page.getByRole('row').filter({ hasText: title }));
  await secretary.press('Enter');
  await expect(box()).toBeFocused();
}

const box = () => page.getByRole('textbox', { name: 'Ô ghi chép' });
const dialog = () => page.getByRole('dialog');
const field = (name: string) => dialog().getByLabel(name, { exact: true });
const number = () => field('Số');
const date = () => field('Ngày ban hành');
const list = () => dialog().getByRole('list', { name: 'Cần xem trước khi ban hành' });
const line = (text: string | RegExp) => list().getByRole('button').filter({ hasText: text });
const isIssued = () => existsSync(join(library, 'thang-sau', 'issued'));
const today = () => page.evaluate(() => new Date().toLocaleDateString('sv-SE'));

/** Home, then ↓ until the line is selected. */
async function selects(row: Locator): Promise<void> {
  await expect(row).toBeVisible();
  await secretary.press('Home');
  for (let steps = 0; steps < 8 && (await row.getAttribute('aria-selected')) !== 'true'; steps += 1) {
    await secretary.press('ArrowDown');
  }
  await expect(row).toHaveAttribute('aria-selected', 'true');
}

/** Ctrl+E, the notice, Ctrl+I: its number and date. */
async function numbersNotice(): Promise<void> {
  await secretary.press('Control+E');
  await selects(dialog().getByRole('row').filter({ hasText: 'Thông báo kết luận' }));
  await secretary.press('Control+I');
  await expect(number()).toBeFocused();
  await expect(date()).not.toHaveValue('');
}

/** Back from the number into the list of what to look at, and ↓ to the line. */
async function walksTo(target: Locator): Promise<void> {
  const hasFocus = () => target.evaluate((element) => element === document.activeElement);
  await secretary.press('Home');
  for (let steps = 0; steps < 20 && !(await hasFocus()); steps += 1) await secretary.press('ArrowDown');
  await expect(target).toBeFocused();
}

async function types(target: Locator, text: string): Promise<void> {
  await expect(target).toBeFocused();
  await secretary.press('Control+A');
  await page.keyboard.type(text);
}

test('the keys that are told are those that do something', async () => {
  await numbersNotice();
  await secretary.press('Shift+Tab');
  await walksTo(line('Chưa có địa danh'));
  await expect(dialog().getByText('đến chỗ sửa')).toBeVisible();
  await walksTo(line(/chỗ để trống/));
  await expect(line(/chỗ để trống/)).toContainText('Xem dòng chấm ở bản bên phải (PgDn lật trang)');
  await expect(dialog().getByText('đến chỗ sửa')).toHaveCount(0);
  await secretary.press('Escape', 'Escape');
  await expect(box()).toBeFocused();
});

test('number and date that were typed are there again, whatever was mended meanwhile; only the rest is proposed', async () => {
  await numbersNotice();
  await types(number(), '57');
  await secretary.press('Enter');
  await types(date(), '05/05/2022');
  await secretary.press('Escape', 'Control+I');
  await expect(number()).toHaveValue('57');
  await expect(date()).toHaveValue('05/05/2022');
  await secretary.press('Shift+Tab');
  await walksTo(line('Chưa có nơi nhận'));
  await secretary.press('Enter');
  await expect(field('Nơi nhận thông báo')).toBeFocused();
  await secretary.press('Escape');
  await expect(number()).toHaveValue('57');
  await expect(date()).toHaveValue('05/05/2022');
  await secretary.press('Escape', 'Escape');
  await app.kill();
  await start();
  await openMeeting('Giao ban tháng Sáu');
  await numbersNotice();
  await expect(number()).toHaveValue('57');
  await expect(dialog().getByText('Ký hiệu: 57/TB-BTTTT')).toBeVisible();
  await secretary.press('Control+A', 'Delete', 'Enter');
  await types(date(), dayText(await today()));
  await secretary.press('Escape', 'Control+I');
  await expect(number()).toHaveValue('1');
  await expect(date()).toHaveValue(dayText(await today()));
});

test('what was typed into the template and left can be given up, and nobody saves it unseen', async () => {
  await secretary.press('Escape', 'Control+T');
  await secretary.tabTo(field('Cơ quan ban hành'));
  await types(field('Cơ quan ban hành'), 'Bộ Gõ Nhầm');
  await secretary.press('Escape', 'Control+I', 'Shift+Tab');
  await walksTo(line('Chưa có địa danh'));
  await secretary.press('Enter');
  await expect(field('Địa danh')).toBeFocused();
  await expect(field('Cơ quan ban hành')).toHaveValue('Bộ Gõ Nhầm');
  const told = dialog().getByRole('note').filter({ hasText: 'chưa ghi: Cơ quan ban hành.' });
  await expect(told).toBeInViewport();
  await secretary.tabTo(dialog().getByRole('button', { name: 'Bỏ chữ gõ dở' }));
  await secretary.press('Enter');
  await expect(told).toHaveCount(0);
  await expect(field('Cơ quan ban hành')).toHaveValue('Bộ Thông tin và Truyền thông');
  await expect(field('Địa danh')).toBeFocused();
  await secretary.press('Escape', 'Escape', 'Control+T');
  await expect(field('Cơ quan ban hành')).toHaveValue('Bộ Thông tin và Truyền thông');
  await expect(dialog().getByRole('button', { name: 'Bỏ chữ gõ dở' })).toHaveCount(0);
  await secretary.press('Escape');
});

test('the key that saves the template issues nothing, held down or pressed again: back in the list it tells how to', async () => {
  await secretary.press('Control+I', 'Shift+Tab');
  await walksTo(line('Chưa có địa danh'));
  await secretary.press('Enter');
  await expect(field('Địa danh')).toBeFocused();
  await page.keyboard.type('Hà Nội');
  await page.keyboard.down('Control');
  for (let times = 0; times < 5; times += 1) await page.keyboard.down('Enter');
  await expect(list().locator(':focus')).toHaveCount(1);
  for (let times = 0; times < 5; times += 1) await page.keyboard.down('Enter');
  await page.keyboard.up('Enter');
  await page.keyboard.press('Enter');
  await page.keyboard.up('Control');
  await expect(line('Chưa có địa danh')).toHaveCount(0);
  await expect(dialog().getByText('bấm Tab tới ô Số rồi mới bấm Ctrl+Enter')).toBeVisible();
  await expect(number()).toBeVisible();
  expect(isIssued()).toBe(false);
  await secretary.press('Tab');
  await expect(number()).toBeFocused();
});

test('a date that can hardly be right is told, and issued with only when it was affirmed', async () => {
  await secretary.press('Enter');
  await types(date(), '20/04/2022');
  await expect(dialog().getByText('Ngày ban hành trước ngày họp 25/04/2022.')).toBeVisible();
  await types(date(), dayText(addDays(await today(), 1)));
  await expect(dialog().getByText(`Ngày ban hành sau hôm nay ${dayText(await today())}.`)).toBeVisible();
  await types(date(), '26/04/2202');
  await expect(dialog().getByText('Năm 2202 không phải năm nay')).toBeVisible();
  const affirmed = dialog().getByRole('checkbox', { name: 'Đúng là ban hành ngày 26/04/2202' });
  await secretary.press('Control+Enter', 'Control+Enter', 'Control+Enter');
  await expect(affirmed).toBeFocused();
  await expect(affirmed).not.toBeChecked();
  expect(isIssued()).toBe(false);
  await secretary.press('Shift+Tab');
  await types(date(), '20/04/2022');
  await expect(affirmed).toHaveCount(0);
  await secretary.press('Control+Enter');
  await expect(dialog().getByRole('checkbox', { name: 'Đúng là ban hành ngày 20/04/2022' })).toBeFocused();
  await secretary.press('Space', 'Control+Enter');
  await expect(dialog().getByText('số 1, ngày 20/04/2022')).toBeVisible();
  expect(isIssued()).toBe(true);
  await secretary.press('Escape');
});

test('a correction that was begun by mistake tells how it is taken back', async () => {
  await expect(page.getByText('ĐÃ BAN HÀNH', { exact: true })).toBeVisible();
  await secretary.press('Control+E');
  await selects(dialog().getByRole('row').filter({ hasText: 'Thông báo kết luận' }));
  await secretary.press('Control+I');
  await secretary.tabTo(dialog().getByRole('button', { name: 'Lập thông báo thay thế…' }));
  await secretary.press('Enter');
  await types(field('Lý do'), 'Nhầm hội nghị');
  await secretary.press('Control+Enter');
  await expect(dialog().getByRole('row').filter({ hasText: 'Thông báo kết luận' })).toContainText('DỰ THẢO');
  await secretary.press('Control+I');
  await expect(dialog().getByText('bấm Ctrl+Z cho tới khi hồ sơ trở lại như khi đã ban hành')).toBeVisible();
  await expect(number()).toHaveValue('1');
  await expect(date()).toHaveValue(dayText(await today()));
  await secretary.press('Escape', 'Escape');
  await expect(page.getByText('ĐÃ KẾT THÚC', { exact: true })).toBeVisible();
  await expect(box()).toBeFocused();
  await secretary.press('Control+Z');
  await expect(page.getByText('ĐÃ BAN HÀNH', { exact: true })).toBeVisible();
});

test('the template of meetings to come keeps what is typed, whichever meeting is opened, and over a power cut', async () => {
  await secretary.press('Control+O', 'Control+,');
  await secretary.tabTo(dialog().getByRole('button', { name: 'Mẫu văn bản…' }));
  await secretary.press('Enter');
  await secretary.tabTo(field('Địa danh'));
  await types(field('Địa danh'), 'Huế');
  await secretary.press('Escape');
  await openMeeting('Giao ban tháng Sáu');
  await app.kill();
  await start();
  await expect(page.getByRole('row').filter({ hasText: 'Giao ban tháng Sáu' })).toBeVisible();
  await secretary.press('Control+,');
  await secretary.tabTo(dialog().getByRole('button', { name: 'Mẫu văn bản…' }));
  await secretary.press('Enter');
  await expect(field('Địa danh')).toHaveValue('Huế');
  await secretary.press('Escape');
});
