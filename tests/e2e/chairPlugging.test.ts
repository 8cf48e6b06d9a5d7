import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import type { ChairScreen } from '#shared/contract/data.ts';
import type { Push } from '#shared/contract/pushes.ts';
import type {} from '../../renderer/store/bridge.ts';
import { diskLibrary, openedMeeting } from '../support/diskLibrary.ts';
import { launchApp, type RunningApp } from '../support/electronApp.ts';
import { meetingInSession } from '../support/meetingInSession.ts';
import {
  hasSecondScreen,
  photographDesktop,
  plugSecondScreen,
  shareOfDifference,
  unplugSecondScreen,
} from '../support/secondScreen.ts';

// A loose cable: the chair's display goes and comes fifty times while the secretary writes.
test.skip(!hasSecondScreen(), 'There is no second screen here');

const rounds = 50;
/** The conference's clock goes on between two pictures. */
const clockShare = 0.003;
/** Looked at so often, as there is much to wait for. */
const often = { intervals: [20] };

const library = mkdtempSync(join(tmpdir(), 'giao-ban-chair-plugging-'));
let meetingId: string;
let app: RunningApp;
let secretary: Page;

test.beforeAll(async () => {
  plugSecondScreen();
  meetingId = await meetingInSession(library, 3, 4);
  app = await launchApp({ library });
  secretary = await app.window('secretary');
});
test.afterAll(async () => {
  await app.close();
  plugSecondScreen();
  rmSync(library, { recursive: true });
});

/** Keeps what the secretary's window is told of the chair's screen from now on. */
async function listen(): Promise<void> {
  await secretary.evaluate(() => {
    const heard: boolean[] = [];
    Object.assign(window, { heard });
    window.giaoBan.subscribe((text) => {
      const push = JSON.parse(text) as Push;
      if (push.name === 'chairScreen.changed') heard.push(push.data.isDisplayBack);
    });
  });
}

/** How often she was asked since `listen`: each time that the display was said to be back, having been away. */
function timesAsked(): Promise<number> {
  return secretary.evaluate(() => {
    const { heard } = window as unknown as { heard: readonly boolean[] };
    return heard.filter((isBack, index) => isBack && !heard[index - 1]).length;
  });
}

async function chairScreen(): Promise<Partial<ChairScreen>> {
  const read = await secretary.evaluate(() => window.giaoBan.call('app/read', {}));
  if (!read.ok) throw new Error(read.error.code);
  const { isOpen, placement, isDisplayGone, isDisplayBack } = read.value.chairScreen;
  return { isOpen, placement, isDisplayGone, isDisplayBack };
}

/** What there is of windows and of the processes that draw them. */
function windowsAndPages() {
  return app.electron.evaluate(({ app: electron, BrowserWindow }) => ({
    windows: BrowserWindow.getAllWindows().length,
    pages: electron.getAppMetrics().filter(({ type }) => type === 'Tab').length,
  }));
}

const shown = { isOpen: true, placement: 'secondDisplay', isDisplayGone: false, isDisplayBack: false };
const gone = { isOpen: false, placement: null, isDisplayGone: true, isDisplayBack: false };

test(`${rounds} times unplugged and plugged in a session: nothing is lost, left over or in the way`, async () => {
  test.setTimeout(300_000);
  const box = secretary.getByRole('textbox', { name: 'Ô ghi chép' });
  const question = secretary.getByRole('alert').filter({ hasText: 'Màn hình của chủ trì đã cắm lại' });
  const place = plugSecondScreen();
  const first = test.info().outputPath('first.png');
  const unlikeFirst = (round: number): number => {
    const latest = test.info().outputPath(`round-${round}.png`);
    photographDesktop(place, latest);
    return shareOfDifference(first, latest, place);
  };
  await expect(box).toBeFocused();
  await secretary.keyboard.press('Shift+F9');
  await expect.poll(chairScreen).toEqual(shown);
  const chair = await app.window('chair');
  await expect(chair.locator('[data-size]')).toBeVisible();
  const asDrawn = test.info().outputPath('drawn.png');
  await expect
    .poll(async () => {
      await chair.screenshot({ path: asDrawn, clip: { ...place, x: 0, y: 0 } });
      photographDesktop(place, first);
      return shareOfDifference(asDrawn, first, place);
    })
    .toBeLessThan(clockShare);
  const before = await windowsAndPages();
  await listen();

  for (let round = 1; round <= rounds; round += 1) {
    await secretary.keyboard.type(`Lần ${round}: rút `);
    unplugSecondScreen();
    await secretary.keyboard.type('cáp, ');
    await expect.poll(chairScreen, often).toEqual(gone);
    plugSecondScreen();
    await secretary.keyboard.type('cắm lại');
    await expect.poll(chairScreen, often).toEqual({ ...gone, isDisplayBack: true });
    await expect(box).toBeFocused();
    await expect(box).toHaveValue(`Lần ${round}: rút cáp, cắm lại`);
    await secretary.keyboard.press('Enter');
    await expect(box).toHaveValue('');

    await expect(question).toBeVisible();
    await secretary.keyboard.press('Enter');
    await expect.poll(chairScreen, often).toEqual(shown);
    await expect(question).toBeHidden();
    await expect.poll(() => unlikeFirst(round), often).toBeLessThan(clockShare);
    await expect(box).toBeFocused();
    expect(await timesAsked()).toBe(round);
    await expect.poll(windowsAndPages, often).toEqual(before);
  }

  await app.kill();
  const { session } = await openedMeeting(diskLibrary(library), meetingId);
  const points = Object.values(session.current().state.point).map(({ text }) => text);
  const typed = Array.from({ length: rounds }, (_, index) => `Lần ${index + 1}: rút cáp, cắm lại`);
  expect(points.filter((text) => text.startsWith('Lần '))).toEqual(typed);
});
