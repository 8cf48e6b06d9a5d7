import { hookEngine } from './hookEngine.ts';
import type { KeyEvents } from './keyEvents.ts';
import type { TypingMethod } from './typingMethod.ts';

/** What ends a word that is being composed, and how the key that ended it goes on. */
export type WordEnd =
  /** fcitx: the key is part of what is committed. */
  | 'inside'
  /** Telex of Windows: the word is committed, then the key comes as an ordinary one. */
  | 'after';

/** Someone who types with an input method that composes: each word stands underlined until it is ended. */
export interface ComposingTypist {
  /** Types keys one after the other; a key that is no letter ends the word. */
  types(keys: string): Promise<void>;
  /** Takes letters of the word back; the input method does that itself. */
  takesBack(letters: number): Promise<void>;
  /** Ends the word with no further letter, as Enter, the mouse or another window do. */
  endsWord(): Promise<void>;
}

export function composingTypist(keyboard: KeyEvents, method: TypingMethod, wordEnd: WordEnd): ComposingTypist {
  let engine = hookEngine(method);
  let word = '';

  async function compose(text: string): Promise<void> {
    word = text;
    await Promise.all([keyboard.taken(), keyboard.composing(word)]);
  }

  async function commit(behind: string): Promise<void> {
    const text = word + behind;
    word = '';
    engine = hookEngine(method);
    await Promise.all([keyboard.taken(), keyboard.committed(text)]);
  }

  return {
    async types(keys) {
      for (const key of keys) {
        const rewriting = engine.press(key);
        const isOfWord = rewriting !== null || /^\p{L}$/u.test(key);
        const { backspaces, text } = rewriting ?? { backspaces: 0, text: key };
        if (isOfWord) await compose(word.slice(0, word.length - backspaces) + text);
        else if (word !== '' && wordEnd === 'inside') await commit(key);
        else {
          if (word !== '') await commit('');
          await keyboard.letter(key);
        }
      }
    },
    async takesBack(letters) {
      for (let count = 0; count < letters; count += 1) {
        engine.backspace();
        await compose(word.slice(0, -1));
      }
    },
    async endsWord() {
      if (word !== '') await commit('');
    },
  };
}
