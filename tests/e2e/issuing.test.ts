import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Locator, type Page, test } from '@playwright/test';
import type {} from '../../renderer/store/bridge.ts';
import { diskLibrary } from '../support/diskLibrary.ts';
import { launchApp, type RunningApp } from '../support/electronApp.ts';
import { meetingThatEnded } from '../support/meetingThatEnded.ts';
import { type SecretaryAtWork, secretaryAtWork } from '../support/secretaryAtWork.ts';
import { readXml, textAt } from '../support/strictXml.ts';

/** Numbers, what is kept of what was issued, and corrections; by keyboard, in the real application. */
const library = mkdtempSync(join(tmpdir(), 'giao-ban-issuing-'));
const folder = mkdtempSync(join(tmpdir(), 'giao-ban-issued-'));
let app: RunningApp;
let page: Page;
let secretary: SecretaryAtWork;

test.describe.configure({ mode: 'serial', timeout: 120_000 });
test.beforeAll(async () => {
  await (await meetingThatEnded(diskLibrary(library), 'giao-ban-thang-tu', 'Giao ban tháng Tư')).close();
  await (await meetingThatEnded(diskLibrary(library), 'giao-ban-thang-nam', 'Giao ban tháng Năm')).close();
  await start();
});
test.afterAll(() => app.close());

async function start(): Promise<void> {
  app = await launchApp({ library });
  page = await app.window('secretary');
  secretary = secretaryAtWork(page);
  await app.electron.evaluate(({ dialog }, chosen) => {
    dialog.showOpenDialog = async () => ({ canceled: false, filePaths: [chosen] });
    dialog.showSaveDialog = async (...args: unknown[]) => {
      const { defaultPath } = args.at(-1) as { defaultPath: string };
      return { canceled: false, filePath: `${chosen}/${defaultPath.split('/').at(-1)}` };
    };
  }, folder);
}

async function openMeeting(title: string): Promise<void> {
  await secretary.press('Control+O');
  await selects(page.getByRole('row').filter({ hasText: title }));
  await secretary.press('Enter');
  await expect(page.getByRole('textbox', { name: 'Ô ghi chép' })).toBeFocused();
}

const dialog = () => page.getByRole('dialog');
const number = () => dialog().getByLabel('Số', { exact: true });
const date = () => dialog().getByLabel('Ngày ban hành', { exact: true });

/** Ctrl+E, the document, Ctrl+I: its number and date, or what was issued. */
async function numbers(document: 'Biên bản' | 'Thông báo kết luận'): Promise<void> {
  await secretary.press('Control+E');
  await selects(dialog().getByRole('row').filter({ hasText: document }));
  await secretary.press('Control+i');
}

/** Home, then ↓ until the line is selected. */
async function selects(line: Locator): Promise<void> {
  await expect(line).toBeVisible();
  await secretary.press('Home');
  for (let steps = 0; steps < 8 && (await line.getAttribute('aria-selected')) !== 'true'; steps += 1) {
    await secretary.press('ArrowDown');
  }
  await expect(line).toHaveAttribute('aria-selected', 'true');
}

async function types(field: Locator, text: string): Promise<void> {
  await expect(field).toBeFocused();
  await secretary.press('Control+A');
  await page.keyboard.type(text);
}

const kept = (meeting: string) => {
  const issued = join(library, meeting, 'issued');
  return readdirSync(issued).map((name) => ({ name, bytes: readFileSync(join(issued, name)) }));
};
const textOf = (path: string) =>
  execFileSync('pdftotext', ['-raw', path, '-'], { encoding: 'utf8' }).replace(/\s+/g, ' ');
const readOut = (name: string) => readFileSync(join(folder, name));

