import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Locator, type Page, test } from '@playwright/test';
import { seriousFaults } from '../support/accessibility.ts';
import { launchApp, type RunningApp } from '../support/electronApp.ts';
import { type SecretaryAtWork, secretaryAtWork } from '../support/secretaryAtWork.ts';

/** What is to be looked at before a notice is issued, and the template that its heading and ending come from; by keyboard. */
const library = mkdtempSync(join(tmpdir(), 'giao-ban-before-issuing-'));
let app: RunningApp;
let page: Page;
let secretary: SecretaryAtWork;

test.describe.configure({ mode: 'serial', timeout: 120_000 });
test.beforeAll(async () => {
  app = await launchApp({ library });
  page = await app.window('secretary');
  secretary = secretaryAtWork(page);
  await secretary.opensSample();
});
test.afterAll(() => app.close());

const box = () => page.getByRole('textbox', { name: 'Ô ghi chép' });
const dialog = () => page.getByRole('dialog');
const list = () => dialog().getByRole('list', { name: 'Cần xem trước khi ban hành' });
const line = (text: string | RegExp) => list().getByRole('button').filter({ hasText: text });
const number = () => dialog().getByLabel('Số', { exact: true });
const field = (name: string) => dialog().getByLabel(name, { exact: true });

/** What the first page of the preview looks like. */
async function firstPage(): Promise<string> {
  const pages = dialog().getByRole('region', { name: 'Xem trước: Thông báo kết luận' });
  await expect(pages.getByText(/^Trang \d+\/\d+$/)).toBeVisible();
  return pages.locator('[data-page="1"] canvas').evaluate((canvas) => (canvas as HTMLCanvasElement).toDataURL());
}

/** Ctrl+E, the notice, Ctrl+I, and back from its number into the list of what to look at. */
async function looksAtNotice(): Promise<void> {
  await secretary.press('Control+E');
  const notice = dialog().getByRole('row').filter({ hasText: 'Thông báo kết luận' });
  await expect(notice).toBeVisible();
  await secretary.press('Home');
  for (let steps = 0; steps < 8 && (await notice.getAttribute('aria-selected')) !== 'true'; steps += 1) {
    await secretary.press('ArrowDown');
  }
  await secretary.press('Control+I');
  await expect(number()).toBeFocused();
  await secretary.press('Shift+Tab');
}

/** Home, then ↓ until the line has the focus. */
async function walksTo(target: Locator): Promise<void> {
  const hasFocus = () => target.evaluate((element) => element === document.activeElement);
  await secretary.press('Home');
  for (let steps = 0; steps < 30 && !(await hasFocus()); steps += 1) await secretary.press('ArrowDown');
  await expect(target).toBeFocused();
}

test('tells many that are alike in one line, with what to do, and each of them when it is opened', async () => {
  await looksAtNotice();
  const group = line('6 kết luận chưa trình chủ trì duyệt.');
  await expect(group).toContainText('Nên xem');
  await expect(group).toContainText('Trình duyệt bằng F9.');
  await expect(line('Kết luận 1 chưa trình')).toHaveCount(0);
  expect(await seriousFaults(page)).toEqual([]);
  await walksTo(group);
  await secretary.press('ArrowRight');
  await expect(line(/^Kết luận \d chưa trình/)).toHaveCount(6);
  await secretary.press('ArrowDown', 'ArrowDown');
  await expect(line('Kết luận 2 chưa trình')).toBeFocused();
  await secretary.press('ArrowLeft');
  await expect(group).toBeFocused();
  expect(await seriousFaults(page)).toEqual([]);
});

test('the list has the room that there is', async () => {
  const isHeldBack = await list().evaluate((element) => {
    const side = element.closest('[class*="_side_"]');
    const last = [...(side?.querySelectorAll('button') ?? [])].at(-1);
    if (!side || !last) throw new Error('There is no button below the list');
    const below = side.getBoundingClientRect().bottom - last.getBoundingClientRect().bottom;
    return element.scrollHeight > element.clientHeight + 1 && below > 40;
  });
  expect(isHeldBack).toBe(false);
});

