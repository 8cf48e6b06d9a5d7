import { findPeople, personCalled, rosterOf } from '#shared/domain/nameSearch.ts';
import type { Person } from '#shared/domain/person.ts';
import type { MeetingState } from '#shared/domain/state.ts';
import { cleanText } from '#shared/language/cleanText.ts';

/** A line of the roll: somebody on it, with the number, or a name to be put on it. */
export type RollChoice =
  | { readonly kind: 'person'; readonly person: Person; readonly number: number }
  | { readonly kind: 'new'; readonly name: string };

/**
 * The roll as far as it fits what is typed: all of it, whoever has that number, or who fits the letters. A name that
 * nobody has comes last, to be added.
 */
export function rollChoices(state: Pick<MeetingState, 'person'>, typed: string): RollChoice[] {
  const roster = rosterOf(state);
  const numbered = (person: Person): RollChoice => ({ kind: 'person', person, number: roster.indexOf(person) + 1 });
  const name = cleanText(typed);
  if (!name) return roster.map(numbered);
  if (/^\d+$/.test(name)) {
    const person = roster[Number(name) - 1];
    return person ? [numbered(person)] : [];
  }
  const found = findPeople(state, name).map(({ record }) => numbered(record));
  return personCalled(state, name) ? found : [...found, { kind: 'new', name }];
}
