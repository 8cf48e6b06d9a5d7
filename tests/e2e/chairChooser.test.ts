import { expect, type Locator, type Page, test } from '@playwright/test';
import type { MeetingState } from '#shared/domain/state.ts';
import type {} from '../../renderer/store/bridge.ts';
import { launchApp, type RunningApp } from '../support/electronApp.ts';
import { hasSecondScreen, plugSecondScreen, unplugSecondScreen } from '../support/secondScreen.ts';
import { type SecretaryAtWork, secretaryAtWork } from '../support/secretaryAtWork.ts';
import { staysSo } from '../support/staysSo.ts';

/**
 * What the chair sees is what the secretary chose: by keyboard alone, looked at before it is sent, and never more than
 * was sent. What the chair says by word of mouth is recorded at the same keyboard.
 */
let app: RunningApp;
let secretary: SecretaryAtWork;
let chair: Page;

test.describe.configure({ mode: 'serial', timeout: 120_000 });
test.beforeAll(async () => {
  if (hasSecondScreen()) plugSecondScreen();
  app = await launchApp();
  secretary = secretaryAtWork(await app.window('secretary'));
});
test.afterAll(() => app.close());

const box = () => secretary.page.getByRole('textbox', { name: 'Ô ghi chép' });
const chooser = () => secretary.page.getByRole('dialog', { name: 'Chiếu lên màn hình chủ trì' });
const thumbnail = () => secretary.page.getByRole('region', { name: 'Màn hình chủ trì' });
const statusLine = () => secretary.page.getByRole('contentinfo');
/** The view on the chair's screen, or in a picture of it. */
const viewIn = (place: Page | Locator) => place.locator('[data-view]');
const standing = (word: string) => secretary.page.getByRole('row').filter({ hasText: word });

/** What a view says, without its clocks. */
async function saidBy(view: Locator): Promise<string> {
  const text = (await view.locator('main').textContent()) ?? '';
  return text.replace(/\d{1,2}:\d{2}(:\d{2})?/g, '');
}

/** Ctrl+D, and a view by its digit. */
async function choose(digit: string): Promise<void> {
  await secretary.press('Control+d');
  await expect(chooser().getByRole('listbox', { name: 'Nội dung chiếu' })).toBeFocused();
  await secretary.press(digit);
}

async function send(): Promise<void> {
  await secretary.press('Enter');
  await expect(chooser()).toHaveCount(0);
  await expect(box()).toBeFocused();
}

async function meeting(): Promise<MeetingState> {
  const json = await secretary.page.evaluate(async () => {
    const read = await window.giaoBan.call('app/read', {});
    const meetingId = read.ok ? read.value.openMeetingId : null;
    const snapshot = await window.giaoBan.call('meeting/snapshot', { meetingId: meetingId ?? '' });
    return snapshot.ok ? snapshot.value.stateJson : snapshot.error.code;
  });
  return JSON.parse(json) as MeetingState;
}

test('Ctrl+D opens the chair’s window with the view that was chosen', async () => {
  const { page, press, tabTo, gives, concludes } = secretary;
  await tabTo(page.getByRole('button', { name: 'Giao ban tháng 4/2022: Để họp thử' }));
  await press('Enter');
  await expect(box()).toBeFocused();
  await press('F8', 'F8');
  await gives('nmh', 'Nguyễn Mạnh Hùng');
  await concludes('Tập trung hoàn thiện thể chế về chuyển đổi số');
  await page.keyboard.type('nv Cục Viễn thông phủ sóng các thôn bản lõm sóng');
  await press('Enter');
  await page.keyboard.type('kn Đề nghị Bộ hướng dẫn xử lý thuê bao rác');
  await press('Enter');
  await expect(page.getByRole('tab', { name: 'Kiến nghị 1' })).toBeVisible();
  expect(app.isOpen('chair')).toBe(false);

  await choose('3');
  await expect(chooser()).toContainText('Màn hình chủ trì chưa mở');
  await send();
  chair = await app.window('chair');
  await expect(viewIn(chair)).toHaveAttribute('data-view', 'agenda');
  await expect(thumbnail()).toContainText('Đang chiếu');
  await expect(thumbnail()).toContainText('Chương trình hội nghị');
});

test('conclusions go with F9, which brings them to the screen whatever stood there', async () => {
  await secretary.press('F9');
  await expect(viewIn(chair)).toHaveAttribute('data-view', 'conclusions');
  await expect(chair.getByText('Tập trung hoàn thiện thể chế')).toBeVisible();
});

