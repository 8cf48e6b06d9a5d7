import { fold } from '../language/fold.ts';
import { matchName } from '../language/matchName.ts';
import { inOrder } from '../lib/order.ts';
import type { Part } from './change.ts';
import { findMeeting, type Meeting } from './meeting.ts';
import { type Person, personLabel, personRoles } from './person.ts';
import { isValidOn, type Unit } from './unit.ts';

/** Finding people and units by what the secretary types of their names (see language/matchName.ts). */

export interface Hit<R> {
  readonly record: R;
  /** 0 for the best fit; every record is a hit with 0 while nothing is typed. */
  readonly fit: number;
}

/** The roster as it is shown and numbered: by role (the chair first), within a role as entered. */
export function rosterOf(state: Part<{ person: Person }>): Person[] {
  const people = inOrder(Object.values(state.person));
  return people.sort((left, right) => personRoles.indexOf(left.role) - personRoles.indexOf(right.role));
}

/** The people who fit `typed`, best first; all in the order of the roster when nothing is typed. */
export function findPeople(state: Part<{ person: Person }>, typed: string): Hit<Person>[] {
  const formsOf = (person: Person) => [person.name, personLabel(person), person.title].flatMap((form) => form ?? []);
  return hits(rosterOf(state), typed, formsOf);
}

/** The units that fit `typed`, as they were at the meeting's date, best first; those of the provinces come last. */
export function findUnits(state: Part<{ meeting: Meeting; unit: Unit }>, typed: string): Hit<Unit>[] {
  const date = findMeeting(state)?.date ?? null;
  const units = Object.values(state.unit).filter((unit) => date === null || isValidOn(unit, date));
  const isProvincial = (unit: Unit) => Number(unit.kind === 'provincial');
  units.sort((left, right) => isProvincial(left) - isProvincial(right));
  return hits(units, typed, (unit) => [...namesOf(unit), ...(unit.province === null ? [] : [unit.province])]);
}

function hits<R>(records: readonly R[], typed: string, formsOf: (record: R) => readonly string[]): Hit<R>[] {
  if (!typed.trim()) return records.map((record) => ({ record, fit: 0 }));
  return records
    .flatMap((record) => {
      const fit = matchName(typed, formsOf(record));
      return fit === null ? [] : [{ record, fit }];
    })
    .sort((left, right) => left.fit - right.fit);
}

/** What a unit is called: its name, its abbreviation with and without the word of its kind ("Vụ TCCB"), its aliases. */
function namesOf({ name, abbreviation, aliases }: Unit): string[] {
  const short = abbreviation === null ? [] : [abbreviation, `${name.split(' ', 1)[0]} ${abbreviation}`];
  return [name, ...short, ...aliases];
}

/** The unit that is called exactly so, by one of its names; capitals and diacritics don't count. */
export function unitCalled(state: Part<{ unit: Unit }>, called: string): Unit | undefined {
  const wanted = fold(called);
  return Object.values(state.unit).find((unit) => namesOf(unit).some((name) => fold(name) === wanted));
}

/** The person who is called exactly so, with or without the title. */
export function personCalled(state: Part<{ person: Person }>, called: string): Person | undefined {
  const wanted = fold(called);
  return rosterOf(state).find((person) =>
    [person.name ?? '', personLabel(person)].some((one) => one !== '' && fold(one) === wanted),
  );
}
