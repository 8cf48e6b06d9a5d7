import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import type {} from '../../renderer/store/bridge.ts';
import { launchApp, type RunningApp } from '../support/electronApp.ts';
import { type SecretaryAtWork, secretaryAtWork } from '../support/secretaryAtWork.ts';
import { staysSo } from '../support/staysSo.ts';

/** Names and text modules in the capture box: what is offered below it, and that nothing is taken but with Tab. */
let app: RunningApp;
let page: Page;
let secretary: SecretaryAtWork;
const library = mkdtempSync(join(tmpdir(), 'giao-ban-library-'));

test.describe.configure({ mode: 'serial' });
test.beforeAll(async () => {
  app = await launchApp({ library });
  page = await app.window('secretary');
  secretary = secretaryAtWork(page);
  await secretary.tabTo(page.getByRole('button', { name: 'Giao ban tháng 4/2022: Để họp thử' }));
  await secretary.press('Enter');
  await expect(box()).toBeFocused();
  await secretary.press('F8');
  await expect(page.getByText('ĐANG HỌP')).toBeVisible();
});
test.afterAll(() => app.close());
test.beforeEach(async () => {
  await expect(box()).toBeFocused();
  await secretary.press('Control+A', 'Delete');
  await expect(box()).toHaveValue('');
  await expect(list()).toHaveCount(0);
});

const box = () => page.getByRole('textbox', { name: 'Ô ghi chép' });
const list = () => page.getByRole('listbox', { name: 'Gợi ý cho chữ đang gõ' });
const offers = () => list().getByRole('option');
const active = () => list().getByRole('option', { selected: true });
const selection = () =>
  box().evaluate((element) => {
    const { value, selectionStart, selectionEnd } = element as HTMLTextAreaElement;
    return value.slice(selectionStart, selectionEnd);
  });

async function offered(typed: string, ...first: readonly (string | RegExp)[]): Promise<void> {
  await page.keyboard.type(typed);
  for (const [index, name] of first.entries()) await expect(offers().nth(index)).toContainText(name);
}

test('initials ask for a unit; nothing moves and nothing is written until Tab, and Ctrl+Z takes it back', async () => {
  const before = await box().boundingBox();
  await offered('giao cbc', 'Cục Báo chí');
  expect(await box().inputValue()).toBe('giao cbc');
  expect(await box().boundingBox()).toEqual(before);
  expect(await box().getAttribute('aria-activedescendant')).toBe(await active().getAttribute('id'));
  await secretary.press('Tab');
  await expect(box()).toHaveValue('giao Cục Báo chí');
  await expect(list()).toHaveCount(0);
  expect(await box().getAttribute('aria-activedescendant')).toBeNull();
  await page.keyboard.type(' xong');
  await secretary.press('Control+Z');
  await expect(box()).toHaveValue('giao Cục Báo chí');
  await secretary.press('Control+Z');
  await expect(box()).toHaveValue('giao cbc');
  await expect(box()).toBeFocused();
});

test('neither Space nor Enter takes it', async () => {
  await offered('giao cbc', 'Cục Báo chí');
  await secretary.press('Space');
  await expect(list()).toHaveCount(0);
  await staysSo(() => box().inputValue(), 'giao cbc ', 300);
  await offered('attt', 'Cục An toàn thông tin');
  await secretary.press('Enter');
  await expect(box()).toHaveValue('');
  await expect(list()).toHaveCount(0);
  await expect(secretary.log.locator('[data-record]').last()).toHaveText(/giao cbc attt$/);
});

test('the arrow keys choose, only while the list is open', async () => {
  await page.keyboard.type('Dòng một');
  await secretary.press('Shift+Enter');
  await offered('giao cục ', 'Cục Báo chí', 'Cục Phát thanh');
  await secretary.press('ArrowDown', 'ArrowDown', 'ArrowUp');
  await expect(active()).toContainText('Cục Phát thanh');
  await secretary.press('ArrowUp', 'ArrowUp');
  await expect(active()).toHaveText(
    await offers()
      .last()
      .innerText()
      .then((text) => text.replaceAll('\n', '')),
  );
  await expect(active()).toBeInViewport();
  await secretary.press('Escape');
  await expect(list()).toHaveCount(0);
  await secretary.press('ArrowUp');
  await page.keyboard.type('!');
  await expect(box()).toHaveValue(/^Dòng.*!.*\ngiao cục $/);
});

test('who was chosen stays chosen while more is typed, and Esc closes the list until the next word', async () => {
  await offered('giao cục th', 'Cục Thông tin cơ sở', 'Cục Thông tin đối ngoại');
  await secretary.press('ArrowDown');
  await page.keyboard.type('ông t');
  await expect(active()).toContainText('Cục Thông tin đối ngoại');
  await secretary.press('Escape');
  await page.keyboard.type('in');
  await staysSo(() => list().count(), 0, 300);
  await expect(box()).toHaveValue('giao cục thông tin');
  await offered(' c', 'Cục Thông tin cơ sở');
});

