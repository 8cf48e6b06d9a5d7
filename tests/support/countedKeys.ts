import type { Page } from '@playwright/test';

/** How many keys something cost besides the letters of its text; a chord counts as one. */
export interface KeyCount {
  readonly what: string;
  readonly keys: number;
}

/** A keyboard that counts what it costs to record something, beyond typing the text itself. */
export interface CountedKeys {
  /** The text itself: costs nothing. */
  type(text: string): Promise<void>;
  /** Keys that are no text; each counts. */
  press(...keys: string[]): Promise<void>;
  /** Runs `work` and keeps what it cost as one record of that sort. */
  count(what: string, work: () => Promise<void>): Promise<void>;
  readonly counts: readonly KeyCount[];
}

export function countedKeys(page: Page): CountedKeys {
  const counts: KeyCount[] = [];
  let pressed = 0;
  return {
    counts,
    type: (text) => page.keyboard.type(text),
    async press(...keys) {
      for (const key of keys) {
        pressed += 1;
        await page.keyboard.press(key);
      }
    },
    async count(what, work) {
      pressed = 0;
      await work();
      counts.push({ what, keys: pressed });
    },
  };
}

/** One line a sort: how many there were, keys in all, on average and at most. */
export function keyTable(counts: readonly KeyCount[]): string {
  const sorts = [...new Set(counts.map(({ what }) => what))];
  const lines = sorts.map((what) => {
    const keys = counts.filter((one) => one.what === what).map((one) => one.keys);
    const total = keys.reduce((sum, one) => sum + one, 0);
    const mean = (total / keys.length).toFixed(2);
    return [what.padEnd(24), keys.length, total, mean, Math.max(...keys)].join('\t');
  });
  return [['what'.padEnd(24), 'records', 'keys', 'mean', 'most'].join('\t'), ...lines].join('\n');
}
