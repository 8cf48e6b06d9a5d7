import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import type { Rectangle } from '../../electron/windows/placement.ts';
import type {} from '../../renderer/store/bridge.ts';
import { launchApp, type RunningApp } from '../support/electronApp.ts';
import { meetingInSession } from '../support/meetingInSession.ts';
import {
  hasSecondScreen,
  photographDesktop,
  plugSecondScreen,
  type ScreenShape,
  shareOfDifference,
} from '../support/secondScreen.ts';

// The chair's window covers its display to the point, whatever shape and scale that has.
test.skip(!hasSecondScreen(), 'There is no second screen here');

/** A clock goes on between two pictures of one screen; a column left out of 1920 would be more. */
const clockShare = 0.0004;

/** How far the desktop there differs from what the page has drawn. */
async function unlikeThePage(chair: Page, place: Rectangle, size: Pick<Rectangle, 'width' | 'height'>) {
  const desktop = test.info().outputPath('desktop.png');
  const page = test.info().outputPath('page.png');
  photographDesktop(place, desktop);
  await chair.screenshot({ path: page, scale: 'device', clip: { x: 0, y: 0, ...size } });
  return shareOfDifference(desktop, page, place);
}

for (const scale of [1, 1.5, 2]) {
  test.describe(`at ${scale * 100} %`, () => {
    let app: RunningApp;
    let secretary: Page;
    const library = mkdtempSync(join(tmpdir(), 'giao-ban-chair-shapes-'));

    test.beforeAll(async () => {
      plugSecondScreen();
      await meetingInSession(library, 3, 4);
      app = await launchApp({ library, args: [`--force-device-scale-factor=${scale}`] });
      secretary = await app.window('secretary');
    });
    test.afterAll(async () => {
      await app.close();
      rmSync(library, { recursive: true });
      plugSecondScreen();
    });

    for (const shape of ['landscape', 'portrait', 'fourK'] as const satisfies readonly ScreenShape[]) {
      test(`a ${shape} display is covered, with nothing of the view cut off`, async () => {
        // X11 has one grid for all screens: at 150 % Chromium puts windows at every third point only.
        const place = plugSecondScreen({ shape, gap: 1280 % scale === 0 ? 0 : 1 });
        const size = { width: Math.round(place.width / scale), height: Math.round(place.height / scale) };
        const isThere = () =>
          app.electron.evaluate(
            ({ screen }, { width, height }) =>
              screen.getAllDisplays().some(({ bounds }) => bounds.width === width && bounds.height === height),
            size,
          );
        await expect.poll(isThere).toBe(true);
        await secretary.evaluate(() => window.giaoBan.call('chairScreen/open', {}));
        const chair = await app.window('chair');
        await expect.poll(() => chair.evaluate(() => innerWidth)).toBe(size.width);
        await expect.poll(() => unlikeThePage(chair, place, size)).toBeLessThan(clockShare);
        const overflow = await chair.evaluate(() => {
          const { scrollWidth, scrollHeight, clientWidth, clientHeight } = document.documentElement;
          return [scrollWidth - clientWidth, scrollHeight - clientHeight];
        });
        expect(overflow).toEqual([0, 0]);
      });
    }
  });
}
