import { mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import type { Command } from '#shared/domain/command.ts';
import type {} from '../../renderer/store/bridge.ts';
import { expectAccessible, walkFocus } from '../support/accessibility.ts';
import { launchApp, type RunningApp } from '../support/electronApp.ts';
import { exportProcesses } from '../support/exportProcesses.ts';
import { canvasImage, difference, type GreyImage, pageImage } from '../support/greyImage.ts';
import { type SecretaryAtWork, secretaryAtWork } from '../support/secretaryAtWork.ts';

/**
 * Ctrl+E: the documents of a meeting as they will be printed, before they are files. By keyboard alone; the pages are
 * held against those of the exported PDF, drawn by another program.
 */
const folder = mkdtempSync(join(tmpdir(), 'giao-ban-previewed-'));
let app: RunningApp;
let secretary: SecretaryAtWork;

test.describe.configure({ mode: 'serial', timeout: 120_000 });
test.beforeAll(async () => {
  app = await launchApp();
  secretary = secretaryAtWork(await app.window('secretary'));
  await app.electron.evaluate(({ dialog }, path) => {
    dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [path] });
  }, folder);
  await secretary.opensSample();
});
test.afterAll(() => app.close());

const pane = () => secretary.page.getByRole('region', { name: /^Xem trước: / });
const pageCount = () => pane().getByText(/^Trang \d+\/\d+$/);
const canvas = (page: number) => pane().locator(`[data-page="${page}"] canvas`);
const list = () => secretary.page.getByRole('grid', { name: 'Chọn văn bản' });

/** The pages are those of the document of this name, and nothing else is under way. */
async function shows(name: string): Promise<void> {
  const shown = secretary.page.getByRole('region', { name: `Xem trước: ${name}` });
  await expect(shown).toHaveAttribute('aria-busy', 'false');
  await expect(shown.locator('[data-page="1"] canvas')).toBeVisible();
  await expect(shown.locator('[data-stale="true"]')).toHaveCount(0);
}

/** Waits until the first page looks otherwise than it did. */
async function firstPageAfter(before: GreyImage): Promise<GreyImage> {
  let after = before;
  await expect(async () => {
    after = await canvasImage(secretary.page, 1);
    expect(difference(before, after)).toBeGreaterThan(0);
  }).toPass();
  return after;
}

const send = (command: Command) =>
  secretary.page.evaluate(async (wanted) => {
    const listed = await window.giaoBan.call('app/read', {});
    const meetingId = listed.ok ? (listed.value.openMeetingId ?? '') : '';
    const commandId = crypto.randomUUID();
    return window.giaoBan.call('meeting/command', { meetingId, commandId, batchId: null, command: wanted });
  }, command);

test('Ctrl+E shows the first page of the minutes, with the keyboard in the list of documents', async () => {
  await secretary.press('Control+E');
  await shows('Biên bản');
  await expect(list()).toBeFocused();
  await expect(pageCount()).toHaveText(/^Trang 1\/[2-9]\d*$/);
});