test('Enter leads to the conclusion: it is selected in the log and in its list, and the box has the focus', async () => {
  await secretary.press('ArrowDown', 'ArrowDown', 'ArrowDown', 'Enter');
  await expect(dialog()).toHaveCount(0);
  await expect(box()).toBeFocused();
  await expect(secretary.log.locator('[data-selected]')).toContainText('Xây dựng công cụ hỗ trợ cán bộ');
  await expect(secretary.log.locator('[data-selected]')).toBeInViewport();
  await expect(page.getByRole('tab', { name: /Kết luận/ })).toHaveAttribute('aria-selected', 'true');
  await expect(page.getByRole('row', { selected: true })).toContainText('Xây dựng công cụ hỗ trợ cán bộ');
});

test('whoever comes back finds the list as it was left; what was mended is gone from it', async () => {
  await secretary.press('F9');
  await looksAtNotice();
  await expect(line('5 kết luận chưa trình chủ trì duyệt.')).toHaveAttribute('aria-expanded', 'true');
  await expect(line('Kết luận 3 đã trình, chủ trì chưa duyệt.')).toBeVisible();
  await expect(line('Kết luận 3 chưa trình')).toHaveCount(0);
});

test('a task without a deadline is opened in its form, and its deadline written there', async () => {
  await walksTo(line('4 nhiệm vụ chưa có thời hạn.'));
  await secretary.press('Enter', 'ArrowDown', 'Enter');
  await expect(field('Chủ trì')).toBeVisible();
  await secretary.tabTo(field('Thời hạn, theo lời nói'));
  await page.keyboard.type('trong quý III/2022');
  await secretary.press('Control+Enter');
  await expect(dialog().getByRole('textbox', { name: 'Đến ngày' })).toHaveValue('30/09/2022');
  await secretary.press('Control+Enter');
  await expect(box()).toBeFocused();
  await looksAtNotice();
  await expect(line(/Nhiệm vụ \d+ chưa có thời hạn/)).toHaveCount(3);
});

test('a misspelled unit and a doubtful citation are told with what is right, and gone to', async () => {
  await secretary.press('Escape', 'Escape');
  await expect(box()).toBeFocused();
  await secretary.notes('Cục An toàn thôn tin thực hiện Nghị định 13/2022/NĐ-CPP');
  await looksAtNotice();
  await walksTo(line('Ý kiến: tên đơn vị “Cục An toàn thôn tin”, trong danh mục là “Cục An toàn thông tin”.'));
  await secretary.press('Enter');
  await expect(box()).toBeFocused();
  await expect(secretary.log.locator('[data-selected]')).toContainText('Cục An toàn thôn tin');
  await looksAtNotice();
  await walksTo(line('Văn bản viện dẫn “Nghị định 13/2022/NĐ-CPP”'));
  await secretary.press('Enter');
  const citations = page.getByRole('dialog', { name: 'Văn bản được viện dẫn' });
  await expect(citations.getByRole('button').filter({ hasText: '13/2022/NĐ-CPP' })).toBeFocused();
  await secretary.press('Escape');
  await expect(box()).toBeFocused();
});

test('what stops is told first, and nothing is issued until it is mended', async () => {
  await secretary.press('Control+E', 'Control+T');
  await expect(field('Cơ quan chủ quản (nếu có)')).toBeFocused();
  await secretary.tabTo(field('Địa danh'));
  await secretary.press('Control+A', 'Delete', 'Control+Enter');
  await expect(dialog().getByRole('grid', { name: 'Chọn văn bản' })).toBeFocused();
  await secretary.press('Control+I');
  await expect(number()).toBeFocused();
  await expect(list().getByRole('button').first()).toContainText('Phải sửa');
  await expect(list().getByRole('button').first()).toContainText('Chưa có địa danh');
  await page.keyboard.type('15');
  await secretary.press('Control+Enter');
  await expect(dialog().getByRole('alert')).toContainText('Chưa ban hành được');
  await expect(number()).toBeVisible();
});