test('the caret that goes elsewhere asks for nothing', async () => {
  await offered('giao cbc', 'Cục Báo chí');
  await secretary.press('ArrowLeft');
  await expect(list()).toHaveCount(0);
  await secretary.press('ArrowRight');
  await staysSo(() => list().count(), 0, 300);
  await secretary.press('Control+A');
  await page.keyboard.type('cbc');
  await expect(offers().first()).toContainText('Cục Báo chí');
});

test('an input method that writes a word anew makes the list neither go nor flicker', async () => {
  await offered('giao cục ba', 'Cục Báo chí');
  await page.evaluate(() => {
    const seen = { gone: 0 };
    Object.assign(window, { seen });
    new MutationObserver((changes) => {
      for (const { removedNodes } of changes) {
        for (const node of removedNodes)
          if (node instanceof Element && node.matches('[role="listbox"]')) seen.gone += 1;
      }
    }).observe(document.querySelector('main') ?? document.body, { subtree: true, childList: true });
  });
  // UniKey's way, "bas" → "bá": Backspaces, then the letters; with the narrow space of some of its kind.
  for (const [backspaces, text] of [
    [1, 'á'],
    [0, 'o'],
    [2, 'áo'],
    [3, '\u202Fbáo'],
    [4, 'báo'],
  ] as const) {
    for (let count = 0; count < backspaces; count += 1) await secretary.press('Backspace');
    await page.keyboard.insertText(text);
  }
  await expect(box()).toHaveValue('giao cục báo');
  await expect(active()).toContainText('Cục Báo chí');
  expect(await page.evaluate(() => (window as unknown as { seen: { gone: number } }).seen.gone)).toBe(0);
  await secretary.press('Tab');
  await expect(box()).toHaveValue('giao Cục Báo chí');
});

test('while an input method composes, the list may show and takes nothing', async () => {
  const devTools = await page.context().newCDPSession(page);
  await page.keyboard.type('giao ');
  await devTools.send('Input.imeSetComposition', { text: 'cbc', selectionStart: 3, selectionEnd: 3 });
  await expect(offers().first()).toContainText('Cục Báo chí');
  const key = { key: 'Tab', code: 'Tab', windowsVirtualKeyCode: 229 };
  await devTools.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', ...key });
  await devTools.send('Input.dispatchKeyEvent', { type: 'keyUp', ...key });
  await staysSo(() => box().inputValue(), 'giao cbc', 300);
  await devTools.send('Input.insertText', { text: 'cbc' });
  await expect(box()).toHaveValue('giao cbc');
});

test('what another window records changes neither the text nor the list', async () => {
  await offered('giao cục ', 'Cục Báo chí');
  await secretary.press('ArrowDown');
  const chosen = await active().innerText();
  const points = secretary.log.locator('[data-record][data-kind="point"]');
  const count = await points.count();
  await page.evaluate(async () => {
    const read = await window.giaoBan.call('app/read', {});
    const meetingId = (read.ok && read.value.openMeetingId) || '';
    for (let number = 1; number <= 10; number += 1) {
      const command = { type: 'point/add', id: `other-${number}`, text: `Ý kiến ${number}`, isPrivate: false } as const;
      await window.giaoBan.call('meeting/command', {
        meetingId,
        commandId: `other-window-${number}`,
        batchId: null,
        command: { ...command, agendaItemId: null, speechId: null },
      });
    }
  });
  await expect(points).toHaveCount(count + 10);
  expect(await box().inputValue()).toBe('giao cục ');
  await expect(active()).toHaveText(chosen.replaceAll('\n', ''));
  await secretary.press('Tab');
  await expect(box()).toHaveValue(/^giao Cục \S+/);
});

test('who speaks and who was taken last come first', async () => {
  await offered('đề nghị thứ trưởng ', 'Thứ trưởng Phan Tâm');
  await secretary.press('Escape', 'Control+A', 'Delete');
  await secretary.gives('nhd', 'Nguyễn Huy Dũng');
  await offered('đề nghị thứ trưởng ', /Nguyễn Huy Dũng.*đang phát biểu/);
  await secretary.press('Control+A');
  await offered('giao cục t', 'Cục Thông tin');
  await secretary.press('Control+A');
  await offered('cts', 'Cục Tần số');
  await secretary.press('Tab', 'Control+A');
  await offered('giao cục t', 'Cục Tần số');
});

