import { expect, type Page, test } from '@playwright/test';
import type { ChairScreen } from '#shared/contract/data.ts';
import type {} from '../../renderer/store/bridge.ts';
import { launchApp, type RunningApp } from '../support/electronApp.ts';
import { clickReal, pressReal } from '../support/realKeyboard.ts';
import {
  hasSecondScreen,
  makePrimary,
  plugSecondScreen,
  plugThirdScreen,
  unplugSecondScreen,
  unplugThirdScreen,
} from '../support/secondScreen.ts';
import { staysSo } from '../support/staysSo.ts';

// The chair's window on a real second display, plugged and unplugged.
test.skip(!hasSecondScreen(), 'There is no second screen here');
test.describe.configure({ mode: 'serial' });

let app: RunningApp;
let secretary: Page;

test.beforeAll(async () => {
  plugSecondScreen();
  app = await launchApp();
  secretary = await app.window('secretary');
});
test.afterAll(async () => {
  await app.close();
  unplugThirdScreen();
  makePrimary('first');
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

async function open(): Promise<void> {
  await secretary.evaluate(() => window.giaoBan.call('chairScreen/open', {}));
}
async function close(): Promise<void> {
  await secretary.evaluate(() => window.giaoBan.call('chairScreen/close', {}));
}

/** Whether it stands at the right of the first one, which is the primary one. */
function secondDisplayIsFree(): Promise<boolean> {
  return app.electron.evaluate(
    ({ screen }) =>
      screen.getPrimaryDisplay().bounds.x === 0 && screen.getAllDisplays().some(({ bounds }) => bounds.x === 1280),
  );
}

/** By the menu. */
function goToNextDisplay(): Promise<void> {
  return app.electron.evaluate(({ Menu }) => {
    const items = Menu.getApplicationMenu()?.items.flatMap(({ submenu }) => submenu?.items ?? []);
    items?.find(({ label }) => label === 'Chu&yển màn hình chủ trì sang màn hình kế tiếp')?.click();
  });
}

/** Another display is plugged in the place of the one that is covered. */
async function exchange(shape: 'landscape' | 'portrait'): Promise<void> {
  unplugSecondScreen();
  await expect.poll(chairBounds).toBeNull();
  plugSecondScreen({ shape });
  await expect.poll(displayCount).toBe(2);
}

/** On X11 with a row more than the display has (electron/windows/coverDisplay.ts). */
const covering = { x: 1280, y: 0, width: 1920, height: 1081, isVisible: true, isFocused: false };

test('does not come up by itself', async () => {
  await staysSo(chairBounds, null);
});

test('covers the second display when it is asked for, and leaves the keyboard where it is', async () => {
  await open();
  await expect.poll(chairBounds).toEqual(covering);
  expect(await chairScreen()).toMatchObject({
    isOpen: true,
    placement: 'secondDisplay',
    size: { width: 1920, height: 1080 },
    isDisplayGone: false,
  });
  expect(await secretary.evaluate(() => document.hasFocus())).toBe(true);
});

test('lies over everything that comes up there, and can be reached by no key', async () => {
  const isAbove = await app.electron.evaluate(({ BrowserWindow }) => {
    const window = BrowserWindow.getAllWindows().find(({ webContents }) => webContents.getURL().includes('/chair/'));
    return [window?.isAlwaysOnTop(), window?.isFocusable()];
  });
  expect(isAbove).toEqual([true, false]);
});

test('shows a pointer only while it moves', async () => {
  const chair = await app.window('chair');
  const pointer = () => chair.evaluate(() => getComputedStyle(document.body).cursor);
  await chair.mouse.move(300, 300);
  expect(await pointer()).not.toBe('none');
  await expect.poll(pointer).toBe('none');
});

test('goes quietly with its display, and the secretary is told', async () => {
  unplugSecondScreen();
  await expect.poll(chairBounds).toBeNull();
  expect(await chairScreen()).toMatchObject({ isOpen: false, placement: null, size: null, isDisplayGone: true });
});

test('does not come back by itself with that display: the secretary is asked', async () => {
  plugSecondScreen();
  await expect.poll(async () => (await chairScreen()).isDisplayBack).toBe(true);
  await staysSo(chairBounds, null);
  expect(await chairScreen()).toMatchObject({ isOpen: false, isDisplayGone: true });
});

test('she is asked no longer, when it goes again, nor about another display in its place', async () => {
  unplugSecondScreen();
  await expect.poll(async () => (await chairScreen()).isDisplayBack).toBe(false);
  plugSecondScreen({ shape: 'portrait' });
  await expect.poll(displayCount).toBe(2);
  await staysSo(async () => (await chairScreen()).isDisplayBack, false);
  unplugSecondScreen();
  await expect.poll(displayCount).toBe(1);
});

test('comes back on that very display wherever that stands now, without taking the keyboard', async () => {
  plugSecondScreen({ side: 'below' });
  await expect.poll(async () => (await chairScreen()).isDisplayBack).toBe(true);
  await open();
  await expect.poll(chairBounds).toEqual({ ...covering, x: 0, y: 800 });
  expect(await chairScreen()).toMatchObject({ isOpen: true, isDisplayGone: false, isDisplayBack: false });
  expect(await secretary.evaluate(() => document.hasFocus())).toBe(true);
});

test('follows its display to another place', async () => {
  plugSecondScreen({ side: 'right' });
  await expect.poll(chairBounds).toEqual(covering);
});

test('closes when its display becomes the primary one, and is a window until the menu takes it back', async () => {
  makePrimary('second');
  // On X11 Chromium only tells of a new primary display when one is moved as well; on Windows one always is.
  plugSecondScreen({ side: 'below' });
  await expect.poll(chairBounds).toBeNull();
  expect((await chairScreen()).isDisplayGone).toBe(true);
  await open();
  expect((await chairScreen()).placement).toBe('window');
  makePrimary('first');
  plugSecondScreen({ side: 'right' });
  await expect.poll(secondDisplayIsFree).toBe(true);
  await goToNextDisplay();
  await expect.poll(chairBounds).toEqual(covering);
});

test('once closed on purpose, stays closed whatever is plugged', async () => {
  await close();
  await expect.poll(chairBounds).toBeNull();
  unplugSecondScreen();
  await expect.poll(displayCount).toBe(1);
  await staysSo(chairBounds, null);
  plugSecondScreen();
  await expect.poll(displayCount).toBe(2);
  await staysSo(chairBounds, null);
  expect(await chairScreen()).toMatchObject({ isDisplayGone: false, isDisplayBack: false });
});

test.describe('with one display', () => {
  test.beforeAll(async () => {
    unplugSecondScreen();
    await expect.poll(displayCount).toBe(1);
    await open();
  });

  test('is a window of 16:9 within it that can be shared', async () => {
    expect((await chairScreen()).placement).toBe('window');
    const ratio = async () => {
      const { size } = await chairScreen();
      return (size?.width ?? 0) / (size?.height ?? 1);
    };
    await expect.poll(ratio).toBeCloseTo(16 / 9, 1);
    const bounds = await chairBounds();
    expect((bounds?.x ?? 0) + (bounds?.width ?? 0)).toBeLessThanOrEqual(1280);
    expect((bounds?.y ?? 0) + (bounds?.height ?? 0)).toBeLessThanOrEqual(800);
    const isOrdinary = await app.electron.evaluate(({ BrowserWindow }) => {
      const window = BrowserWindow.getAllWindows().find(({ webContents }) => webContents.getURL().includes('/chair/'));
      return [window?.isFocusable(), window?.isMovable(), window?.isResizable(), window?.isAlwaysOnTop()];
    });
    expect(isOrdinary).toEqual([true, true, true, false]);
    expect(await (await app.window('chair')).title()).toBe('Màn hình chủ trì');
  });

  test('tells the size that it is given', async () => {
    await app.electron.evaluate(({ BrowserWindow }) => {
      const window = BrowserWindow.getAllWindows().find(({ webContents }) => webContents.getURL().includes('/chair/'));
      window?.setContentSize(960, 540);
    });
    await expect.poll(async () => (await chairScreen()).size).toEqual({ width: 960, height: 540 });
  });

  test('fills the display with F11, and gets its frame back with Esc', async () => {
    const chair = await app.window('chair');
    const { x = 0, y = 0, width = 0, height = 0 } = (await chairBounds()) ?? {};
    clickReal({ x: x + width / 2, y: y + height / 2 }, 1);
    await expect.poll(() => chair.evaluate(() => document.hasFocus())).toBe(true);
    await pressReal(chair, 'F11');
    await expect.poll(async () => (await chairScreen()).size).toEqual({ width: 1280, height: 800 });
    await pressReal(chair, 'Escape');
    await expect.poll(async () => (await chairScreen()).size).toEqual({ width: 960, height: 540 });
  });

  test('asks when the display is back that was used before, and moves there when it is asked to', async () => {
    plugSecondScreen();
    await expect.poll(async () => (await chairScreen()).isDisplayBack).toBe(true);
    await staysSo(async () => (await chairScreen()).placement, 'window' as const);
    await open();
    await expect.poll(chairBounds).toEqual(covering);
    expect(await chairScreen()).toMatchObject({ placement: 'secondDisplay', isDisplayBack: false });
  });
});

test('letters keep their size on each display', async () => {
  const choose = (textSize: 32 | 66) =>
    secretary.evaluate((size) => window.giaoBan.call('chairScreen/setTextSize', { textSize: size }), textSize);
  const drawn = async () => (await app.window('chair')).locator('[data-size]').getAttribute('data-size');
  await choose(66);
  await expect.poll(drawn).toBe('66');
  await exchange('portrait');
  await open();
  await expect.poll(drawn).toBe('44');
  await choose(32);
  await expect.poll(drawn).toBe('32');
  await exchange('landscape');
  await open();
  await expect.poll(drawn).toBe('66');
});

test('goes from one display to the next when that is chosen in the menu, and remembers it', async () => {
  plugThirdScreen();
  await expect.poll(displayCount).toBe(3);
  await goToNextDisplay();
  await expect.poll(chairBounds).toEqual({ ...covering, x: 3200 });
  unplugThirdScreen();
  await expect.poll(chairBounds).toBeNull();
  await open();
  await expect.poll(chairBounds).toEqual(covering);
  plugThirdScreen();
  await expect.poll(displayCount).toBe(3);
  await staysSo(chairBounds, covering);
  await open();
  await expect.poll(chairBounds).toEqual({ ...covering, x: 3200 });
});
