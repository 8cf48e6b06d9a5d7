import { putTogether, takenApart } from './syllable.ts';
import type { TypingMethod } from './typingMethod.ts';

/** What the engine puts in the place of a key: so many letters back, then this text. */
export interface Rewriting {
  readonly backspaces: number;
  readonly text: string;
}

/** An engine as UniKey, EVKey and OpenKey have it: it sees every key first and keeps the word that it is in. */
export interface HookEngine {
  /** @returns null when the key goes on to the program as it is. */
  press(key: string): Rewriting | null;
  /** The typist took a letter back. */
  backspace(): void;
}

/**
 * They do not compose: the key that changes a word is swallowed, and Backspaces and the new letters are sent instead
 * (OpenKey `OpenKey.cpp`: `SendBackspace`, `KEYEVENTF_UNICODE`).
 */
export function hookEngine(method: TypingMethod): HookEngine {
  let word = '';
  return {
    press(key) {
      const before = word;
      const isOfWord = /^\p{L}$/u.test(key) || (before !== '' && isKeyOf(method, key));
      word = isOfWord ? changed(method, before, key) : '';
      if (!isOfWord || word === before + key) return null;
      const kept = sharedLength(before, word);
      return { backspaces: before.length - kept, text: word.slice(kept) };
    },
    backspace() {
      word = word.slice(0, -1);
    },
  };
}

function isKeyOf({ tones, marks }: TypingMethod, key: string): boolean {
  return key.toLowerCase() in tones || key.toLowerCase() in marks;
}

/** The word after a key: with a tone, with a mark, or one letter longer. */
function changed(method: TypingMethod, word: string, key: string): string {
  const { letters, tone } = takenApart(word);
  const pressed = key.toLowerCase();
  const newTone = method.tones[pressed];
  if (newTone !== undefined && /[aăâeêioôơuưy]/iu.test(letters)) return putTogether({ letters, tone: newTone });
  const marked = withMark(method.marks[pressed] ?? [], letters);
  return putTogether({ letters: marked ?? withOpenHorn(letters, key), tone });
}

function withMark(marks: readonly (readonly [string, string])[], letters: string): string | null {
  for (const [plain, marked] of marks) {
    const at = letters.toLowerCase().lastIndexOf(plain);
    // A d is changed at the start of a word, or where it is the letter before.
    if (at < 0 || (plain === 'd' && at > 0 && at < letters.length - 1)) continue;
    const rest = letters.slice(at + plain.length);
    // At the end of a word it is "thuở"; the letter that follows makes it "thươ…".
    const written = plain === 'uo' && rest === '' ? 'uơ' : marked;
    return letters.slice(0, at) + inCaseOf(letters.slice(at), written) + rest;
  }
  return null;
}

function withOpenHorn(letters: string, key: string): string {
  const isOpen = /(?<!q)uơ$/iu.test(letters);
  return (isOpen ? letters.slice(0, -2) + inCaseOf(letters.slice(-2), 'ươ') : letters) + key;
}

function inCaseOf(pattern: string, text: string): string {
  return [...text]
    .map((letter, index) => (/\p{Lu}/u.test(pattern[index] ?? '') ? letter.toUpperCase() : letter))
    .join('');
}

function sharedLength(left: string, right: string): number {
  let length = 0;
  while (length < left.length && left[length] === right[length]) length += 1;
  return length;
}
