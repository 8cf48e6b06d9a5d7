import { personCalled, unitCalled } from '#shared/domain/nameSearch.ts';
import type { Petition } from '#shared/domain/petition.ts';
import { type Speaker, unknownSpeaker } from '#shared/domain/speech.ts';
import type { MeetingState } from '#shared/domain/state.ts';
import { cleanText } from '#shared/language/cleanText.ts';
import { joinNames, splitNames } from '#shared/language/nameList.ts';

/** Who raises a petition, as typed: units where they are known, the rest in words. */
export function sendersFrom(
  state: Pick<MeetingState, 'unit'>,
  typed: string,
): Pick<Petition, 'fromUnitIds' | 'fromText'> {
  const named = splitNames(typed).map((name) => ({ name, unit: unitCalled(state, name) }));
  const fromUnitIds = [...new Set(named.flatMap(({ unit }) => unit?.id ?? []))];
  const words = named.filter(({ unit }) => !unit).map(({ name }) => name);
  return { fromUnitIds, fromText: words.length > 0 ? words.join(', ') : null };
}

/** The senders as one types them. */
export function sendersText(
  state: Pick<MeetingState, 'unit'>,
  { fromUnitIds, fromText }: Pick<Petition, 'fromUnitIds' | 'fromText'>,
): string {
  return joinNames([...fromUnitIds.flatMap((id) => state.unit[id]?.name ?? []), fromText ?? '']);
}

/** Who answers: a person of the roster, a unit, or the words as they are; unknown when nothing is typed. */
export function answererFrom(state: Pick<MeetingState, 'unit' | 'person'>, typed: string): Speaker {
  const name = cleanText(typed);
  if (!name) return unknownSpeaker;
  const person = personCalled(state, name);
  if (person) return { ...unknownSpeaker, personId: person.id };
  const unit = unitCalled(state, name);
  return unit ? { ...unknownSpeaker, unitId: unit.id } : { ...unknownSpeaker, text: name };
}
