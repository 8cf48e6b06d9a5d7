import { expect, type Page, test } from '@playwright/test';
import type { ChairScreen } from '#shared/contract/data.ts';
import type {} from '../../renderer/store/bridge.ts';
import { launchApp, type RunningApp } from '../support/electronApp.ts';
import { hasSecondScreen, plugSecondScreen, unplugSecondScreen } from '../support/secondScreen.ts';
import { staysSo } from '../support/staysSo.ts';

// The chair's window on a real second display, plugged and unplugged.
test.skip(!hasSecondScreen(), 'There is no second screen here');

let app: RunningApp;
let secretary: Page;

test.beforeAll(async () => {
  plugSecondScreen();
  app = await launchApp();
  secretary = await app.window('secretary');
});
test.afterAll(async () => {
  await app.close();
  plugSecondScreen();
});

async function chairScreen(): Promise<Omit<ChairScreen, 'view'>> {
  const read = await secretary.evaluate(() => window.giaoBan.call('app/read', {}));
  if (!read.ok) throw new Error(read.error.code);
  const { view: _view, ...screen } = read.value.chairScreen;
  return screen;
}

/** Bounds and state of the chair's window, as the system has them; null while there is none. */
function chairBounds() {
  return app.electron.evaluate(({ BrowserWindow }) => {
    const window = BrowserWindow.getAllWindows().find(({ webContents }) => webContents.getURL().includes('/chair/'));
    return window ? { ...window.getBounds(), isVisible: window.isVisible(), isFocused: window.isFocused() } : null;
  });
}

/** The displays that Electron knows of. */
function displayCount(): Promise<number> {
  return app.electron.evaluate(({ screen }) => screen.getAllDisplays().length);
}

const secondDisplay = { x: 1280, y: 0, width: 1920, height: 1080 };
const covering = { ...secondDisplay, isVisible: true, isFocused: false };

test('does not come up by itself', async () => {
  await staysSo(chairBounds, null);
});

test('covers the second display when it is asked for, and leaves the keyboard where it is', async () => {
  await secretary.evaluate(() => window.giaoBan.call('chairScreen/open', {}));
  await expect.poll(chairBounds).toEqual(covering);
  expect(await chairScreen()).toMatchObject({ isOpen: true, placement: 'secondDisplay', isDisplayGone: false });
  expect(await secretary.evaluate(() => document.hasFocus())).toBe(true);
});

test('goes quietly with its display, and the secretary is told', async () => {
  unplugSecondScreen();
  await expect.poll(chairBounds).toBeNull();
  expect(await chairScreen()).toMatchObject({ isOpen: false, placement: null, isDisplayGone: true });
});

test('comes back with that display, without taking the keyboard', async () => {
  plugSecondScreen();
  await expect.poll(chairBounds).toEqual(covering);
  expect(await chairScreen()).toMatchObject({ isOpen: true, isDisplayGone: false });
  expect(await secretary.evaluate(() => document.hasFocus())).toBe(true);
});

test('once closed on purpose, stays closed whatever is plugged', async () => {
  await secretary.evaluate(() => window.giaoBan.call('chairScreen/close', {}));
  await expect.poll(chairBounds).toBeNull();
  unplugSecondScreen();
  await expect.poll(displayCount).toBe(1);
  await staysSo(chairBounds, null);
  plugSecondScreen();
  await expect.poll(displayCount).toBe(2);
  await staysSo(chairBounds, null);
  expect((await chairScreen()).isDisplayGone).toBe(false);
});

test('with one display, is a window within it that can be shared, and moves over when it is asked again', async () => {
  unplugSecondScreen();
  await expect.poll(displayCount).toBe(1);
  await secretary.evaluate(() => window.giaoBan.call('chairScreen/open', {}));
  await expect.poll(async () => (await chairScreen()).placement).toBe('window');
  const bounds = await chairBounds();
  expect((bounds?.x ?? 0) + (bounds?.width ?? 0)).toBeLessThanOrEqual(1280);
  plugSecondScreen();
  await expect.poll(displayCount).toBe(2);
  await staysSo(async () => (await chairScreen()).placement, 'window' as const);
  await secretary.evaluate(() => window.giaoBan.call('chairScreen/open', {}));
  await expect.poll(chairBounds).toEqual(covering);
});
