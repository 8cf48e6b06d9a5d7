import { expect, type Page, test } from '@playwright/test';
import type {} from '../../renderer/store/bridge.ts';
import { launchApp, type RunningApp } from '../support/electronApp.ts';
import { type SecretaryAtWork, secretaryAtWork } from '../support/secretaryAtWork.ts';

/** From a line in the box to records of every kind, with no hand off the keyboard. */
let app: RunningApp;
let page: Page;
let secretary: SecretaryAtWork;

test.describe.configure({ mode: 'serial' });
test.beforeAll(async () => {
  app = await launchApp();
  page = await app.window('secretary');
  secretary = secretaryAtWork(page);
  await secretary.tabTo(page.getByRole('button', { name: 'Giao ban tháng 4/2022: Để họp thử' }));
  await secretary.press('Enter');
  await expect(box()).toBeFocused();
  await secretary.press('F8');
  await expect(page.getByText('ĐANG HỌP')).toBeVisible();
});
test.afterAll(() => app.close());

const box = () => page.getByRole('textbox', { name: 'Ô ghi chép' });
const lines = (kind: string) => secretary.log.locator(`[data-record][data-kind="${kind}"]`);
const proposal = () => page.getByRole('region', { name: 'Nhiệm vụ đọc được từ câu vừa ghi' });
const tab = (name: string) => page.getByRole('tab', { name });

async function write(text: string, key = 'Enter'): Promise<void> {
  await page.keyboard.type(text);
  await secretary.press(key);
  await expect(secretary.log.locator('[data-refused]')).toHaveCount(0);
}

test('two letters at the start of a line say what it is, and are not part of it', async () => {
  await write('Đồng ý với báo cáo của Văn phòng');
  await write('kl Tập trung hoàn thiện thể chế');
  await write('nv Rà soát các quy định đã ký');
  await write('kn Đề nghị sửa thông tư về tên miền');
  await write('tl Thông tư đang được sửa');
  await write('gc hỏi lại số liệu của Cục Viễn thông');
  await expect(lines('conclusion')).toHaveText(/Tập trung hoàn thiện thể chế$/);
  await expect(lines('task')).toHaveText(/Rà soát các quy định đã ký$/);
  await expect(lines('petition')).toHaveText(/Đề nghị sửa thông tư về tên miền$/);
  await expect(lines('point')).toHaveText([/^Đồng ý với báo cáo/, /hỏi lại số liệu/]);
  await expect(tab('Kiến nghị 1')).toBeVisible();
  await secretary.press('Escape');
});

test('each of them has a key, too', async () => {
  await write('Ý kiến bằng phím', 'Control+1');
  await write('Kết luận bằng phím', 'Control+2');
  await write('Nhiệm vụ bằng phím', 'Control+3');
  await write('Kiến nghị bằng phím', 'Control+4');
  await write('Trả lời bằng phím', 'Control+5');
  await write('Ghi chú bằng phím', 'Control+6');
  await expect(lines('point').filter({ hasText: 'bằng phím' })).toHaveText([/^Ý kiến/, /Ghi chú/]);
  await expect(lines('conclusion').last()).toHaveText(/Kết luận bằng phím$/);
  await expect(lines('task').last()).toHaveText(/Nhiệm vụ bằng phím$/);
  await expect(lines('petition').last()).toHaveText(/Kiến nghị bằng phím$/);
});

test('one key takes a prefix back: what was typed is a point, to the letter', async () => {
  const before = await lines('conclusion').count();
  await write('kl là chữ viết tắt của kết luận');
  await expect(lines('conclusion')).toHaveCount(before + 1);
  await secretary.press('Control+1');
  await expect(lines('point').last()).toHaveText('kl là chữ viết tắt của kết luận');
  await expect(lines('conclusion')).toHaveCount(before);
  await secretary.press('Control+Z');
  await expect(lines('conclusion')).toHaveCount(before + 1);
});

test('a gap of a text module that was left is recorded as it is, and told', async () => {
  await write('Giao {đơn vị} rà soát các quy định');
  await expect(page.getByText('còn chỗ trống {đơn vị}')).toBeVisible();
  await expect(lines('point').last()).toContainText('Giao {đơn vị} rà soát');
  await secretary.press('Escape');
});

test('out of a sentence that assigns, a task is proposed; Tab takes it', async () => {
  const tasks = await lines('task').count();
  await write(
    'Giao Cục An toàn thông tin chủ trì, phối hợp với Văn phòng Bộ xây dựng báo cáo về chủ quyền dữ liệu trước ngày 30/6',
    'Control+Enter',
  );
  await expect(proposal()).toContainText('Cục An toàn thông tin');
  await expect(proposal()).toContainText('Văn phòng');
  await expect(proposal()).toContainText('29/06/2022');
  await expect(lines('task')).toHaveCount(tasks);
  await expect(box()).toBeFocused();
  await secretary.press('Tab');
  await expect(lines('task')).toHaveCount(tasks + 1);
  await expect(lines('task').last()).toContainText('Xây dựng báo cáo về chủ quyền dữ liệu');
  await expect(proposal()).toHaveCount(0);
  await expect(box()).toBeFocused();
  await secretary.press('Control+Z');
  await expect(lines('task')).toHaveCount(tasks);
});