test('the minutes get the number that is proposed; Enter alone never issues', async () => {
  await openMeeting('Giao ban tháng Tư');
  await numbers('Biên bản');
  await expect(number()).toBeFocused();
  await expect(number()).toHaveValue('1');
  await expect(dialog().getByText('Ký hiệu: 01/BB-BTTTT')).toBeVisible();
  await expect(date()).not.toHaveValue('');
  await secretary.press('Enter');
  await types(date(), '26/04/2022');
  await secretary.press('Enter', 'Enter', 'Enter');
  await expect(dialog().getByText('Bấm Ctrl+Enter để ban hành')).toBeVisible();
  expect(readdirSync(join(library, 'giao-ban-thang-tu'))).not.toContain('issued');
  await secretary.press('Control+Enter');
  await expect(dialog().getByText('số 1, ngày 26/04/2022')).toBeVisible();
  await secretary.press('Escape');
});

test('the notice closes the record; numbers below that no document here has are told', async () => {
  await numbers('Thông báo kết luận');
  await types(number(), '15');
  await expect(dialog().getByText('Các số chưa có trong sổ của máy này: 1–14.')).toBeVisible();
  await secretary.press('Enter');
  await types(date(), '28/04/2022');
  await secretary.press('Control+Enter');
  await expect(dialog().getByText('số 15, ngày 28/04/2022')).toBeVisible();
  await secretary.press('Escape');
  await expect(page.getByText('ĐÃ BAN HÀNH', { exact: true })).toBeVisible();
  const files = kept('giao-ban-thang-tu');
  expect(files).toHaveLength(2);
  for (const { name, bytes } of files) {
    expect(name).toBe(`${createHash('sha256').update(bytes).digest('hex')}.pdf`);
  }
});

test('in another meeting the number is refused, with who has it, and the next one is proposed', async () => {
  await openMeeting('Giao ban tháng Năm');
  await numbers('Thông báo kết luận');
  await secretary.press('Enter');
  await types(date(), '30/05/2022');
  await expect(number()).toHaveValue('16');
  await secretary.press('Shift+Tab');
  await types(number(), '15');
  const taken = 'Số 15 năm 2022 đã cấp cho văn bản ngày 28/04/2022 của “Giao ban tháng Tư”.';
  await expect(dialog().getByText(taken)).toBeVisible();
  await secretary.press('Control+Enter');
  await expect(number()).toBeFocused();
  await types(number(), '14');
  await expect(dialog().getByText('Văn bản số 15 lại ghi ngày 28/04/2022, trước ngày này.')).toBeVisible();
  await secretary.press('Escape', 'Escape');
  await expect(page.getByText('ĐÃ KẾT THÚC', { exact: true })).toBeVisible();
  expect(readdirSync(join(library, 'giao-ban-thang-nam'))).not.toContain('issued');
});

test('what was issued is copied byte for byte, with its metadata, also after a power cut', async () => {
  const before = kept('giao-ban-thang-tu');
  await app.kill();
  await start();
  await openMeeting('Giao ban tháng Tư');
  await numbers('Thông báo kết luận');
  await expect(dialog().getByText('Thông báo 15/TB-BTTTT')).toBeVisible();
  await secretary.tabTo(dialog().getByRole('button', { name: /Lưu bản sao của Thông báo 15/ }));
  await secretary.press('Enter');
  await expect(dialog().getByText('Đã lưu: thong-bao-ket-luan-so-15-2022.pdf')).toBeVisible();
  const copy = readOut('thong-bao-ket-luan-so-15-2022.pdf');
  expect(before.some(({ bytes }) => bytes.equals(copy))).toBe(true);
  const { root } = readXml(readOut('thong-bao-ket-luan-so-15-2022.edxml.xml').toString());
  expect(textAt(root, 'Code/CodeNumber')).toBe('15');
  expect(Number(textAt(root, 'OtherInfo/PageAmount'))).toBeGreaterThan(0);
  await secretary.press('Escape', 'Escape');
});

