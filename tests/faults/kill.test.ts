import { mkdtempSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import type { MeetingState } from '#shared/domain/state.ts';
import type {} from '../../renderer/store/bridge.ts';
import { launchApp } from '../support/electronApp.ts';
import { secretaryAtWork } from '../support/secretaryAtWork.ts';

/** The application is killed while she types on; what the window had shown as saved must be there again. */
const library = mkdtempSync(join(tmpdir(), 'giao-ban-kill-library-'));
const userData = mkdtempSync(join(tmpdir(), 'giao-ban-kill-user-data-'));
const kills = 6;

test.afterAll(async () => {
  for (const folder of [library, userData]) await rm(folder, { recursive: true, force: true });
});

const log = (page: Page) => page.getByRole('region', { name: 'Diễn biến hội nghị' });
const box = (page: Page) => page.getByRole('textbox', { name: 'Ô ghi chép' });

/** Tells of each line the moment the window shows it as saved, so that it is known even when the window is gone. */
async function watchSavedLines(page: Page, saved: (text: string) => void): Promise<void> {
  await page.exposeFunction('lineSaved', saved);
  await page.evaluate(() => {
    const { lineSaved } = window as unknown as { lineSaved: (text: string) => void };
    const told = new Set<string>();
    const look = () => {
      for (const line of document.querySelectorAll('[data-record][data-kind="point"]:not([data-refused])')) {
        const text = line.textContent ?? '';
        if (told.has(text)) continue;
        told.add(text);
        lineSaved(text);
      }
    };
    new MutationObserver(look).observe(document.body, { childList: true, subtree: true, characterData: true });
    look();
  });
}

/** Types line after line until the window goes away under her hands. */
async function typeUntilKilled(page: Page, round: number): Promise<void> {
  try {
    for (let line = 1; ; line += 1) {
      await page.keyboard.insertText(`Ý kiến ${round}.${line}: đẩy mạnh giám sát online`);
      await page.keyboard.press('Enter');
    }
  } catch {
    // The application was killed.
  }
}

test('killing the process at any moment loses no line that was shown as saved', async () => {
  test.setTimeout(180_000);
  const shownAsSaved = new Set<string>();
  for (let round = 1; round <= kills; round += 1) {
    const app = await launchApp({ library, userData });
    const page = await app.window('secretary');
    if (round === 1) {
      const { tabTo, press } = secretaryAtWork(page);
      await tabTo(page.getByRole('button', { name: 'Giao ban tháng 4/2022: Để họp thử' }));
      await press('Enter');
      await expect(box(page)).toBeFocused();
      await press('F8');
      await expect(page.getByText('ĐANG HỌP')).toBeVisible();
    }
    await expect(box(page)).toBeFocused();
    const before = shownAsSaved.size;
    await watchSavedLines(page, (text) => shownAsSaved.add(text));
    const typing = typeUntilKilled(page, round);
    // A different number of lines each time, so that the kill meets the writer at different points.
    await expect.poll(() => shownAsSaved.size, { intervals: [5] }).toBeGreaterThan(before + round * 3);
    await app.kill();
    await typing;
  }

  const app = await launchApp({ library, userData });
  const page = await app.window('secretary');
  await expect(box(page)).toBeFocused();
  await expect.poll(() => log(page).locator('[data-kind="point"]').count()).toBeGreaterThan(0);
  const opened = await page.evaluate(async () => {
    const list = await window.giaoBan.call('library/list', {});
    const [meeting] = list.ok ? list.value : [];
    const snapshot = meeting && (await window.giaoBan.call('meeting/snapshot', { meetingId: meeting.id }));
    const state = snapshot?.ok ? (JSON.parse(snapshot.value.stateJson) as MeetingState) : null;
    return Object.values(state?.point ?? {}).map((point) => point.text);
  });
  const kept = new Set(opened);
  expect([...shownAsSaved].filter((text) => !kept.has(text))).toEqual([]);
  expect(kept.size).toBe(opened.length);
  await app.close();
});

test('what was being typed is back in the box after a kill', async () => {
  const app = await launchApp({ library, userData });
  const page = await app.window('secretary');
  await expect(box(page)).toBeFocused();
  await page.keyboard.press('Control+A');
  await page.keyboard.type('Giao Vụ Pháp chế xây dựng kế hoạch, tr');
  const drafted = await page.evaluate(() => (document.activeElement as HTMLTextAreaElement).value);
  // The draft is written at each input; a call that is answered after it proves that it has arrived.
  await page.evaluate(() => window.giaoBan.call('app/read', {}));
  await app.kill();

  const again = await launchApp({ library, userData });
  const restored = await again.window('secretary');
  await expect(box(restored)).toBeFocused();
  await expect(box(restored)).toHaveValue(drafted);
  await again.close();
});
