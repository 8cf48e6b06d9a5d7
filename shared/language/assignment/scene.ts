import type { ClauseFacts } from './clauseFacts.ts';
import type { KnownNames } from './knownNames.ts';
import { sliceOf } from './mention.ts';
import { type Phrases, phraseAt } from './phrases.ts';
import type { Words } from './word.ts';

/** What the steps of reading a clause work on. A step takes the number of a word and gives that where the next begins. */
export interface Scene {
  readonly words: Words;
  readonly names: KnownNames;
  readonly facts: ClauseFacts;
  /** The first word behind the clause's number or letter. */
  readonly start: number;
}

export type Step = (scene: Scene, at: number) => number;

/** How many words of the longest phrase of several lists stand there; 0 for none. */
export function firstOf(words: Words, at: number, known: readonly Phrases[]): number {
  return Math.max(...known.map((phrases) => phraseAt(words, at, phrases)));
}

/** The lead was told to: the first directive word that was said is kept, for that one gives the work. */
export function told({ words, facts }: Scene, at: number, end: number): void {
  facts.leadIs = 'told';
  facts.verb ??= sliceOf(words, at, end).toLowerCase() || null;
}

/** The first word of the part between signs that the word at `at` is in. */
export function partStart({ words, start }: Scene, at: number): number {
  let from = at;
  while (from > start && !opens(words, from)) from -= 1;
  return from;
}

/** A sign stands before the word: something new may begin. */
export function opens(words: Words, at: number): boolean {
  return /[,:;.(–-]|\n/.test(words.list[at]?.gap ?? '');
}
