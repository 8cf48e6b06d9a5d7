import { takenApart } from './syllable.ts';
import type { TypingMethod } from './typingMethod.ts';

/**
 * The keys by which a text is typed: marks right behind their letters (“uow” for ươ), the tone at the end of the
 * syllable, as most people type.
 */
export function keysFor(method: TypingMethod, text: string): string {
  return text.normalize('NFC').replace(/\p{L}+/gu, (word) => keysForWord(method, word));
}

function keysForWord({ tones, marks }: TypingMethod, word: string): string {
  const { letters, tone } = takenApart(word);
  const markKeys = new Map(
    Object.entries(marks).flatMap(([key, pairs]) => pairs.map(([plain, marked]) => [marked, { plain, key }] as const)),
  );
  const typed = letters.replace(/ươ|\p{L}/giu, (letter) => {
    const mark = markKeys.get(letter.toLowerCase());
    if (!mark) return letter;
    const plain = [...mark.plain].map((one, at) => (/\p{Lu}/u.test(letter[at] ?? '') ? one.toUpperCase() : one));
    return plain.join('') + mark.key;
  });
  const toneKey = Object.entries(tones).find(([, mark]) => mark === tone && tone !== '')?.[0] ?? '';
  return typed + toneKey;
}