test('PgDn and Ctrl+↓ turn pages while the list keeps the keyboard; only pages near by are drawn', async () => {
  const { press } = secretary;
  const count = await pane().locator('[data-page]').count();
  expect(count).toBeGreaterThan(4);
  await expect(canvas(count)).toHaveCount(0);
  await press('PageDown', 'PageDown', 'PageDown');
  await expect(pageCount()).not.toHaveText(/^Trang 1\//);
  await press('Control+Home', 'Control+ArrowDown', 'Control+ArrowDown');
  await expect(pageCount()).toHaveText(`Trang 3/${count}`);
  await press('Control+ArrowUp');
  await expect(pageCount()).toHaveText(`Trang 2/${count}`);
  await press('Control+End');
  await expect(pageCount()).toHaveText(`Trang ${count}/${count}`);
  await expect(canvas(count)).toBeVisible();
  await expect(canvas(1)).toHaveCount(0);
  await press('Control+Home');
  await expect(canvas(1)).toBeVisible();
  await expect(list()).toBeFocused();
});

test('↑ ↓ show another document from its first page, a landscape one as landscape', async () => {
  await secretary.press('ArrowDown', 'ArrowDown');
  await shows('Phụ lục phân công nhiệm vụ');
  await expect(pageCount()).toHaveText(/^Trang 1\//);
  const { width, height } = await canvasImage(secretary.page, 1);
  expect(width / height).toBeCloseTo(297 / 210, 2);
});

test('an option changes the pages: the paper, and the order of the tasks', async () => {
  const { page, press, tabTo } = secretary;
  const landscape = await canvasImage(page, 1);
  await tabTo(page.getByRole('radio', { name: 'Ngang', exact: true }));
  await press('ArrowLeft');
  const portrait = await firstPageAfter(landscape);
  expect(portrait.width / portrait.height).toBeCloseTo(210 / 297, 2);
  await shows('Phụ lục phân công nhiệm vụ');
  await press('Shift+Tab', 'ArrowRight');
  await expect(page.getByRole('radio', { name: 'Theo thứ tự giao việc' })).toBeChecked();
  await firstPageAfter(portrait);
});

test('of many quick changes the newest wins, and its pages are the ones that stay', async () => {
  const { press, tabTo } = secretary;
  await tabTo(list());
  await press('Home', 'ArrowDown', 'ArrowDown', 'ArrowDown', 'ArrowUp', 'End', 'Home', 'ArrowDown');
  await shows('Thông báo kết luận');
  const settled = await canvasImage(secretary.page, 1);
  await press('End');
  await shows('Chương trình làm việc');
  await press('Home', 'ArrowDown');
  await shows('Thông báo kết luận');
  expect(difference(settled, await canvasImage(secretary.page, 1))).toBe(0);
});

test('the pages follow the meeting: what is committed stands on them', async () => {
  const before = await canvasImage(secretary.page, 1);
  const agency = await secretary.page.evaluate(() => document.title);
  expect(agency).not.toBe('');
  expect(await send({ type: 'meeting/edit', patch: { title: 'Hội nghị Giao ban quản lý nhà nước tháng Tư' } })).toEqual(
    {
      ok: true,
      value: expect.anything(),
    },
  );
  await firstPageAfter(before);
  await shows('Thông báo kết luận');
});

test('what cannot be made is told, and asked for once more with a key', async () => {
  const { page, press, tabTo } = secretary;
  await app.electron.evaluate(({ app: running, utilityProcess }) => {
    Object.assign(globalThis, { fork: utilityProcess.fork });
    utilityProcess.fork = () => {
      throw new Error('no more processes');
    };
    // The meeting has ended, so there is one already.
    for (const { name, pid } of running.getAppMetrics()) if (name === 'Giao Ban exports') process.kill(pid);
  });
  await expect.poll(() => exportProcesses(app)).toBe(0);
  await press('Escape', 'Control+E');
  await expect(pane().getByRole('alert')).toContainText('Không dàn được trang');
  await app.electron.evaluate(({ utilityProcess }) => {
    utilityProcess.fork = (globalThis as unknown as { fork: typeof utilityProcess.fork }).fork;
  });
  await tabTo(page.getByRole('button', { name: 'Thử lại' }));
  await press('Enter');
  await shows('Thông báo kết luận');
});

test('two documents in two formats go into a folder, and what was chosen is chosen the next time', async () => {
  const { page, press, tabTo } = secretary;
  await tabTo(list());
  await press('Home', 'Space', 'End', 'Space');
  await expect(page.getByRole('checkbox', { name: 'Xuất Chương trình làm việc' })).toBeChecked();
  await tabTo(page.getByRole('checkbox', { name: 'Word (DOCX)' }));
  await press('Space', 'Control+Enter');
  await expect(page.getByText('Đã xuất xong')).toBeVisible({ timeout: 30_000 });
  const names = readdirSync(folder).sort();
  expect(names).toEqual([
    'chuong-trinh-2022-04.docx',
    'chuong-trinh-2022-04.pdf',
    'thong-bao-ket-luan-2022-04-du-thao.docx',
    'thong-bao-ket-luan-2022-04-du-thao.pdf',
  ]);
  const beginnings = names.map((name) => readFileSync(join(folder, name)).subarray(0, 4).toString('latin1'));
  expect(beginnings).toEqual(['PK\x03\x04', '%PDF', 'PK\x03\x04', '%PDF']);
  await press('Escape', 'Control+E');
  await expect(page.getByRole('checkbox', { name: 'Xuất Biên bản' })).not.toBeChecked();
  await expect(page.getByRole('checkbox', { name: 'Xuất Chương trình làm việc' })).toBeChecked();
  await expect(page.getByRole('checkbox', { name: 'Word (DOCX)' })).toBeChecked();
});

test('every page that is seen is the page of the exported PDF', async () => {
  const { page, press } = secretary;
  for (const [key, name, file] of [
    ['End', 'Chương trình làm việc', 'chuong-trinh-2022-04.pdf'],
    ['Home', 'Biên bản', null],
    ['ArrowDown', 'Thông báo kết luận', 'thong-bao-ket-luan-2022-04-du-thao.pdf'],
  ] as const) {
    await press(key);
    await shows(name);
    if (file === null) continue;
    const count = await pane().locator('[data-page]').count();
    for (let number = 1; number <= count; number += 1) {
      await expect(canvas(number)).toBeVisible();
      const seen = await canvasImage(page, number);
      const exported = pageImage(join(folder, file), number, { width: seen.width });
      expect(difference(seen, exported), `${name}, page ${number}`).toBeLessThan(0.25);
      await press('Control+ArrowDown');
    }
    // Otherwise any two pages would do.
    const first = await canvasImage(page, 1).catch(() => null);
    if (first && count > 1)
      expect(difference(first, pageImage(join(folder, file), 2, { width: first.width }))).toBeGreaterThan(0.5);
  }
});

test('nothing in the dialog keeps out who uses a screen reader or the keyboard alone, in both languages and themes', async () => {
  const { page, press } = secretary;
  for (const [language, theme] of [
    ['vi', 'light'],
    ['en', 'dark'],
  ] as const) {
    const patch = { language, theme };
    await page.evaluate((changed) => window.giaoBan.call('settings/change', { patch: changed }), patch);
    await expect(page.locator('html')).toHaveAttribute('lang', language);
    for (const key of ['Home', 'ArrowDown', 'ArrowDown']) {
      await press(key);
      await expectAccessible(page, `${language}, ${key}`, language);
    }
    expect.soft((await walkFocus(page)).unseen).toEqual([]);
    await page.getByRole('grid', { name: /văn bản|documents/ }).focus();
    await press('Home', 'Control+I');
    await expectAccessible(page, `${language}, number and date`, language);
    expect.soft((await walkFocus(page)).unseen).toEqual([]);
    await press('Escape');
  }
});

test('what was chosen outlasts the application', async () => {
  const settings = JSON.parse(readFileSync(join(app.userData, 'settings.json'), 'utf8')) as {
    readonly exportChoice?: unknown;
  };
  expect(JSON.stringify(settings)).toContain('"formats":["pdf","docx"]');
});
