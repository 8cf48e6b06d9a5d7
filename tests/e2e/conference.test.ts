import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { launchApp, type RunningApp } from '../support/electronApp.ts';
import { inkOf } from '../support/pageImage.ts';
import { type SecretaryAtWork, secretaryAtWork } from '../support/secretaryAtWork.ts';

/**
 * The conference of April 2022, from the opening words to the two documents, by keyboard alone, in the real
 * application on two screens. What is typed comes from the public record.
 */
interface SourceTask {
  readonly id: string;
  readonly text: string;
  readonly kind: string;
  readonly lead: { readonly text: string | null };
  readonly coordinating: readonly { readonly text: string | null }[];
  readonly supervisingLeader: string | null;
  readonly deadlinePhrase: string | null;
  readonly resolved: { readonly due: string | null };
}
interface SourceRecord {
  readonly sectorReports: readonly { readonly results: readonly string[] }[];
  readonly speeches: readonly { readonly points: readonly string[] }[];
  readonly conclusions: readonly { readonly text: string; readonly taskIds: readonly string[] }[];
  readonly tasks: readonly SourceTask[];
}

const record = JSON.parse(
  readFileSync(resolve(import.meta.dirname, '../support/records/meeting-000.json'), 'utf8'),
) as SourceRecord;
const dayAsTyped = (date: string | null) => date?.split('-').reverse().join('/');
const squeezed = (text: string) => text.normalize('NFC').replace(/\s+/g, '');
const letters = (pdf: string) =>
  squeezed(execFileSync('pdftotext', ['-raw', '-nopgbrk', pdf, '-'], { encoding: 'utf8' }));

let app: RunningApp;
let secretary: SecretaryAtWork;
let chair: Page;
const folder = mkdtempSync(join(tmpdir(), 'giao-ban-documents-'));

test.describe.configure({ mode: 'serial', timeout: 180_000 });
test.beforeAll(async () => {
  app = await launchApp();
  secretary = secretaryAtWork(await app.window('secretary'));
  // The system's own dialog can't be driven; what it answers is where it meets the application.
  await app.electron.evaluate(({ dialog }, path) => {
    dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [path] });
  }, folder);
});
test.afterAll(() => app.close());

test('she opens the conference as prepared, and nothing has been said in it', async () => {
  const { page, press, tabTo, log } = secretary;
  await tabTo(page.getByRole('button', { name: 'Giao ban tháng 4/2022: Để họp thử' }));
  await press('Enter');
  await expect(page.getByRole('textbox', { name: 'Ô ghi chép' })).toBeFocused();
  await expect(page.getByText('CHUẨN BỊ')).toBeVisible();
  await expect(log.locator('[data-record]')).toHaveCount(0);
});

test('the office reports: every result becomes a point under it', async () => {
  await secretary.press('F8');
  await expect(secretary.page.getByText('ĐANG HỌP')).toBeVisible();
  await secretary.gives('vpb', 'Văn phòng Bộ');
  const results = record.sectorReports.flatMap((report) => report.results);
  for (const result of results) await secretary.notes(result);
  await expect(secretary.log.locator('[data-kind="point"]')).toHaveCount(results.length);
});

test('the chair speaks and concludes; tasks are made of the conclusions', async () => {
  await secretary.press('F8');
  await secretary.gives('nmh', 'Nguyễn Mạnh Hùng');
  for (const point of record.speeches.flatMap((speech) => speech.points)) await secretary.notes(point);
  const assigned = new Set<string>();
  for (const conclusion of record.conclusions) {
    await secretary.concludes(conclusion.text);
    for (const id of conclusion.taskIds) {
      const task = record.tasks.find((one) => one.id === id);
      if (!task || assigned.has(id)) continue;
      assigned.add(id);
      await secretary.assigns({
        text: task.text,
        lead: task.lead.text ?? undefined,
        coordinating: task.coordinating[0]?.text ?? undefined,
        director: task.supervisingLeader ?? undefined,
        isRule: task.kind === 'rule',
        phrase: task.deadlinePhrase ?? undefined,
        due: dayAsTyped(task.resolved.due),
      });
    }
  }
  await expect(secretary.page.getByRole('tab', { name: `Kết luận ${record.conclusions.length}` })).toBeVisible();
  await expect(secretary.page.getByRole('tab', { name: `Nhiệm vụ ${assigned.size}` })).toBeVisible();
});

test('the conclusions go to the chair’s screen, and nothing else does', async () => {
  await secretary.press('Control+F9');
  chair = await app.window('chair');
  await expect(chair.getByText('Đang phát biểu:')).toBeVisible();
  await expect(chair.getByText(record.conclusions[0]?.text ?? '')).toBeVisible();
  const sent = await chair.evaluate(() => window.giaoBan.call('chair/view', {}));
  const crossed = JSON.stringify(sent);
  for (const point of record.speeches.flatMap((speech) => speech.points)) expect(crossed).not.toContain(point);
});

