import { expect, type Page } from '@playwright/test';
import type { Command } from '#shared/domain/command.ts';
import type {} from '../../renderer/store/bridge.ts';
import type { Area } from './comparedFrames.ts';
import { launchApp, type RunningApp } from './electronApp.ts';
import { recordScreen, type ScreenRecording } from './screenRecording.ts';
import { startVirtualScreen } from './virtualScreen.ts';

/** The application on a screen of its own: above, the secretary's window; below it, the chair's, and recorded. */
export interface RecordedChair {
  readonly app: RunningApp;
  readonly secretary: Page;
  readonly chair: Page;
  readonly recording: ScreenRecording;
  /** Sends commands as her window does. */
  does(...commands: readonly Command[]): Promise<void>;
  close(): Promise<void>;
}

/** The chair's window in a recording of it. */
export const chairSize = { width: 1280, height: 720 };
const secretaryHeight = 800;
const chairTop = 1_000;

/** Opens the meeting of the library that is in session, and the chair's window beside it. */
export async function openRecordedChair(library: string, meetingId: string): Promise<RecordedChair> {
  const screen = await startVirtualScreen(chairSize.width, chairTop + chairSize.height);
  const app = await launchApp({ library, env: screen.env });
  const secretary = await app.window('secretary');
  await expect(secretary.getByRole('textbox', { name: 'Ô ghi chép' })).toBeFocused();
  await secretary.evaluate(() => window.giaoBan.call('chairScreen/open', {}));
  const chair = await app.window('chair');
  const places = {
    secretary: { x: 0, y: 0, width: chairSize.width, height: secretaryHeight },
    chair: { x: 0, y: chairTop, ...chairSize },
  };
  await app.electron.evaluate(({ BrowserWindow }, { secretary: above, chair: below }) => {
    for (const window of BrowserWindow.getAllWindows()) {
      window.setContentBounds(window.webContents.getURL().includes('/chair/') ? below : above);
    }
  }, places);
  const { width, height } = chairSize;
  await expect.poll(() => chair.evaluate(() => [innerWidth, innerHeight])).toEqual([width, height]);
  await untilSettled(chair);
  const recording = await recordScreen(screen, chairTop, height);
  let count = 0;
  return {
    app,
    secretary,
    chair,
    recording,
    async does(...commands) {
      for (const command of commands) {
        count += 1;
        const call = { meetingId, commandId: `recorded-${count}`, batchId: null, command };
        const answer = await secretary.evaluate((input) => window.giaoBan.call('meeting/command', input), call);
        expect(answer).toMatchObject({ ok: true });
      }
    },
    async close() {
      await recording.stop();
      await app.close();
      await screen.stop();
    },
  };
}

/** The parts of the chair's page that time alone changes: its clocks, and the seconds left to take something back. */
export function tickingAreas(chair: Page): Promise<Area[]> {
  return chair.evaluate(() => {
    const counting = [...document.querySelectorAll('button')].filter((button) =>
      /\(\d+ s\)/.test(button.textContent ?? ''),
    );
    return [...document.querySelectorAll('[role="timer"]'), ...counting].map((element) => {
      const { left, top, right, bottom } = element.getBoundingClientRect();
      const [x, y] = [Math.floor(left) - 2, Math.floor(top) - 2];
      return { x, y, width: Math.ceil(right) + 2 - x, height: Math.ceil(bottom) + 2 - y };
    });
  });
}

const quietMs = 400;

/** Waits until nothing has changed in the chair's page for a while, but for what time alone changes. */
export async function untilSettled(chair: Page): Promise<void> {
  await chair.evaluate(
    (forMs) =>
      new Promise<void>((resolve) => {
        let timer: ReturnType<typeof setTimeout>;
        const isByTime = ({ target }: MutationRecord): boolean => {
          const element = target instanceof Element ? target : target.parentElement;
          return element?.closest('[role="timer"]') !== null;
        };
        const observer = new MutationObserver((changes) => {
          if (!changes.every(isByTime)) wait();
        });
        const wait = (): void => {
          clearTimeout(timer);
          timer = setTimeout(() => {
            observer.disconnect();
            resolve();
          }, forMs);
        };
        observer.observe(document, { subtree: true, childList: true, characterData: true, attributes: true });
        wait();
      }),
    quietMs,
  );
}