test('a text module is asked for by its short name; its gaps are walked with Tab, and filled from the list', async () => {
  await offered('gct', 'Giao chủ trì, phối hợp');
  await secretary.press('Tab');
  expect(await selection()).toBe('{đơn vị chủ trì}');
  await offered('cvt', 'Cục Viễn thông');
  await secretary.press('Tab');
  await expect(box()).toHaveValue(/^Giao Cục Viễn thông chủ trì, phối hợp với \{đơn vị phối hợp\}/);
  await secretary.press('Tab');
  expect(await selection()).toBe('{đơn vị phối hợp}');
  await offered('vp', 'Văn phòng Bộ');
  await secretary.press('Tab', 'Tab');
  expect(await selection()).toBe('{việc}');
  await page.keyboard.type('đấu giá băng tần');
  await secretary.press('Tab');
  expect(await selection()).toBe('{ngày}');
  await page.keyboard.type('30/6/2022');
  const sentence =
    'Giao Cục Viễn thông chủ trì, phối hợp với Văn phòng Bộ đấu giá băng tần; hoàn thành trước ngày 30/6/2022.';
  await expect(box()).toHaveValue(sentence);
  await secretary.press('Control+Enter');
  await expect(secretary.log.locator('[data-record][data-kind="conclusion"]').last()).toHaveText(
    new RegExp(`${sentence}$`),
  );
  await secretary.press('Escape');
});

const modules = () => page.getByRole('combobox', { name: 'Mẫu câu' });
const chosenModule = () => page.getByRole('dialog', { name: 'Mẫu câu' }).getByRole('option', { selected: true });

test('Ctrl+J finds a module by its words without diacritics and inserts it at the caret', async () => {
  await page.keyboard.type('Mở đầu. Hết');
  await secretary.press('ArrowLeft', 'ArrowLeft', 'ArrowLeft', 'Control+J');
  await expect(modules()).toBeFocused();
  await page.keyboard.type('y kien thao luan');
  await expect(chosenModule()).toContainText('Thống nhất và kết luận');
  await secretary.press('Enter');
  await expect(box()).toBeFocused();
  await expect(box()).toHaveValue(/^Mở đầu\. Trên cơ sở ý kiến thảo luận của .* như sau:Hết$/);
  expect(await selection()).toBe('{các đơn vị}');
  await secretary.press('Control+Z');
  await expect(box()).toHaveValue('Mở đầu. Hết');
});

test('a module is written out of the box, changed, deleted and brought back by keyboard', async () => {
  await page.keyboard.type('Bộ ghi nhận kết quả của {đơn vị} trong kỳ.');
  await secretary.press('Control+J', 'Control+N');
  const form = page.getByRole('dialog', { name: 'Mẫu câu' });
  await expect(form.getByLabel('Viết tắt')).toBeFocused();
  await page.keyboard.type('g');
  await secretary.press('Control+Enter');
  await expect(form.getByText('Từ 2 đến 20 chữ hoặc số')).toBeVisible();
  await page.keyboard.type('gct');
  await secretary.press('Control+Enter');
  await expect(form.getByText('Một mẫu khác đã dùng.')).toBeVisible();
  await page.keyboard.type('gnkq');
  await secretary.press('Control+Enter');
  await expect(modules()).toBeFocused();
  await expect(chosenModule()).toContainText('gnkq');
  await secretary.press('F2', 'Enter', 'Control+A');
  await page.keyboard.type('Ghi nhận kết quả');
  await secretary.press('Control+Enter');
  await expect(chosenModule()).toContainText('Ghi nhận kết quả');
  await secretary.press('Delete');
  await expect(form.getByText('Đã xóa mẫu “Ghi nhận kết quả”.')).toBeVisible();
  await page.keyboard.type('ghi nhan');
  await expect(form.getByRole('option')).toHaveCount(0);
  await secretary.press('Control+Z');
  await expect(chosenModule()).toContainText('Ghi nhận kết quả');
  await secretary.press('Escape');
  await expect(box()).toBeFocused();
  await secretary.press('Control+A');
  await offered('gnk', 'Ghi nhận kết quả');
});

test('the list and the modules hold no serious barrier', async () => {
  const barriers = async (within: string) => {
    const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).include(within).analyze();
    return violations.filter(({ impact }) => impact === 'serious' || impact === 'critical').map(({ id }) => id);
  };
  await offered('giao cục ', 'Cục');
  expect(await barriers('main')).toEqual([]);
  await secretary.press('Escape', 'Control+J');
  await expect(modules()).toBeFocused();
  expect(await barriers('[role="dialog"]')).toEqual([]);
  await secretary.press('Control+N');
  await expect(page.getByLabel('Viết tắt')).toBeFocused();
  expect(await barriers('[role="dialog"]')).toEqual([]);
  await secretary.press('Escape', 'Escape');
});

test('own modules are there after a restart', async () => {
  await app.close();
  app = await launchApp({ library });
  page = await app.window('secretary');
  secretary = secretaryAtWork(page);
  await expect(box()).toBeFocused();
  await secretary.press('Control+J');
  await expect(modules()).toBeFocused();
  await page.keyboard.type('gnkq');
  await expect(chosenModule()).toContainText('Ghi nhận kết quả');
  await secretary.press('Enter');
  await expect(box()).toHaveValue('Bộ ghi nhận kết quả của {đơn vị} trong kỳ.');
});
