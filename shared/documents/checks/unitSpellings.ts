import { findMeeting } from '../../domain/meeting.ts';
import type { MeetingState } from '../../domain/state.ts';
import { isValidOn, type Unit } from '../../domain/unit.ts';
import { withoutKind } from '../../language/completion/officialNames.ts';
import { type CalledSo, type NameSpellings, nameSpellings } from '../../language/spelling/nameSpelling.ts';

interface Known {
  readonly date: string | null;
  readonly spellings: NameSpellings;
}

/** By the map of units that they are made of: it is replaced, never changed. */
const known = new WeakMap<MeetingState['unit'], Known>();

/**
 * How the units of the meeting are written, as they were called on its date. Groups ("Các cơ quan, đơn vị thuộc Bộ")
 * are no names.
 */
export function unitSpellings(state: MeetingState): NameSpellings {
  const date = findMeeting(state)?.date ?? null;
  const found = known.get(state.unit);
  if (found?.date === date) return found.spellings;
  const units = Object.values(state.unit).filter((unit) => !unit.isGroup && (date === null || isValidOn(unit, date)));
  const spellings = nameSpellings(units.flatMap(namesOf));
  known.set(state.unit, { date, spellings });
  return spellings;
}

/** Its name, its aliases, and its abbreviation as it is written with the word of its kind ("Vụ KHTC"). */
function namesOf({ name, abbreviation, aliases, province }: Unit): CalledSo[] {
  const kind = withoutKind(name)?.kind;
  const short = abbreviation === null || kind === undefined ? [] : [abbreviation, `${kind} ${abbreviation}`];
  return [name, ...aliases, ...short].map((called) => ({ name: called, place: province }));
}