const views = [
  ['1', 'conclusions'],
  ['2', 'item'],
  ['3', 'agenda'],
  ['4', 'taskReview'],
  ['5', 'unit'],
  ['6', 'petition'],
  ['7', 'statistics'],
  ['8', 'break'],
  ['9', 'closing'],
] as const;
for (const [digit, name] of views) {
  test(`${digit}: the picture of the view “${name}” is what is then on the screen`, async () => {
    const before = await viewIn(chair).getAttribute('data-view');
    await choose(digit);
    await expect(viewIn(chooser())).toHaveAttribute('data-view', name);
    const pictured = await saidBy(viewIn(chooser()));
    expect(pictured).not.toBe('');
    // Looking at it sends nothing.
    expect(await viewIn(chair).getAttribute('data-view')).toBe(before);
    await send();
    await expect(viewIn(chair)).toHaveAttribute('data-view', name);
    await expect.poll(() => saidBy(viewIn(chair))).toBe(pictured);
  });
}

test('a record is found by letters without diacritics; Esc leaves the screen as it is', async () => {
  const { page, press } = secretary;
  await choose('5');
  await press('Tab');
  await page.keyboard.type('cvt');
  await expect(viewIn(chooser())).toContainText('Cục Viễn thông');
  await press('Escape');
  await expect(chooser()).toHaveCount(0);
  await expect(box()).toBeFocused();
  await expect(viewIn(chair)).toHaveAttribute('data-view', 'closing');
});

test('a break says when it ends, by the clock or in minutes; what is no time is not sent', async () => {
  const { page, press } = secretary;
  await choose('8');
  await press('Tab');
  await page.keyboard.type('25:99');
  await press('Enter');
  await expect(chooser().getByRole('alert')).toContainText('Chưa rõ giờ họp tiếp');
  await press('Control+a');
  await page.keyboard.type('23h45');
  await expect(viewIn(chooser())).toContainText('23:45');
  await send();
  await expect(viewIn(chair)).toContainText('23:45');
});

test('letters grow and shrink with + and −, at once and in the picture too', async () => {
  await choose('1');
  const size = () => viewIn(chair).getAttribute('data-size');
  expect(await size()).toBe('44');
  await secretary.press('+');
  await expect.poll(size).toBe('54');
  await expect(viewIn(chooser())).toHaveAttribute('data-size', '54');
  await secretary.press('-', '-');
  await expect.poll(size).toBe('38');
  await secretary.press('+');
  await expect.poll(size).toBe('44');
  await secretary.press('Escape');
});

test('on a frozen and on a blank screen it says so, and what was chosen comes when the screen goes on', async () => {
  const { press } = secretary;
  await press('Shift+F9');
  await expect(thumbnail()).toContainText('Tạm dừng');
  await choose('3');
  await expect(chooser()).toContainText('Màn hình đang TẠM DỪNG');
  await send();
  await staysSo(() => viewIn(chair).getAttribute('data-view'), 'break');
  await press('Shift+F9');
  await expect(thumbnail()).toContainText('Màn hình trống');
  await press('Control+d');
  await expect(chooser()).toContainText('Màn hình đang ĐỂ TRỐNG');
  await press('Escape', 'Shift+F9');
  await expect(viewIn(chair)).toHaveAttribute('data-view', 'agenda');
});

test('what has changed since is told, stays off the screen, and goes there with Ctrl+D Enter', async () => {
  const { page, press } = secretary;
  await choose('6');
  await send();
  await expect(viewIn(chair)).toHaveAttribute('data-view', 'petition');
  await expect(thumbnail()).not.toContainText('có thay đổi chưa chiếu');
  await page.keyboard.type('tl Đã ban hành hướng dẫn tại Công văn số 1234');
  await press('Enter');
  await expect(thumbnail()).toContainText('có thay đổi chưa chiếu');
  await staysSo(async () => (await viewIn(chair).textContent())?.includes('1234'), false);
  await press('Control+d');
  await expect(viewIn(chooser())).toContainText('1234');
  await send();
  await expect(viewIn(chair)).toContainText('1234');
  await expect(thumbnail()).not.toContainText('có thay đổi chưa chiếu');
});

test('what is not in it is said; F9 in the picture sends the conclusion with it', async () => {
  const { press, concludes } = secretary;
  await concludes('Giao Vụ Pháp chế rà soát các thông tư đã ban hành');
  await choose('9');
  await expect(chooser()).toContainText('1 kết luận chưa gửi chủ trì không có trong bản này');
  await expect(viewIn(chooser())).not.toContainText('Vụ Pháp chế');
  await press('1');
  await expect(viewIn(chooser())).not.toContainText('Vụ Pháp chế');
  await press('F9');
  await expect(viewIn(chooser())).toContainText('Vụ Pháp chế');
  await expect(viewIn(chair)).not.toContainText('Vụ Pháp chế');
  await send();
  await expect(viewIn(chair)).toContainText('Vụ Pháp chế');
  await expect(standing('chờ duyệt')).toHaveCount(2);
});

