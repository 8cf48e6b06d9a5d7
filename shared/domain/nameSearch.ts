import { fold } from '../language/fold.ts';
import { matchName, type NameWords, nameWords } from '../language/matchName.ts';
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
  return hits(rosterOf(state), typed, (person) => [person.name ?? '', personLabel(person), person.title ?? '']);
}

/** The units that fit `typed`, as they were at the meeting's date, best first; those of the provinces come last. */
export function findUnits(state: Part<{ meeting: Meeting; unit: Unit }>, typed: string): Hit<Unit>[] {
  const date = findMeeting(state)?.date ?? null;
  const units = Object.values(state.unit).filter((unit) => date === null || isValidOn(unit, date));
  const isProvincial = (unit: Unit) => Number(unit.kind === 'provincial');
  units.sort((left, right) => isProvincial(left) - isProvincial(right));
  return hits(units, typed, (unit) => [...namesOf(unit), ...(unit.province === null ? [] : [unit.province])]);
}

/** The names of each record, made ready for matching: that is done once, matching at each letter. */
const prepared = new WeakMap<object, readonly NameWords[]>();

function formsOf<R extends object>(record: R, names: (record: R) => readonly string[]): readonly NameWords[] {
  const known = prepared.get(record);
  if (known) return known;
  const forms = names(record).map(nameWords);
  prepared.set(record, forms);
  return forms;
}

function hits<R extends object>(
  records: readonly R[],
  typed: string,
  names: (record: R) => readonly string[],
): Hit<R>[] {
  const words = nameWords(typed);
  if (words.length === 0) return records.map((record) => ({ record, fit: 0 }));
  return records
    .flatMap((record) => {
      const fit = matchName(words, formsOf(record, names));
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

/**
 * The unit that is meant by a name or by the initials of one ("cattt", "vptc"): the only one they stand for. Undefined
 * when they stand for none or for several: nobody is guessed.
 */
export function unitMeant(state: Part<{ meeting: Meeting; unit: Unit }>, called: string): Unit | undefined {
  const exact = unitCalled(state, called);
  if (exact) return exact;
  const [only, ...others] = findUnits(state, called).filter(({ fit }) => fit <= 1);
  return others.length === 0 ? only?.record : undefined;
}

/** The person who is meant by a name, by its initials or by the given name: the only one on the roster. */
export function personMeant(state: Part<{ person: Person }>, called: string): Person | undefined {
  const exact = personCalled(state, called);
  if (exact) return exact;
  const wanted = ` ${nameWords(called).join(' ')}`;
  const fits = findPeople(state, called).filter(
    ({ record, fit }) => fit <= 1 || ` ${nameWords(record.name ?? '').join(' ')}`.endsWith(wanted),
  );
  return fits.length === 1 ? fits[0]?.record : undefined;
}