test('the chair approves five and returns one; the secretary rewords it and it is approved', async () => {
  const approve = chair.getByRole('button', { name: /^Duyệt/ });
  const pressWhenReady = async (name: RegExp) => {
    const button = chair.getByRole('button', { name });
    await expect(button).toHaveAttribute('aria-disabled', 'false');
    await button.focus();
    await chair.keyboard.press('Enter');
  };
  // A decision leaves the page as it is, so that it can be taken back; the chair turns it.
  const turnToWaiting = () =>
    expect(async () => {
      if ((await approve.getAttribute('data-off')) === 'true') await chair.keyboard.press('PageDown');
      await expect(approve).toHaveAttribute('aria-disabled', 'false', { timeout: 2_000 });
    }).toPass();
  const standing = (word: string) => secretary.page.getByRole('row').filter({ hasText: word });
  const waiting = () => standing('chờ duyệt').count();
  const before = await waiting();
  await pressWhenReady(/^Trả lại/);
  await pressWhenReady(/^Sửa câu chữ/);
  await expect.poll(waiting).toBe(before - 1);
  for (let left = before - 1; left > 0; left -= 1) {
    await turnToWaiting();
    await pressWhenReady(/^Duyệt/);
    await expect.poll(waiting).toBe(left - 1);
  }
  const { page, press } = secretary;
  await expect(standing('Sửa câu chữ')).toHaveCount(1);

  // F6 to the panel, up to the returned one, Enter to reword it, F9 to send it again.
  await press('F6');
  const returned = standing('Sửa câu chữ');
  for (let steps = 0; steps < 8 && (await returned.getAttribute('aria-selected')) !== 'true'; steps += 1) {
    await press('ArrowUp');
  }
  await press('Enter', 'End');
  await page.keyboard.type(' (đã chỉnh câu chữ)');
  await press('Enter');
  await expect(standing('(đã chỉnh câu chữ)')).toHaveCount(1);
  await press('F9');
  await expect(chair.getByText('(đã chỉnh câu chữ)')).toBeVisible();
  await pressWhenReady(/^Duyệt/);
  await expect.poll(waiting).toBe(0);
  await expect(standing('đã duyệt')).toHaveCount(record.conclusions.length);
});

test('she ends the conference, numbers both documents and exports them', async () => {
  const { page, press } = secretary;
  await press('Escape', 'F8', 'Enter');
  await expect(page.getByText('ĐÃ KẾT THÚC', { exact: true })).toBeVisible();
  await press('Control+E');
  // The minutes first; with the notice the meeting is closed.
  for (const [key, number] of [
    ['Home', '5'],
    ['ArrowDown', '15'],
  ] as const) {
    await expect(page.getByRole('grid', { name: 'Chọn văn bản' })).toBeFocused();
    await press(key, 'Control+I');
    await expect(page.getByRole('textbox', { name: 'Số', exact: true })).toBeFocused();
    await press('Control+A');
    await page.keyboard.type(number);
    await press('Enter', 'Control+A');
    await page.keyboard.type('28/04/2022');
    await press('Control+Enter');
    await expect(page.getByText(`số ${number}, ngày 28/04/2022`)).toBeVisible({ timeout: 30_000 });
  }
  await press('Escape');
  await expect(page.getByText('ĐÃ BAN HÀNH', { exact: true })).toBeVisible();
  await press('Control+E', 'Enter');
  await expect(page.getByText('bien-ban-so-5-2022.pdf')).toBeVisible({ timeout: 30_000 });
  await expect(page.getByText('thong-bao-ket-luan-so-15-2022.pdf')).toBeVisible();
});

test('both PDFs carry every point, conclusion, lead and deadline, and are drafts no more', () => {
  const minutes = letters(join(folder, 'bien-ban-so-5-2022.pdf'));
  const notice = letters(join(folder, 'thong-bao-ket-luan-so-15-2022.pdf'));
  const said = [...record.sectorReports.flatMap(({ results }) => results), ...record.speeches.flatMap((s) => s.points)];
  for (const point of said) expect(minutes).toContain(squeezed(point));
  const assigned = record.tasks.filter((task) => task.kind !== 'planned');
  for (const paper of [minutes, notice]) {
    for (const { text } of record.conclusions) expect(paper).toContain(squeezed(text));
    for (const task of assigned) {
      // A clause that goes on with it begins it with a small letter.
      expect(paper.toLowerCase()).toContain(squeezed(task.text).toLowerCase());
      // The official name of the unit stands where an alias was said.
      if (task.lead.text) expect(paper.toLowerCase()).toContain(squeezed(task.lead.text).toLowerCase());
      if (task.supervisingLeader) expect(paper).toContain(squeezed(task.supervisingLeader));
      if (task.deadlinePhrase) expect(paper).toContain(squeezed(task.deadlinePhrase));
    }
    expect(paper).not.toContain(squeezed('DỰ THẢO'));
  }
  expect(minutes).toContain('Số:05/BB-BTTTT');
  expect(notice).toContain('Số:15/TB-BTTTT');
  expect(notice).toContain(squeezed('Hà Nội, ngày 28 tháng 4 năm 2022'));
});

test('their pages have ink, and white margins around it', () => {
  for (const name of ['bien-ban-so-5-2022.pdf', 'thong-bao-ket-luan-so-15-2022.pdf']) {
    for (const ink of inkOf(join(folder, name))) {
      expect(ink.share).toBeGreaterThan(0.005);
      expect(ink.leftMm).toBeGreaterThanOrEqual(29);
      expect(ink.rightMm).toBeGreaterThanOrEqual(14);
      expect(ink.bottomMm).toBeGreaterThanOrEqual(19);
    }
  }
});
