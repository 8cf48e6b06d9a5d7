import { mkdtempSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Locator, type Page } from '@playwright/test';
import type { MeetingState } from '#shared/domain/state.ts';
import type {} from '../../renderer/store/bridge.ts';
import { spyOnBox } from './boxSpy.ts';
import { type DecidingChair, startDeciding } from './decidingChair.ts';
import { launchApp, type RunningApp } from './electronApp.ts';
import { type KeyEvents, keyEvents } from './inputMethods/keyEvents.ts';
import { meetingInSession } from './meetingInSession.ts';

/** The secretary's window as typing meets it: 300 records in the list, and the chair deciding all the while. */
export interface BusyMeeting {
  readonly page: Page;
  readonly box: Locator;
  readonly keyboard: KeyEvents;
  readonly chair: DecidingChair;
  /** The texts of the last records of that kind, as the main process has them. */
  lastTexts(kind: 'point' | 'conclusion', count: number): Promise<string[]>;
  close(): Promise<void>;
}

const pointCount = 300;
const conclusionCount = 5;
const decisionEveryMs = 20;

export async function openBusyMeeting(): Promise<BusyMeeting> {
  const library = mkdtempSync(join(tmpdir(), 'giao-ban-busy-meeting-'));
  const meetingId = await meetingInSession(library, pointCount, conclusionCount);
  const app: RunningApp = await launchApp({ library });
  const page = await app.window('secretary');
  const box = page.getByRole('textbox', { name: 'Ô ghi chép' });
  await expect(box).toBeFocused();
  await page.evaluate(() => window.giaoBan.call('chairScreen/open', {}));
  const chair = await startDeciding(await app.window('chair'), decisionEveryMs);
  await spyOnBox(page);
  return {
    page,
    box,
    keyboard: await keyEvents(page),
    chair,
    async lastTexts(kind, count) {
      const json = await page.evaluate(async (id) => {
        const snapshot = await window.giaoBan.call('meeting/snapshot', { meetingId: id });
        if (!snapshot.ok) throw new Error(snapshot.error.code);
        return snapshot.value.stateJson;
      }, meetingId);
      const state = JSON.parse(json) as MeetingState;
      const texts = [
        ...Object.values(state.point).map(({ at, text }) => ({ kind: 'point', at, text })),
        ...Object.values(state.conclusion).map(({ at, spokenText }) => ({ kind: 'conclusion', at, text: spokenText })),
      ];
      return texts
        .filter((one) => one.kind === kind)
        .sort((left, right) => Date.parse(left.at ?? '') - Date.parse(right.at ?? ''))
        .slice(-count)
        .map(({ text }) => text);
    },
    async close() {
      await chair.stop();
      await app.close();
      await rm(library, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}
