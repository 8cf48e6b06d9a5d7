import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import type {} from '../../renderer/store/bridge.ts';
import { launchApp, type RunningApp } from '../support/electronApp.ts';
import { exportProcesses } from '../support/exportProcesses.ts';
import { meetingInSession } from '../support/meetingInSession.ts';
import { secretaryAtWork } from '../support/secretaryAtWork.ts';

// Minutes are wanted as soon as the closing words are said: what makes them waits for it from then on.
test.describe.configure({ mode: 'serial' });

const library = mkdtempSync(join(tmpdir(), 'giao-ban-readiness-'));
let app: RunningApp;
let secretary: Page;

test.beforeAll(async () => {
  await meetingInSession(library, 2, 1);
  app = await launchApp({ library });
  secretary = await app.window('secretary');
  await expect(secretary.getByRole('textbox', { name: 'Ô ghi chép' })).toBeFocused();
});
test.afterAll(async () => {
  await app.close();
  rmSync(library, { recursive: true });
});

test('no process for documents takes memory while the meeting sits', async () => {
  expect(await exportProcesses(app)).toBe(0);
});

test('it is there when the meeting has ended, and stays when the export dialog is closed', async () => {
  const { press } = secretaryAtWork(secretary);
  await press('Alt+F8');
  await press('Enter');
  await expect(secretary.getByText('ĐÃ KẾT THÚC', { exact: true })).toBeVisible();
  await expect.poll(() => exportProcesses(app)).toBe(1);
  await press('Control+E');
  await expect(secretary.locator('[data-page="1"] canvas')).toBeVisible();
  await press('Escape');
  await expect(secretary.getByRole('dialog')).toBeHidden();
  expect(await exportProcesses(app)).toBe(1);
});

test('it goes with the meeting', async () => {
  await secretary.evaluate(() => window.giaoBan.call('meeting/close', {}));
  await expect.poll(() => exportProcesses(app)).toBe(0);
});