test('a missing fact of the template is mended in the template, beside the pages, which follow', async () => {
  await secretary.press('Shift+Tab');
  await walksTo(line('Chưa có địa danh'));
  await secretary.press('Enter');
  await expect(field('Địa danh')).toBeFocused();
  expect(await seriousFaults(page)).toEqual([]);
  const before = await firstPage();
  await page.keyboard.type('Hà Nội');
  await expect.poll(firstPage).not.toBe(before);
  await secretary.tabTo(field('Họ và tên người ký thông báo'));
  await page.keyboard.type('TS. Trần Văn Bình');
  await secretary.press('Control+Enter');
  await expect(field('Họ và tên người ký thông báo')).toBeFocused();
  await expect(dialog()).toContainText('Không ghi học hàm, học vị');
  await secretary.press('Home', 'Delete', 'Delete', 'Delete', 'Delete', 'Control+Enter');
  await expect(number()).toBeVisible();
  await expect(line('Chưa có địa danh')).toHaveCount(0);
  await expect(line('người ký')).toHaveCount(0);
  await secretary.press('Escape', 'Escape');
  await expect(box()).toBeFocused();
});

test('what was typed and not saved is there the next time', async () => {
  await opensTemplate();
  await secretary.tabTo(field('Câu kết của thông báo'));
  await page.keyboard.type('Văn phòng Bộ thông báo để các đơn vị biết, thực hiện');
  await secretary.press('Escape');
  await expect(box()).toBeFocused();
  await opensTemplate();
  await expect(field('Câu kết của thông báo')).toHaveValue('Văn phòng Bộ thông báo để các đơn vị biết, thực hiện');
  await expect(dialog()).toContainText('Đang hiện chữ gõ dở lần trước, chưa ghi: Câu kết của thông báo.');
});

test('the template is kept for the meeting, and where it is asked for, for those to come', async () => {
  await secretary.tabTo(dialog().getByRole('checkbox', { name: 'Dùng cả cho các hội nghị tạo sau này' }));
  await secretary.press('Space', 'Control+Enter');
  await expect(box()).toBeFocused();
  const directory = () => JSON.parse(readFileSync(join(library, 'directory.json'), 'utf8'));
  await expect
    .poll(() => directory().agency)
    .toMatchObject({
      place: 'Hà Nội',
      noticeSigner: 'Trần Văn Bình',
      noticeClosing: 'Văn phòng Bộ thông báo để các đơn vị biết, thực hiện',
    });
  expect(directory().units.length).toBeGreaterThan(90);
});

test('the first template is got back, to be looked at before it is saved', async () => {
  await opensTemplate();
  await secretary.tabTo(dialog().getByRole('button', { name: 'Lấy lại mẫu ban đầu của phần mềm' }));
  await secretary.press('Enter');
  await expect(field('Họ và tên người ký thông báo')).toHaveValue('');
  await expect(field('Câu kết của thông báo')).toHaveValue('');
  await expect(dialog()).toContainText('Đã điền mẫu ban đầu; chưa ghi.');
  await secretary.press('Escape');
  await expect(box()).toBeFocused();
});

test('with no meeting open it is the template of those to come, out of the settings', async () => {
  await secretary.press('Control+O', 'Control+,');
  await secretary.tabTo(dialog().getByRole('button', { name: 'Mẫu văn bản…' }));
  await secretary.press('Enter');
  await expect(dialog()).toContainText('Dùng cho các hội nghị tạo từ nay về sau');
  await secretary.tabTo(field('Địa danh'));
  await secretary.press('Control+A');
  await page.keyboard.type('Huế');
  await secretary.press('Control+Enter');
  await expect(dialog()).toHaveCount(0);
  expect(JSON.parse(readFileSync(join(library, 'directory.json'), 'utf8')).agency.place).toBe('Huế');
});

/** Ctrl+K and a few letters of its name. */
async function opensTemplate(): Promise<void> {
  await secretary.press('Control+K');
  await expect(dialog().getByRole('combobox')).toBeFocused();
  await page.keyboard.type('mau van ban');
  await expect(page.getByRole('option').first()).toContainText('Mẫu văn bản');
  await secretary.press('Enter');
  await expect(field('Cơ quan chủ quản (nếu có)')).toBeFocused();
}