test('all are approved on the chair’s word only when each was on the screen; bare PageDown turns its page', async () => {
  const { page, press, concludes } = secretary;
  for (const topic of ['thể chế', 'hạ tầng', 'dữ liệu', 'nhân lực']) {
    await concludes(
      `Về ${topic}: ${'các đơn vị khẩn trương rà soát, báo cáo Bộ trưởng kết quả thực hiện; '.repeat(3)}`,
    );
  }
  await press('Control+F9');
  await expect(standing('chờ duyệt')).toHaveCount(6);
  const pages = async () => {
    const told = thumbnail().getByText(/^trang \d+\/\d+$/);
    const [page, count] = ((await told.count()) > 0 ? await told.innerText() : '').match(/\d+/g) ?? ['1', '1'];
    return { page: Number(page), count: Number(count) };
  };
  await expect.poll(async () => (await pages()).count).toBeGreaterThan(1);

  await press('Control+l');
  await expect(page.getByRole('main')).toContainText('chưa chiếu hết kết luận');
  await expect(standing('chờ duyệt')).toHaveCount(6);

  // As a presenter's remote control does, whose keys land in the window that has the keyboard.
  const { count } = await pages();
  for (let turned = 1; turned < count; turned += 1) await press('PageUp');
  await expect.poll(async () => (await pages()).page).toBe(1);
  for (let turned = 1; turned < count; turned += 1) {
    await press('PageDown');
    await expect.poll(async () => (await pages()).page).toBe(turned + 1);
  }
  await expect(box()).toBeFocused();
  await press('Control+l');
  await expect(standing('đã duyệt')).toHaveCount(6);
  await expect(page.getByRole('main')).toContainText('theo lời chủ trì');
  const verdicts = Object.values((await meeting()).conclusion).map(({ verdict }) => verdict?.by);
  expect(new Set(verdicts)).toEqual(new Set(['secretary']));
});

test('what was approved at once is taken back at once, within ten seconds', async () => {
  await secretary.press('Alt+Delete');
  await expect(standing('chờ duyệt')).toHaveCount(6);
  await expect(secretary.page.getByRole('main')).toContainText('lại chờ duyệt');
});

test('what is edited after approval shows on both screens, with the changed words marked', async () => {
  const { page, press } = secretary;
  await press('F6');
  const list = page.getByRole('grid', { name: 'Kết luận' });
  await expect(list).toBeFocused();
  await press('Home', 'Control+Enter');
  await expect(standing('đã duyệt')).toHaveCount(1);
  await press('Enter', 'End');
  await page.keyboard.type(' và kinh tế số');
  await press('Enter');
  await expect(standing('sửa sau khi duyệt')).toHaveCount(1);
  await expect(standing('sửa sau khi duyệt').locator('mark')).toHaveText('và kinh tế số');
  await expect(viewIn(chair)).toContainText('Sửa sau khi duyệt');
  await press('Escape', 'Escape');
  await expect(box()).toBeFocused();
});

test('a display that is back is asked about once, in the line below the box, and only an answer opens it', async () => {
  test.skip(!hasSecondScreen(), 'There is no second screen here');
  const { page, press } = secretary;
  const question = page.getByText('Màn hình của chủ trì đã cắm lại. Chiếu lại?');
  unplugSecondScreen();
  await expect(statusLine()).toContainText('ĐÃ NGẮT');
  await page.keyboard.type('Cục Viễn');
  plugSecondScreen();
  await expect(question).toBeVisible();
  // Whoever is typing goes on typing.
  await page.keyboard.type(' thông báo cáo');
  await press('Enter');
  await expect(secretary.log.getByText('Cục Viễn thông báo cáo')).toBeVisible();
  expect(app.isOpen('chair')).toBe(false);

  await press('Escape');
  await expect(question).toHaveCount(0);
  await expect(statusLine()).toContainText('đã cắm lại');
  await staysSo(() => question.count(), 0);

  unplugSecondScreen();
  await expect(statusLine()).toContainText('ĐÃ NGẮT');
  plugSecondScreen();
  await expect(question).toBeVisible();
  await press('Enter');
  chair = await app.window('chair');
  await expect(viewIn(chair)).toHaveAttribute('data-view', 'conclusions');
  await expect(question).toHaveCount(0);
  await expect(box()).toBeFocused();
});
