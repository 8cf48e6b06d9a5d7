import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import type { Command } from '#shared/domain/command.ts';
import type {} from '../../renderer/store/bridge.ts';
import { launchApp, type RunningApp } from '../support/electronApp.ts';
import { meetingInSession } from '../support/meetingInSession.ts';

// Displays do not go dark while a meeting sits, or while the chair's screen says something.
test.describe.configure({ mode: 'serial' });

const library = mkdtempSync(join(tmpdir(), 'giao-ban-wakefulness-'));
let meetingId: string;
let app: RunningApp;
let secretary: Page;

test.beforeAll(async () => {
  meetingId = await meetingInSession(library, 1, 1);
  app = await launchApp({ library });
  secretary = await app.window('secretary');
  await expect(secretary.getByRole('textbox', { name: 'Ô ghi chép' })).toBeFocused();
});
test.afterAll(async () => {
  await app.close();
  rmSync(library, { recursive: true });
});

/** Whether the system was asked to keep displays lit. It numbers what was asked of it from nought on. */
function isAwake(): Promise<boolean> {
  return app.electron.evaluate(({ powerSaveBlocker }) => {
    const asked = Array.from({ length: 10 }, (_, id) => id);
    return asked.some((id) => powerSaveBlocker.isStarted(id));
  });
}

async function does(command: Command): Promise<void> {
  const call = { meetingId, commandId: `wakefulness-${command.type}`, batchId: null, command };
  const answer = await secretary.evaluate((input) => window.giaoBan.call('meeting/command', input), call);
  expect(answer).toMatchObject({ ok: true });
}

test('while the meeting sits, with or without the chair’s screen', async () => {
  await expect.poll(isAwake).toBe(true);
});

test('in a break only while the chair’s screen is open', async () => {
  await does({ type: 'meeting/pause' });
  await expect.poll(isAwake).toBe(false);
  await secretary.evaluate(() => window.giaoBan.call('chairScreen/open', {}));
  await expect.poll(isAwake).toBe(true);
  await secretary.evaluate(() => window.giaoBan.call('chairScreen/close', {}));
  await expect.poll(isAwake).toBe(false);
});

test('again when the meeting goes on, and no longer when it is put away', async () => {
  await does({ type: 'meeting/resume' });
  await expect.poll(isAwake).toBe(true);
  await secretary.evaluate(() => window.giaoBan.call('meeting/close', {}));
  await expect.poll(isAwake).toBe(false);
});