test('what was issued opens as a copy of its own, read-only, which goes with the application', async () => {
  await app.electron.evaluate(({ shell }) => {
    shell.openPath = async (path) => {
      Object.assign(globalThis, { openedPath: path });
      return '';
    };
  });
  await numbers('Thông báo kết luận');
  await secretary.tabTo(dialog().getByRole('button', { name: 'Mở Thông báo 15/TB-BTTTT' }));
  await secretary.press('Enter');
  const opened = () => app.electron.evaluate(() => (globalThis as { openedPath?: string }).openedPath ?? '');
  await expect.poll(opened).toMatch(/thong-bao-ket-luan-so-15-2022\.pdf$/);
  const path = await opened();
  expect(path.startsWith(library)).toBe(false);
  expect(statSync(path).mode & 0o222).toBe(0);
  expect(kept('giao-ban-thang-tu').some(({ bytes }) => bytes.equals(readFileSync(path)))).toBe(true);
  await app.close();
  expect(existsSync(path)).toBe(false);
  await start();
  await openMeeting('Giao ban tháng Tư');
});

test('D8: what belongs to the issued notice says that it is made of the record as it was then', async () => {
  await secretary.press('Control+E');
  await selects(dialog().getByRole('row').filter({ hasText: 'Phụ lục phân công nhiệm vụ' }));
  const told = 'Theo thông báo số 15 ngày 28/04/2022 đã ban hành: nội dung như hồ sơ lúc ban hành.';
  await expect(dialog().getByText(told)).toBeVisible();
  await selects(dialog().getByRole('row').filter({ hasText: 'Danh sách đại biểu' }));
  await expect(dialog().getByText(told)).toHaveCount(0);
  await secretary.press('Escape');
});

test('a correction opens the record, names what it replaces, and has a number of its own', async () => {
  await numbers('Thông báo kết luận');
  await secretary.tabTo(dialog().getByRole('button', { name: 'Lập thông báo thay thế…' }));
  await secretary.press('Enter');
  await expect(dialog().getByLabel('Lý do')).toBeFocused();
  await secretary.press('Control+Enter');
  await expect(dialog().getByText('Hãy ghi lý do.')).toBeVisible();
  await page.keyboard.type('Ghi thiếu một ý kiến');
  await secretary.press('Control+Enter');
  await expect(dialog().getByRole('row').filter({ hasText: 'Thông báo kết luận' })).toContainText('DỰ THẢO');
  await secretary.press('Escape');
  await expect(page.getByText('ĐÃ KẾT THÚC', { exact: true })).toBeVisible();
  await page.keyboard.type('Ý kiến bị bỏ sót');
  await secretary.press('Enter');
  await expect(secretary.log.locator('[data-kind="point"]')).toHaveCount(2);

  await numbers('Thông báo kết luận');
  await expect(dialog().getByText('Thay thế thông báo 15/TB-BTTTT ngày 28/04/2022.')).toBeVisible();
  await secretary.press('Enter');
  await types(date(), '04/05/2022');
  await expect(number()).toHaveValue('16');
  await secretary.press('Control+Enter');
  await expect(dialog().getByText('số 16, ngày 04/05/2022')).toBeVisible();
  await secretary.press('Escape');
  await expect(page.getByText('ĐÃ BAN HÀNH', { exact: true })).toBeVisible();
  expect(kept('giao-ban-thang-tu')).toHaveLength(3);
});

test('the corrected notice says so, and what it corrects is still there', async () => {
  await numbers('Thông báo kết luận');
  await expect(dialog().getByText('đã có văn bản 16/TB-BTTTT thay thế, bổ sung')).toBeVisible();
  await secretary.tabTo(dialog().getByRole('button', { name: /Lưu bản sao của Thông báo 16/ }));
  await secretary.press('Enter');
  await expect(dialog().getByText('Đã lưu: thong-bao-ket-luan-so-16-2022.pdf')).toBeVisible();
  expect(textOf(join(folder, 'thong-bao-ket-luan-so-16-2022.pdf'))).toContain(
    'Thông báo này thay thế Thông báo số 15/TB-BTTTT ngày 28 tháng 4 năm 2022 của Bộ Thông tin và Truyền thông.',
  );
  const { comments } = readXml(readOut('thong-bao-ket-luan-so-16-2022.edxml.xml').toString());
  expect(comments.join()).toContain('OrganId,2022/04/28,15/TB-BTTTT');
  await secretary.press('Escape', 'Escape');
});

