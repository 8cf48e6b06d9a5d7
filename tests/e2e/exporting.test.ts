import { mkdirSync, mkdtempSync, readdirSync, watch } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import type {} from '../../renderer/store/bridge.ts';
import { expectAccessible } from '../support/accessibility.ts';
import { diskLibrary, unwrapped } from '../support/diskLibrary.ts';
import { launchApp, type RunningApp } from '../support/electronApp.ts';
import { aPoint, aTask } from '../support/recordsOfMeeting.ts';
import { type SecretaryAtWork, secretaryAtWork } from '../support/secretaryAtWork.ts';
import { smallMeeting } from '../support/smallMeeting.ts';

/** Ctrl+E, Enter: what is exported is what the window says, and what was not exported is told. By keyboard. */
const library = mkdtempSync(join(tmpdir(), 'giao-ban-exporting-'));
let app: RunningApp;
let secretary: SecretaryAtWork;

test.describe.configure({ mode: 'serial', timeout: 120_000 });
test.beforeAll(async () => {
  const made = diskLibrary(library);
  const records = smallMeeting();
  const named = (id: string, title: string) => records.meeting.map((one) => ({ ...one, id, title }));
  const task = [aTask('1', {})];
  const secret = [aPoint('1', { text: 'TỐI MẬT: phương án' })];
  unwrapped(await made.create({ ...records, meeting: named('open', 'Giao ban tháng Tư'), task }, 'import'));
  unwrapped(await made.create({ ...records, meeting: named('secret', 'Giao ban tháng Năm'), point: secret }, 'import'));
  app = await launchApp({ library });
  secretary = secretaryAtWork(await app.window('secretary'));
});
test.afterAll(() => app.close());

const dialog = () => secretary.page.getByRole('dialog');
const list = () => dialog().getByRole('grid', { name: 'Chọn văn bản' });
const format = (name: string) => dialog().getByRole('checkbox', { name, exact: true });

/** The folder that will be chosen in the system's dialog. */
async function chosenFolder(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'giao-ban-exported-'));
  await app.electron.evaluate(({ dialog: system }, path) => {
    system.showOpenDialog = async () => ({ canceled: false, filePaths: [path] });
    system.showSaveDialog = async (...args: unknown[]) => {
      const { defaultPath } = args.at(-1) as { defaultPath: string };
      return { canceled: false, filePath: `${path}/${defaultPath.split('/').at(-1)}` };
    };
  }, folder);
  return folder;
}

async function openMeeting(title: string): Promise<void> {
  const { page, press } = secretary;
  await press('Control+O');
  const line = page.getByRole('row').filter({ hasText: title });
  await expect(line).toBeVisible();
  await press('Home');
  for (let steps = 0; steps < 4 && (await line.getAttribute('aria-selected')) !== 'true'; steps += 1) {
    await press('ArrowDown');
  }
  await press('Enter');
  await expect(page.getByRole('textbox', { name: 'Ô ghi chép' })).toBeFocused();
}

/** Ctrl+E; then exactly these documents and formats are chosen, and the keyboard stands on the first of all. */
async function chooses(names: readonly string[], formats: readonly string[]): Promise<void> {
  const { press, tabTo } = secretary;
  await press('Control+E');
  await expect(list()).toBeFocused();
  await press('Home');
  for (const row of await list().getByRole('row').all()) {
    await expect(row).toHaveAttribute('aria-selected', 'true');
    const box = row.getByRole('checkbox');
    const label = (await box.getAttribute('aria-label')) ?? '';
    if ((await box.isChecked()) !== names.some((name) => label === `Xuất ${name}`)) await press('Space');
    await press('ArrowDown');
  }
  for (const name of ['PDF', 'Word (DOCX)', 'Excel (XLSX)']) {
    const box = format(name);
    if ((await box.isChecked()) === formats.includes(name)) continue;
    await tabTo(box);
    await press('Space');
  }
  await tabTo(list());
  await press('Home');
}

