import { type KnownNames, knownNames as madeReady } from '../language/assignment/knownNames.ts';
import type { Part, RecordsOf } from './change.ts';
import { findMeeting, type Meeting } from './meeting.ts';
import type { Person } from './person.ts';
import { isValidOn, type Unit } from './unit.ts';

interface Known {
  readonly person: RecordsOf<Person>;
  readonly date: string | null;
  readonly agency: string | null;
  readonly names: KnownNames;
}

/** By the map of units that they are made of: it is replaced, never changed. */
const known = new WeakMap<RecordsOf<Unit>, Known>();

/** Who may be named in a sentence of this meeting: its people, and its units as they were on its date. */
export function knownNames(state: Part<{ meeting: Meeting; unit: Unit; person: Person }>): KnownNames {
  const meeting = findMeeting(state);
  const date = meeting?.date ?? null;
  const agency = meeting?.agency.name ?? null;
  const found = known.get(state.unit);
  if (found && found.person === state.person && found.date === date && found.agency === agency) return found.names;
  const units = Object.values(state.unit).filter((unit) => date === null || isValidOn(unit, date));
  const people = Object.values(state.person).flatMap(({ id, name, title, role }) =>
    name === null ? [] : [{ id, name, title, isLeader: role === 'leader' || role === 'chair' }],
  );
  const names = madeReady(units, people, agency);
  known.set(state.unit, { person: state.person, date, agency, names });
  return names;
}
