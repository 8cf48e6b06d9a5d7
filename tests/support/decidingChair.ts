import type { Page } from '@playwright/test';
import type {} from '../../renderer/store/bridge.ts';

/** The chair approves a conclusion, takes that back and approves it again, for as long as one lets it. */
export interface DecidingChair {
  /** How many decisions have been recorded so far. */
  count(): Promise<number>;
  stop(): Promise<void>;
}

type Deciding = Window & { decisions?: number; isDeciding?: boolean };

/** Each decision is a commit of another window: it changes the list of conclusions and the state of the meeting. */
export async function startDeciding(chair: Page, everyMs: number): Promise<DecidingChair> {
  await chair.evaluate((pauseMs) => {
    const deciding: Deciding = window;
    Object.assign(deciding, { decisions: 0, isDeciding: true });
    const decide = async (): Promise<void> => {
      for (let turn = 0; deciding.isDeciding; turn += 1) {
        const shown = await window.giaoBan.call('chair/view', {});
        const content = shown.ok ? shown.value.view?.content : undefined;
        const [conclusion] = content?.name === 'conclusions' ? content.conclusions : [];
        if (!conclusion) throw new Error('Nothing waits for the chair');
        const { id, hash } = conclusion;
        const commandId = crypto.randomUUID();
        const result =
          turn % 2 === 0
            ? await window.giaoBan.call('chair/approve', { conclusions: [{ id, hash }], commandId })
            : await window.giaoBan.call('chair/retract', { ids: [id], commandId });
        if (!result.ok) throw new Error(result.error.code);
        deciding.decisions = (deciding.decisions ?? 0) + 1;
        await new Promise((wake) => setTimeout(wake, pauseMs));
      }
    };
    void decide();
  }, everyMs);
  return {
    count: () => chair.evaluate(() => (window as Deciding).decisions ?? 0),
    stop: () =>
      chair.evaluate(() => {
        (window as Deciding).isDeciding = false;
      }),
  };
}
