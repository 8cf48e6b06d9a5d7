import { mkdtempSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Locator, type Page, test } from '@playwright/test';
import { launchApp, type RunningApp } from '../support/electronApp.ts';
import { meetingInSession } from '../support/meetingInSession.ts';

/** The box is as high as its text; whatever it does, the log gives way and nothing else moves. */
const library = mkdtempSync(join(tmpdir(), 'giao-ban-box-height-'));
const oneLine = 46;
const twoLines = 70;
const line = 25;

let app: RunningApp;
let page: Page;
let box: Locator;

test.describe.configure({ mode: 'serial' });
test.beforeAll(async () => {
  await meetingInSession(library, 40, 0);
  app = await launchApp({ library });
  page = await app.window('secretary');
  box = page.getByRole('textbox', { name: 'Ô ghi chép' });
  await expect(box).toBeFocused();
});
test.afterAll(async () => {
  await app.close();
  await rm(library, { recursive: true, force: true, maxRetries: 5 });
});

const measured = () =>
  box.evaluate((element: HTMLTextAreaElement) => {
    const { top, bottom } = element.getBoundingClientRect();
    const { scrollHeight, clientHeight, scrollTop } = element;
    return { height: bottom - top, bottom, isAllSeen: scrollHeight <= clientHeight && scrollTop === 0 };
  });
const height = async () => (await measured()).height;

test('a line at a time, upwards, with all of the text in sight', async () => {
  const { bottom } = await measured();
  expect(await height()).toBe(oneLine);
  for (const lines of [2, 3, 4]) {
    await page.keyboard.press('Shift+Enter');
    await page.keyboard.type('Rà soát');
    expect(await measured()).toEqual({ height: twoLines + (lines - 2) * line, bottom, isAllSeen: true });
  }
});

test('with words that wrap as with line breaks', async () => {
  await page.keyboard.press('Control+A');
  await page.keyboard.type('Đẩy mạnh giám sát trực tuyến việc thực hiện các nhiệm vụ được giao. '.repeat(3));
  const wrapped = await measured();
  expect(wrapped.height).toBeGreaterThan(twoLines);
  expect(wrapped.isAllSeen).toBe(true);
});

test('lower again when text is taken back, and when it is undone', async () => {
  await page.keyboard.press('Control+A');
  await page.keyboard.type('một dòng');
  await expect.poll(height).toBe(oneLine);
  await page.keyboard.press('Shift+Enter');
  expect(await height()).toBe(twoLines);
  await page.keyboard.press('Backspace');
  await expect.poll(height).toBe(oneLine);
  await page.keyboard.press('Control+Z');
  await expect.poll(height).toBe(twoLines);
});

test('one line for the next record', async () => {
  await page.keyboard.press('Control+A');
  await page.keyboard.insertText('Điều thứ nhất\nĐiều thứ hai\nĐiều thứ ba');
  expect(await height()).toBe(twoLines + line);
  await page.keyboard.press('Enter');
  await expect(box).toHaveValue('');
  expect(await height()).toBe(oneLine);
});

test('at most a third of the window; then it scrolls, and the caret stays in sight', async () => {
  await page.keyboard.insertText(Array.from({ length: 30 }, (_, index) => `dòng ${index + 1}`).join('\n'));
  const share = await box.evaluate((element) => element.clientHeight / window.innerHeight);
  expect(share).toBeGreaterThan(0.3);
  expect(share).toBeLessThanOrEqual(0.34);
  expect(await box.evaluate((element) => element.scrollTop > 0)).toBe(true);
  await page.keyboard.press('Control+A');
  await page.keyboard.press('Delete');
  await expect.poll(height).toBe(oneLine);
});

test('as high as its text in a window that was made narrower', async () => {
  await page.keyboard.type('Đẩy mạnh giám sát trực tuyến việc thực hiện các nhiệm vụ được giao.');
  const before = await height();
  const resize = (width: number) =>
    app.electron.evaluate(({ BrowserWindow }, to) => {
      const [window] = BrowserWindow.getAllWindows();
      window?.setContentSize(to, 700);
    }, width);
  await resize(1_600);
  await expect.poll(height).toBeLessThanOrEqual(before);
  const wide = await height();
  await resize(1_000);
  await expect.poll(height).toBeGreaterThan(wide);
  expect((await measured()).isAllSeen).toBe(true);
});

test('what it asks for stands in it only while it is empty', async () => {
  await expect(box).not.toHaveAttribute('placeholder', /./);
  await page.keyboard.press('Control+A');
  await page.keyboard.press('Delete');
  await expect(box).toHaveAttribute('placeholder', 'Gõ nội dung vừa nghe…');
});
