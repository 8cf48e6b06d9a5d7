import { expect, test } from '@playwright/test';
import { launchApp, type RunningApp } from '../support/electronApp.ts';
import { secretaryAtWork } from '../support/secretaryAtWork.ts';

/**
 * While pages are looked at, a process stays that lays them out. A page of the application that is gone can't say that
 * nobody looks any more.
 */
let app: RunningApp;

test.describe.configure({ timeout: 60_000 });
test.beforeEach(async () => {
  app = await launchApp();
  const page = await app.window('secretary');
  const { press, tabTo } = secretaryAtWork(page);
  await tabTo(page.getByRole('button', { name: /Giao ban tháng 4\/2022: (?!Để họp thử)/ }).first());
  await press('Enter');
  await expect(page.getByRole('textbox', { name: 'Ô ghi chép' })).toBeFocused();
  await press('Control+E');
  await expect(page.locator('[data-page="1"] canvas')).toBeVisible();
  await expect.poll(exportProcesses).toBe(1);
});
test.afterEach(() => app.close());

/** How many processes lay out documents. */
function exportProcesses(): Promise<number> {
  return app.electron.evaluate(
    (electron) => electron.app.getAppMetrics().filter(({ name }) => name === 'Giao Ban exports').length,
  );
}

test('a page that crashes takes its preview with it, and comes back without one', async () => {
  await app.electron.evaluate(({ BrowserWindow }) => {
    for (const window of BrowserWindow.getAllWindows()) window.webContents.forcefullyCrashRenderer();
  });
  await expect.poll(exportProcesses).toBe(0);
  const isThere = () =>
    app.electron.evaluate(async ({ BrowserWindow }) => {
      const [window] = BrowserWindow.getAllWindows();
      const words = await window?.webContents.executeJavaScript('document.body.innerText').catch(() => '');
      return String(words).includes('Giao ban');
    });
  await expect.poll(isThere).toBe(true);
  expect(await exportProcesses()).toBe(0);
});

test('a page that is loaded anew does, too', async () => {
  await app.electron.evaluate(({ BrowserWindow }) => {
    for (const window of BrowserWindow.getAllWindows()) window.webContents.reload();
  });
  await expect.poll(exportProcesses).toBe(0);
});
