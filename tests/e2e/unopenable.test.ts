import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { seriousFaults } from '../support/accessibility.ts';
import { diskLibrary, unwrapped } from '../support/diskLibrary.ts';
import { launchApp } from '../support/electronApp.ts';
import { secretaryAtWork } from '../support/secretaryAtWork.ts';
import { smallMeeting } from '../support/smallMeeting.ts';

test('of a meeting that can not be opened, what was issued is got at from the list, by keyboard', async () => {
  const library = mkdtempSync(join(tmpdir(), 'giao-ban-unopenable-'));
  const target = mkdtempSync(join(tmpdir(), 'giao-ban-copied-'));
  const { meetingId } = unwrapped(await diskLibrary(library).create(smallMeeting(), 'secretary'));
  writeFileSync(join(library, meetingId, 'journal.jsonl'), 'nothing that was ever a journal\n');
  const app = await launchApp({ library });
  try {
    const page = await app.window('secretary');
    await app.electron.evaluate(({ dialog }, chosen) => {
      dialog.showOpenDialog = async () => ({ canceled: false, filePaths: [chosen] });
    }, target);
    const line = page.getByRole('row').filter({ hasText: 'Dữ liệu hỏng, không mở được' });
    await expect(line).toHaveAttribute('aria-selected', 'true');
    const { press } = secretaryAtWork(page);
    await press('Enter');
    await expect(line.getByRole('status')).toContainText('không có tệp văn bản nào đã ban hành');

    const bytes = 'what the minister signed';
    const issued = join(library, meetingId, 'issued');
    mkdirSync(issued);
    writeFileSync(join(issued, `${createHash('sha256').update(bytes).digest('hex')}.pdf`), bytes);
    await press('Enter');
    await expect(line.getByRole('status')).toHaveText('Đã lưu van-ban-luu-chua-ro-so.pdf vào thư mục đã chọn.');
    expect(readdirSync(target)).toEqual(['van-ban-luu-chua-ro-so.pdf']);
    expect(readFileSync(join(target, 'van-ban-luu-chua-ro-so.pdf'), 'utf8')).toBe(bytes);
    expect(await seriousFaults(page)).toEqual([]);
  } finally {
    await app.close();
  }
});