test('what Enter exports is on the button, and looking at something else is told', async () => {
  const { press } = secretary;
  const folder = await chosenFolder();
  await openMeeting('Giao ban tháng Tư');
  await chooses(['Biên bản'], ['PDF']);
  await expect(dialog().getByRole('button', { name: 'Xuất Biên bản', exact: true })).toBeVisible();
  await press('ArrowDown', 'ArrowDown');
  const told = 'Đang xem văn bản chưa chọn. Enter xuất: Biên bản. Space để chọn cả Phụ lục phân công nhiệm vụ.';
  await expect(dialog().getByText(told)).toBeVisible();
  await expectAccessible(secretary.page, 'another document is looked at', 'vi');
  await press('Space');
  await expect(dialog().getByText('Đang xem văn bản chưa chọn')).toHaveCount(0);
  await expect(dialog().getByRole('button', { name: 'Xuất 2 văn bản', exact: true })).toBeVisible();
  await press('Enter');
  await expect(dialog().getByText('Đã xuất xong')).toBeVisible({ timeout: 30_000 });
  expect(readdirSync(folder).sort()).toEqual(['bien-ban-2022-04-du-thao.pdf', 'phu-luc-nhiem-vu-2022-04-du-thao.pdf']);
  await press('Escape');
});

test('a document without tables is no workbook: which one is told, and what to choose instead', async () => {
  const { press } = secretary;
  const folder = await chosenFolder();
  await chooses(['Bản tin'], ['Excel (XLSX)']);
  await press('Enter');
  await expect(dialog().getByRole('alert')).toHaveText(/không có bảng nào .* Hãy chọn PDF hoặc Word\.$/);
  await press('Escape');
  await chooses(['Phụ lục phân công nhiệm vụ', 'Bản tin'], ['Excel (XLSX)']);
  await press('Enter');
  await expect(dialog().getByText('Đã xuất xong')).toBeVisible({ timeout: 30_000 });
  await expect(dialog().getByText('Không có bảng nên không có tệp Excel: Bản tin.')).toBeVisible();
  expect(readdirSync(folder)).toEqual(['phu-luc-nhiem-vu-2022-04-du-thao.xlsx']);
  await press('Escape');
});

test('an export that fails halfway tells why, and which files are there; they can be opened', async () => {
  const { page, press } = secretary;
  const folder = await chosenFolder();
  await chooses(['Biên bản', 'Thông báo kết luận'], ['PDF']);
  // Once the first is being written all names are known; a folder then stands where the second would be.
  const watching = watch(folder, () => {
    mkdirSync(join(folder, 'thong-bao-ket-luan-2022-04-du-thao.pdf'), { recursive: true });
  });
  await press('Enter');
  await expect(dialog().getByRole('alert')).toContainText('CHƯA xuất hết, mới có 1 tệp dưới đây.', { timeout: 30_000 });
  watching.close();
  await expect(dialog().getByText('Đã xuất xong')).toHaveCount(0);
  await expect(dialog().getByRole('button', { name: 'Mở bien-ban-2022-04-du-thao.pdf' })).toBeFocused();
  await expectAccessible(page, 'an export failed halfway', 'vi');
  await press('Escape');
});

test('a mark of secrecy is told once, where the pages would be; whoever exports is told where that is', async () => {
  const { press } = secretary;
  await openMeeting('Giao ban tháng Năm');
  await chooses(['Biên bản'], ['PDF']);
  const why = dialog().getByText('Có dấu chỉ độ mật “TỐI MẬT”');
  await expect(why).toHaveCount(1);
  await press('Enter');
  const told = dialog().getByText('Chưa xuất, chưa in. Lý do ghi ở phần xem trước bên cạnh.');
  await expect(told).toBeInViewport({ ratio: 1 });
  await expect(why).toHaveCount(1);
  await press('Escape');
});
