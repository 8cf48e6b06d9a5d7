import { resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { test } from 'vitest';
import { writeBareApp } from './support/bareApp.ts';
import { report } from './support/figure.ts';
import { pressLetter, writeText } from './support/keyboard.ts';
import { followKeys } from './support/keyLatency.ts';
import { largeLibrary } from './support/largeLibraries.ts';
import { type MeetingScale, spokenText } from './support/largeMeeting.ts';
import { median } from './support/median.ts';
import { runFolder } from './support/runFolder.ts';
import { type Page, startApp } from './support/runningApp.ts';

const top = resolve(import.meta.dirname, '../..');
const letters = 'giao cuc vien thong';
const warmUp = 40;
const counted = 300;

/** The keyboard in the box, as it is when the secretary writes, whichever window lies on top here. */
async function readyToType(page: Page): Promise<void> {
  await page.send('Emulation.setFocusEmulationEnabled', { enabled: true });
  await writeText(page, spokenText(0).slice(0, 60));
}

for (const scale of [1_500, 15_000] as const satisfies readonly MeetingScale[]) {
  test(`key to glyph at ${scale} records`, async () => {
    const { folder } = await largeLibrary(scale, `keys-${scale}`);
    const userData = runFolder(`keys-${scale}-user-data`);
    const ours = startApp({ path: top, userData, args: ['--library', folder] });
    await ours.focusedAt;
    const bare = startApp({ path: writeBareApp(), userData: runFolder(`keys-${scale}-bare-user-data`) });
    await bare.focusedAt;
    const pages = [await ours.page, await bare.page] as const;
    for (const page of pages) await readyToType(page);
    // What a start leaves to be done has to be over.
    await wait(3_000);
    const ends = [await followKeys(ours.devTools), await followKeys(bare.devTools)] as const;
    for (let round = 0; round < warmUp + counted; round += 1) {
      for (const page of round % 2 === 0 ? pages : [...pages].reverse()) {
        await pressLetter(page, letters[round % letters.length] ?? ' ');
        // Faster than anybody types; not in step with the display.
        await wait(40 + ((round * 7) % 17));
      }
    }
    const [value, baseline] = [await ends[0](), await ends[1]()].map((presses) => {
      if (presses.length !== warmUp + counted) throw new Error(`${presses.length} presses were traced`);
      return median(presses.slice(warmUp));
    });
    await ours.quit();
    await bare.quit();
    report(`key to glyph: ${scale.toLocaleString('en')} records`, { value: value ?? 0, baseline: baseline ?? 0 }, 1.2);
  });
}
