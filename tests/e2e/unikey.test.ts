import { expect, type Page, test } from '@playwright/test';
import { launchApp, type RunningApp } from '../support/electronApp.ts';
import { pressOnDesktop, typeOnDesktop } from '../support/inputMethods/realTyping.ts';
import { type RealUnikey, startUnikey, whyNoUnikey } from '../support/inputMethods/realUnikey.ts';
import { secretaryAtWork } from '../support/secretaryAtWork.ts';

/** Typed on the desktop's keyboard, turned into Vietnamese by a real input method: fcitx5 with UniKey, Telex. */
const missing = whyNoUnikey();
test.skip(missing !== null, `No real input method: ${missing}`);

let unikey: RealUnikey;
let app: RunningApp;
let page: Page;

test.describe.configure({ mode: 'serial' });
test.beforeAll(async () => {
  unikey = await startUnikey();
  app = await launchApp({ env: unikey.env, args: ['--gtk-version=3'] });
  page = await app.window('secretary');
  const { tabTo, press } = secretaryAtWork(page);
  await tabTo(page.getByRole('button', { name: 'Giao ban tháng 4/2022: Để họp thử' }));
  await press('Enter');
  await expect(box()).toBeFocused();
  await press('F8');
  await expect(page.getByText('ĐANG HỌP')).toBeVisible();
  await unikey.turnOn(app.electron.process().pid ?? 0);
  await page.evaluate(() => {
    const composed: string[] = [];
    Object.assign(window, { composed });
    for (const name of ['compositionstart', 'compositionend']) {
      addEventListener(name, (event) => composed.push(`${event.type} ${(event as CompositionEvent).data}`));
    }
  });
});
test.afterAll(async () => {
  await app?.close();
  await unikey?.stop();
});

const box = () => page.getByRole('textbox', { name: 'Ô ghi chép' });
const records = (kind: string) =>
  page.getByRole('region', { name: 'Diễn biến hội nghị' }).locator(`[data-record][data-kind="${kind}"]`);

test('Telex keys become words in the box, composed by the input method', async () => {
  await typeOnDesktop('Tieengs Vieejt keets luaanj ');
  await expect(box()).toHaveValue('Tiếng Việt kết luận ');
  const composed = await page.evaluate(() => (window as unknown as { composed: string[] }).composed);
  expect(composed).toContain('compositionstart ');
  expect(composed.filter((event) => event.startsWith('compositionend')).length).toBeGreaterThanOrEqual(4);
});

test('Enter records them, and empties the box', async () => {
  await pressOnDesktop('Return');
  await expect(records('point')).toHaveText([/Tiếng Việt kết luận$/]);
  await expect(box()).toHaveValue('');
});

test('Enter right behind the last letter, while the word is still being composed, loses and doubles nothing', async () => {
  await typeOnDesktop('Baos caos vieecj thuwcj hieenj');
  await pressOnDesktop('Return');
  await expect(records('point').last()).toHaveText(/Báo cáo việc thực hiện$/);
  await expect(records('point')).toHaveCount(2);
  await expect(box()).toHaveValue('');
});

test('a whole conclusion is recorded with Ctrl+Enter', async () => {
  await typeOnDesktop(
    'Giao Cucj An toanf thoong tin chur trif, phoois howpj vowis Vawn phongf Booj, trinhf Booj truwowngr.',
  );
  await expect(box()).toHaveValue('Giao Cục An toàn thông tin chủ trì, phối hợp với Văn phòng Bộ, trình Bộ trưởng.');
  await pressOnDesktop('ctrl+Return');
  await expect(records('conclusion')).toHaveText([
    /Giao Cục An toàn thông tin chủ trì, phối hợp với Văn phòng Bộ, trình Bộ trưởng\.$/,
  ]);
  await expect(box()).toHaveValue('');
});

test('the letters of a prefix come through Telex as they are', async () => {
  for (const prefix of ['kl', 'nv', 'kn', 'tl', 'pb', 'gc']) {
    await typeOnDesktop(`${prefix} `);
    await expect(box()).toHaveValue(`${prefix} `);
    await pressOnDesktop('ctrl+a');
    await pressOnDesktop('BackSpace');
    await expect(box()).toHaveValue('');
  }
  await typeOnDesktop('kl Hoanf thieenj theer chees');
  await pressOnDesktop('Return');
  await expect(records('conclusion').last()).toHaveText(/Hoàn thiện thể chế$/);
});
