import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { launchApp, type RunningApp } from '../support/electronApp.ts';
import { exportProcesses } from '../support/exportProcesses.ts';
import { meetingInSession } from '../support/meetingInSession.ts';
import { secretaryAtWork } from '../support/secretaryAtWork.ts';

/**
 * While pages are looked at, a process stays that lays them out. A page of the application that is gone can't say that
 * nobody looks any more.
 */
let app: RunningApp;
let library: string;

test.describe.configure({ timeout: 60_000 });
test.beforeEach(async () => {
  library = mkdtempSync(join(tmpdir(), 'giao-ban-previewing-'));
  await meetingInSession(library, 2, 1);
  app = await launchApp({ library });
  const page = await app.window('secretary');
  await expect(page.getByRole('textbox', { name: 'Ô ghi chép' })).toBeFocused();
  await secretaryAtWork(page).press('Control+E');
  await expect(page.locator('[data-page="1"] canvas')).toBeVisible();
  await expect.poll(() => exportProcesses(app)).toBe(1);
});
test.afterEach(async () => {
  await app.close();
  rmSync(library, { recursive: true });
});

test('a page that crashes takes its preview with it, and comes back without one', async () => {
  await app.electron.evaluate(({ BrowserWindow }) => {
    for (const window of BrowserWindow.getAllWindows()) window.webContents.forcefullyCrashRenderer();
  });
  await expect.poll(() => exportProcesses(app)).toBe(0);
  const isThere = () =>
    app.electron.evaluate(async ({ BrowserWindow }) => {
      const [window] = BrowserWindow.getAllWindows();
      const words = await window?.webContents.executeJavaScript('document.body.innerText').catch(() => '');
      return String(words).includes('ĐANG HỌP');
    });
  await expect.poll(isThere).toBe(true);
  expect(await exportProcesses(app)).toBe(0);
});

test('a page that is loaded anew does, too', async () => {
  await app.electron.evaluate(({ BrowserWindow }) => {
    for (const window of BrowserWindow.getAllWindows()) window.webContents.reload();
  });
  await expect.poll(() => exportProcesses(app)).toBe(0);
});