test('Delete drops the day that was read and keeps the words; Esc drops the proposal', async () => {
  await write('nv Cục Viễn thông chủ trì rà soát quy hoạch băng tần, trước ngày 30/6');
  await expect(proposal()).toContainText('29/06/2022');
  await secretary.press('Delete');
  await expect(proposal()).not.toContainText('29/06/2022');
  await expect(proposal()).toContainText('trước ngày 30/6');
  await secretary.press('Escape');
  await expect(proposal()).toHaveCount(0);
});

test('several tasks of one sentence are all there to be read, and are taken together', async () => {
  const tasks = await lines('task').count();
  await write(
    'Giao Vụ Pháp chế rà soát các thông tư trong Quý II/2022; giao Cục Viễn thông phủ sóng các thôn trước ngày 31/12',
    'Control+Enter',
  );
  for (const words of ['Vụ Pháp chế', '30/06/2022', 'Cục Viễn thông', '30/12/2022']) {
    await expect(proposal().getByText(words)).toBeInViewport({ ratio: 1 });
  }
  await secretary.press('Tab');
  await expect(lines('task')).toHaveCount(tasks + 2);
  await secretary.press('Control+Z');
  await expect(lines('task')).toHaveCount(tasks);
});

test('a proposal goes with its line: turned, undone, or taken into the form', async () => {
  const sentence = 'Giao Cục Viễn thông rà soát quy hoạch kho số trước ngày 30/6';
  await write(sentence, 'Control+Enter');
  await expect(proposal()).toContainText('Cục Viễn thông');
  await secretary.press('Control+1');
  await expect(proposal()).toHaveCount(0);
  await secretary.press('Control+Z');
  await expect(proposal()).toContainText('Cục Viễn thông');
  await secretary.press('Control+Z');
  await expect(proposal()).toHaveCount(0);

  const tasks = await lines('task').count();
  await write(sentence, 'Control+Enter');
  await expect(proposal()).toContainText('Cục Viễn thông');
  await secretary.press('F4');
  await expect(page.getByRole('dialog')).toBeVisible();
  await secretary.press('Control+Enter');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(lines('task')).toHaveCount(tasks + 1);
  await expect(proposal()).toHaveCount(0);
});

test('F4 takes what completes a task, and opens it to be corrected', async () => {
  await write('nv Cục Viễn thông chủ trì rà soát quy hoạch tần số, trước ngày 30/6');
  await expect(proposal()).toContainText('Cục Viễn thông');
  await secretary.press('F4');
  const form = page.getByRole('dialog');
  await expect(form.getByLabel('Chủ trì', { exact: true })).toHaveValue('Cục Viễn thông');
  await secretary.press('Escape');
  await expect(box()).toBeFocused();
});

test('what is typed next is not in the way of a proposal, nor it in the way of typing', async () => {
  await write('Giao Vụ Pháp chế rà soát các thông tư trong Quý II/2022', 'Control+Enter');
  await expect(proposal()).toContainText('Vụ Pháp chế');
  await page.keyboard.type('dở dang');
  await expect(proposal()).toHaveCount(0);
  await expect(box()).toHaveValue('dở dang');
  await secretary.press('Control+A', 'Backspace');
  await expect(proposal()).toContainText('30/06/2022');
  await secretary.press('Escape');
});

test('who asked to speak is called up with one key; the speaker before comes back with another', async () => {
  const main = page.getByRole('main');
  await secretary.press('F2');
  await expect(page.getByRole('combobox', { name: 'Ai đang phát biểu?' })).toBeFocused();
  for (const letters of ['cvt', 'vpc']) {
    await page.keyboard.type(letters);
    await secretary.press('Shift+Enter');
  }
  await secretary.press('Escape');
  await expect(main).toContainText('chờ phát biểu: Cục Viễn thông +1');
  await secretary.press('Control+F2');
  await expect(main.getByRole('button', { name: /Cục Viễn thông/ })).toBeVisible();
  await expect(main).toContainText('chờ phát biểu: Vụ Pháp chế');
  await secretary.press('Control+F2');
  await expect(main.getByRole('button', { name: /Vụ Pháp chế/ })).toBeVisible();
  await secretary.press('Shift+F2');
  await expect(main.getByRole('button', { name: /Cục Viễn thông/ })).toBeVisible();
  await expect(box()).toBeFocused();
});
