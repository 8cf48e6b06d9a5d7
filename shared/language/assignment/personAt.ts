import { isNameLike } from './boundary.ts';
import { type KnownNames, type KnownPerson, nameLetters } from './knownNames.ts';
import { findNames } from './nameTree.ts';
import { phraseAt } from './phrases.ts';
import { personAddress, personTitles, unnamedLeaders } from './vocabulary/unitWords.ts';
import type { Words } from './word.ts';

/** A person named in a text, by words. */
export interface PersonMention {
  readonly from: number;
  readonly end: number;
  readonly personId: string | null;
  readonly isLeader: boolean;
  readonly doubt: 'personUnknown' | 'personShortened' | null;
  /** Where title and name of somebody begin who is not on the roster; null where both are not told. */
  readonly unlisted: { readonly titleFrom: number; readonly nameFrom: number } | null;
}

/**
 * The person who is named at the word `at`: by the whole name, or by the given name behind a title or a form of address
 * ("Thứ trưởng Tâm", "anh Dũng"); a leader who is not on the roster by the words.
 */
export function personAt(words: Words, at: number, names: KnownNames): PersonMention | null {
  const address = phraseAt(words, at, personAddress);
  const title = phraseAt(words, at + address, personTitles);
  const start = at + address + title;
  const [known] = findNames(names.people, words, start);
  const [id] = known?.ids ?? [];
  const person = id === undefined ? undefined : names.personById.get(id);
  if (known && person && known.ids.length === 1 && (title > 0 || isWritten(words, start, known.end, person))) {
    return { from: at, end: known.end, personId: person.id, isLeader: person.isLeader, doubt: null, unlisted: null };
  }
  if (address + title === 0) return null;
  const shortened = byGivenName(words, start, names, titleAt(words, at + address, title));
  if (shortened) return { from: at, ...shortened, doubt: 'personShortened', unlisted: null };
  let end = start;
  while (end - start < 4 && isNameLike(words, end)) end += 1;
  const isTold = title > 0 && end - start > 1;
  if (!isTold) return null;
  const unlisted = { titleFrom: at + address, nameFrom: start };
  return { from: at, end, personId: null, isLeader: true, doubt: 'personUnknown', unlisted };
}

/** "Thứ trưởng phụ trách": a leader without a name. */
export function unnamedLeaderAt(words: Words, at: number): PersonMention | null {
  const count = phraseAt(words, at, unnamedLeaders);
  if (count === 0) return null;
  return { from: at, end: at + count, personId: null, isLeader: true, doubt: 'personUnknown', unlisted: null };
}

function titleAt(words: Words, at: number, count: number): string {
  return words.list
    .slice(at, at + count)
    .map(({ letters }) => letters)
    .join(' ');
}

function byGivenName(words: Words, start: number, names: KnownNames, title: string) {
  for (const count of [2, 1]) {
    const end = start + count;
    if (isNameLike(words, end) || !(words.list[start]?.isCapitalised || words.isPlain)) continue;
    const found = (names.givenNames.get(titleAt(words, start, count)) ?? []).filter((person) => fits(person, title));
    const [only, ...others] = found;
    if (only && others.length === 0 && isWritten(words, start, end, only)) {
      return { end, personId: only.id, isLeader: only.isLeader };
    }
  }
  return null;
}

function fits(person: KnownPerson, title: string): boolean {
  return (
    title === '' ||
    nameLetters(person.title ?? '')
      .join(' ')
      .startsWith(title)
  );
}

/** Whether the words are the end of the person's name with its diacritics: "phân tâm" is not Phan Tâm. */
function isWritten(words: Words, from: number, end: number, person: KnownPerson): boolean {
  if (words.isPlain) return true;
  const first = words.list[from];
  const last = words.list[end - 1];
  if (!first || !last || !first.isCapitalised) return false;
  const said = words.text.slice(first.from, last.to).normalize('NFC').toLowerCase();
  return person.name.normalize('NFC').toLowerCase().endsWith(said);
}
