import { mkdtempSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Locator, type Page, test } from '@playwright/test';
import { launchApp, type RunningApp } from '../support/electronApp.ts';
import { hookTypist, rewrites } from '../support/inputMethods/hookTypist.ts';
import { keyEvents } from '../support/inputMethods/keyEvents.ts';
import { telex } from '../support/inputMethods/typingMethod.ts';
import { meetingInSession } from '../support/meetingInSession.ts';

/** The application is killed with words in the box that nobody has sent yet. */
let library: string;
let running: RunningApp | undefined;

test.beforeEach(async () => {
  library = mkdtempSync(join(tmpdir(), 'giao-ban-draft-'));
  await meetingInSession(library, 20, 0);
});
test.afterEach(async () => {
  await running?.close();
  await rm(library, { recursive: true, force: true, maxRetries: 5 });
});

const boxOf = (page: Page): Locator => page.getByRole('textbox', { name: 'Ô ghi chép' });
const caretOf = (box: Locator) => box.evaluate((element: HTMLTextAreaElement) => element.selectionStart);
/** A frame with everything typed so far has been handed on to the display. */
const seen = (page: Page) =>
  page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))));

async function started(): Promise<{ app: RunningApp; page: Page; box: Locator }> {
  const app = await launchApp({ library });
  running = app;
  const page = await app.window('secretary');
  await expect(boxOf(page)).toBeFocused();
  return { app, page, box: boxOf(page) };
}

test('killed in the middle of a word: text and caret are where they were, and the window says so', async () => {
  const before = await started();
  const keyboard = await keyEvents(before.page);
  await hookTypist(keyboard, telex, rewrites.backspaces).types('Giao Vuj Phaps chees xaay duwngj');
  for (let steps = 'Pháp chế xây dựng'.length; steps > 0; steps -= 1) await before.page.keyboard.press('ArrowLeft');
  await hookTypist(keyboard, telex, rewrites.backspaces).types('Toor chuwcs vaf Vuj Phap');
  await expect(before.box).toHaveValue('Giao Vụ Tổ chức và Vụ PhapPháp chế xây dựng');
  await seen(before.page);
  await before.app.kill();

  const { page, box } = await started();
  await expect(box).toHaveValue('Giao Vụ Tổ chức và Vụ PhapPháp chế xây dựng');
  expect(await caretOf(box)).toBe('Giao Vụ Tổ chức và Vụ Phap'.length);
  await expect(page.getByText(/Đã khôi phục dòng đang gõ dở lúc \d{2}:\d{2}/)).toBeVisible();

  // She goes on where she was.
  for (let count = 0; count < 'Phap'.length; count += 1) await page.keyboard.press('Backspace');
  await expect(box).toHaveValue('Giao Vụ Tổ chức và Vụ Pháp chế xây dựng');
});

test('no letter that was seen is lost, whichever it was', async () => {
  let text = '';
  for (const typed of ['Đẩy mạnh ', 'giám sát tr', 'ực tuyến', '; rà soát']) {
    const { app, page, box } = await started();
    await expect(box).toHaveValue(text);
    await page.keyboard.type(typed);
    text += typed;
    await seen(page);
    await app.kill();
  }
  const { box } = await started();
  await expect(box).toHaveValue(text);
  expect(await caretOf(box)).toBe(text.length);
});

test('what was recorded since the last snapshot is read again, and the window says from when to when', async () => {
  const { app, page } = await started();
  for (const line of ['một', 'hai', 'ba']) {
    await page.keyboard.type(`Ý kiến ${line}`);
    await page.keyboard.press('Enter');
    await expect(page.locator('[data-record]', { hasText: `Ý kiến ${line}` })).toBeVisible();
  }
  await expect(page.getByText('đang ghi…')).toHaveCount(0);
  await app.kill();

  const { page: again } = await started();
  const report =
    /Đã khôi phục 3 thay đổi từ \d{2}:\d{2}:\d{2} đến \d{2}:\d{2}:\d{2} sau lần tắt đột ngột\. Không mất gì\./;
  await expect(again.getByText(report)).toBeVisible();
  for (const line of ['một', 'hai', 'ba']) {
    await expect(again.locator('[data-record]', { hasText: `Ý kiến ${line}` })).toHaveCount(1);
  }
});
