import type { Page } from '@playwright/test';

/** What happened to the capture box since the spy began to look. */
export interface BoxReport {
  /** It is the same element, and still in the page. */
  readonly isSameElement: boolean;
  /** Texts that a script wrote into it, by whatever way. */
  readonly writes: readonly string[];
  /** Keys and input events that somebody kept from doing what they do by themselves. */
  readonly prevented: readonly string[];
  /** When each key went down, in milliseconds. */
  readonly keyTimes: readonly number[];
  /** How often a list of names came up below it. */
  readonly listsShown: number;
}

interface Seen {
  readonly box: HTMLTextAreaElement;
  writes: string[];
  prevented: string[];
  keyTimes: number[];
  listsShown: number;
}
type Spying = Window & { boxSpy?: Seen };

/** Begins to look at the box, which has the keyboard. It only looks: whatever is done to the box is still done. */
export async function spyOnBox(page: Page): Promise<void> {
  await page.evaluate(() => {
    const box = document.activeElement;
    if (!(box instanceof HTMLTextAreaElement)) throw new Error('The keyboard is not in the box');
    const seen: Seen = { box, writes: [], prevented: [], keyTimes: [], listsShown: 0 };
    (window as Spying).boxSpy = seen;

    for (const name of ['value', 'defaultValue', 'textContent', 'innerHTML'] as const) {
      let holder: object = box;
      while (!Object.hasOwn(holder, name)) holder = Object.getPrototypeOf(holder) as object;
      const { get, set } = Object.getOwnPropertyDescriptor(holder, name) ?? {};
      Object.defineProperty(box, name, {
        configurable: true,
        get: () => get?.call(box) as unknown,
        set: (text: string) => {
          // React sets the default text at each input; what leaves the box as it was is no writing.
          if (text !== get?.call(box)) seen.writes.push(text);
          set?.call(box, text);
        },
      });
    }
    const setRangeText = box.setRangeText.bind(box) as (text: string, ...rest: unknown[]) => void;
    Object.assign(box, {
      setRangeText: (text: string, ...rest: unknown[]) => {
        seen.writes.push(text);
        setRangeText(text, ...rest);
      },
    });
    const execCommand = document.execCommand.bind(document);
    document.execCommand = (command, isShown, text) => {
      seen.writes.push(String(text ?? command));
      return execCommand(command, isShown, text);
    };

    // Asked here and not of the event at the end of its way: not every event gets to the window.
    const { preventDefault } = Event.prototype;
    Event.prototype.preventDefault = function (this: Event) {
      const isWatched = ['keydown', 'keypress', 'keyup', 'beforeinput'].includes(this.type);
      if (isWatched && this.target === box) seen.prevented.push(`${this.type} ${(this as KeyboardEvent).key}`);
      preventDefault.call(this);
    };
    addEventListener('keydown', ({ timeStamp }) => seen.keyTimes.push(timeStamp), { capture: true });
    new MutationObserver((changes) => {
      const added = changes.flatMap(({ addedNodes }) => [...addedNodes]);
      seen.listsShown += added.filter((node) => node instanceof Element && node.matches('[role="listbox"]')).length;
    }).observe(document.body, { childList: true, subtree: true });
  });
}

export function boxReport(page: Page): Promise<BoxReport> {
  return page.evaluate(() => {
    const seen = (window as Spying).boxSpy;
    if (!seen) throw new Error('Nobody looked');
    const { box, ...report } = seen;
    return { ...report, isSameElement: box.isConnected && document.activeElement === box };
  });
}

/** Forgets what was seen so far. */
export async function forgetSeen(page: Page): Promise<void> {
  await page.evaluate(() => {
    const { boxSpy } = window as Spying;
    if (boxSpy) Object.assign(boxSpy, { writes: [], prevented: [], keyTimes: [], listsShown: 0 });
  });
}
