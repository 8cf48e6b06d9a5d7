import type { AssignmentDoubtCode, NamedPerson, NamedUnits } from './assignmentReading.ts';
import type { PersonMention } from './personAt.ts';
import type { Words } from './word.ts';

/** Somebody named in a text, by words: from `from` to before `end`. */
export interface Mention {
  readonly from: number;
  readonly end: number;
  readonly unitIds: readonly string[];
  /** What is not sure about it. */
  readonly doubt: AssignmentDoubtCode | null;
}

/** The text of some words. A bracket that was opened in it is closed. */
export function sliceOf({ text, list }: Words, from: number, end: number): string {
  const first = list[from];
  const last = list[end - 1];
  if (!first || !last || end <= from) return '';
  const slice = text.slice(first.from, last.to);
  return slice.includes('(') && !slice.includes(')') && text[last.to] === ')' ? `${slice})` : slice;
}

export function named(words: Words, { from, end, unitIds }: Mention): NamedUnits {
  return { text: sliceOf(words, from, end), unitIds };
}

/** Several as they were said, from the first to the last; null for none. */
export function namedTogether(words: Words, mentions: readonly Mention[]): NamedUnits | null {
  const [first] = mentions;
  const last = mentions.at(-1);
  if (!first || !last) return null;
  const unitIds = [...new Set(mentions.flatMap((mention) => mention.unitIds))];
  return { text: sliceOf(words, first.from, last.end), unitIds };
}

export function namedPerson(
  words: Words,
  { from, end, personId, unlisted }: Pick<PersonMention, 'from' | 'end' | 'personId' | 'unlisted'>,
): NamedPerson {
  const told = unlisted && {
    title: sliceOf(words, unlisted.titleFrom, unlisted.nameFrom),
    name: sliceOf(words, unlisted.nameFrom, end),
  };
  return { text: sliceOf(words, from, end), personId, unlisted: told };
}