test('a change of the agency’s template changes nothing that was issued', async () => {
  const minutes = kept('giao-ban-thang-tu').find(({ name }) =>
    textOf(join(library, 'giao-ban-thang-tu', 'issued', name)).includes('01/BB-BTTTT'),
  );
  const changed = await page.evaluate(async () => {
    const meetingId = 'giao-ban-thang-tu';
    const send = (commandId: string, command: unknown) =>
      window.giaoBan.call('meeting/command', { meetingId, commandId, batchId: null, command } as never);
    await send('e2e-correct-1', { type: 'document/correct', documentType: 'notice', reason: 'Đổi tên Bộ' });
    const opened = await window.giaoBan.call('meeting/snapshot', { meetingId });
    if (!opened.ok) return opened;
    const { agency } = Object.values(JSON.parse(opened.value.stateJson).meeting)[0] as { agency: object };
    const renamed = { ...agency, name: 'Bộ Khoa học và Công nghệ', abbreviation: 'BKHCN' };
    return send('e2e-rename-1', { type: 'meeting/edit', patch: { agency: renamed } });
  });
  expect(changed).toMatchObject({ ok: true });
  const exported = await page.evaluate(() =>
    window.giaoBan.call('documents/exportIssued', { meetingId: 'giao-ban-thang-tu', issuanceId: 'minutes' }),
  );
  expect(exported).toMatchObject({ ok: true, value: { fileNames: ['bien-ban-so-1-2022.pdf', expect.anything()] } });
  expect(readOut('bien-ban-so-1-2022.pdf').equals(minutes?.bytes ?? Buffer.alloc(0))).toBe(true);
});

test('the template of an issued meeting stays: a finding about it leads to where that is said', async () => {
  await openMeeting('Giao ban tháng Năm');
  await numbers('Thông báo kết luận');
  await secretary.press('Enter');
  await types(date(), '31/05/2022');
  await secretary.press('Control+Enter');
  await expect(dialog().getByText('ngày 31/05/2022')).toBeVisible();
  await secretary.press('Escape');
  await numbers('Biên bản');
  await expect(number()).toBeFocused();
  const finding = dialog().getByRole('button', { name: /Chưa có nơi nhận/ });
  await secretary.press('Shift+Tab', 'Home');
  const hasFocus = () => finding.evaluate((element) => element === document.activeElement);
  for (let steps = 0; steps < 12 && !(await hasFocus()); steps += 1) await secretary.press('ArrowDown');
  await expect(finding).toBeFocused();
  await secretary.press('Enter');
  await expect(dialog().getByText(/^Hội nghị này đã ban hành, mẫu của nó không đổi được/)).toBeVisible();
  await expect(dialog().getByLabel('Chủ trì hội nghị')).toHaveCount(0);
  await secretary.press('Escape');
  await openMeeting('Giao ban tháng Tư');
});

test('a window can’t issue past the file, nor with a number that is none', async () => {
  const refused = await page.evaluate(async () => {
    const meetingId = 'giao-ban-thang-tu';
    const file = { sha256: 'a'.repeat(64), bytes: 1, pages: null };
    const issue = { type: 'document/issue', documentType: 'notice', number: 99, date: '2022-06-01', options: {}, file };
    const command = { meetingId, commandId: 'e2e-forged-1', batchId: null, command: issue };
    return window.giaoBan.call('meeting/command', command as never);
  });
  expect(refused).toEqual({ ok: false, error: { code: 'callInvalid', call: 'meeting/command' } });
});
