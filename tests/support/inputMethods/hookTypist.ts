import { hookEngine, type Rewriting } from './hookEngine.ts';
import type { KeyEvents } from './keyEvents.ts';
import type { TypingMethod } from './typingMethod.ts';

/** How an engine writes letters anew: how often it takes one back, and what it sends then. */
export type Rewrite = (keyboard: KeyEvents, rewriting: Rewriting) => Promise<unknown>[];

const narrowSpace = '\u202F';
const times = (count: number, send: () => Promise<unknown>) => Array.from({ length: count }, send);
const packets = (keyboard: KeyEvents, text: string) => [...text].map((letter) => keyboard.packet(letter));

export const rewrites = {
  /** UniKey, EVKey. */
  backspaces: (keyboard, { backspaces, text }) => [
    ...times(backspaces, keyboard.backspace),
    ...packets(keyboard, text),
  ],
  /** OpenKey's fix for browsers: a U+202F ends their own completion, and goes with one Backspace more. */
  narrowSpace: (keyboard, { backspaces, text }) => [
    keyboard.packet(narrowSpace),
    ...times(backspaces + 1, keyboard.backspace),
    ...packets(keyboard, text),
  ],
  /** The fix for Chromium: what is to be written anew is selected and overwritten. */
  selection: (keyboard, { backspaces, text }) => [...times(backspaces, keyboard.shiftLeft), ...packets(keyboard, text)],
} as const satisfies Record<string, Rewrite>;

/** Someone who types with an engine that hooks the keyboard. */
export interface HookTypist {
  /**
   * Types keys one after the other; what the engine makes of one is sent in a burst, before the page has any of it.
   * @returns for each key how many key events it sent.
   */
  types(keys: string): Promise<number[]>;
  /** The same without waiting for anything: all of it lies ready before the page has had the first key. */
  typesAtOnce(keys: string): Promise<void>;
  /** Takes letters back by hand. */
  takesBack(letters: number): Promise<void>;
}

export function hookTypist(keyboard: KeyEvents, method: TypingMethod, rewrite: Rewrite): HookTypist {
  const engine = hookEngine(method);
  const send = (key: string): Promise<unknown>[] => {
    const rewriting = engine.press(key);
    return rewriting === null ? [keyboard.letter(key)] : rewrite(keyboard, rewriting);
  };
  return {
    async types(keys) {
      const counts: number[] = [];
      for (const key of keys) {
        const sent = send(key);
        counts.push(sent.length);
        await Promise.all(sent);
      }
      return counts;
    },
    async typesAtOnce(keys) {
      await Promise.all([...keys].flatMap(send));
    },
    async takesBack(letters) {
      for (let count = 0; count < letters; count += 1) {
        engine.backspace();
        await keyboard.backspace();
      }
    },
  };
}
