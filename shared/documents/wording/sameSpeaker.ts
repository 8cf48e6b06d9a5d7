import type { Speaker } from '../../domain/speech.ts';
import type { MeetingState } from '../../domain/state.ts';

/**
 * Whether two who are named in a record are the same, or one speaks for the other: the person and their unit, the unit
 * and its name in words, the person and a text that has their name. Two people, and two units, are as their records say.
 */
export function isCalledAlike(state: MeetingState, one: Speaker, other: Speaker): boolean {
  if (one.personId !== null && other.personId !== null) return one.personId === other.personId;
  const [unitId, otherUnitId] = [one, other].map((speaker) => unitIdOf(state, speaker));
  if (unitId && otherUnitId) return unitId === otherUnitId;
  return isNamedBy(state, one, other) || isNamedBy(state, other, one);
}

function unitIdOf(state: MeetingState, { personId, unitId }: Speaker): string | null {
  return unitId ?? state.person[personId ?? '']?.unitId ?? null;
}

/** Whether what is known of `other` has the name of `one` in it. */
function isNamedBy(state: MeetingState, one: Speaker, other: Speaker): boolean {
  const known = wordsOf(state, other).map(apart);
  return namesOf(state, one).some((name) => known.some((words) => words.includes(apart(name))));
}

/** By what nobody else is called. */
function namesOf(state: MeetingState, { personId, unitId, text }: Speaker): string[] {
  const person = state.person[personId ?? ''];
  if (person) return filled([person.name]);
  return unitId === null ? filled([text]) : unitNames(state, unitId);
}

/** All by which somebody is known: name, post, unit, and the words of the record. */
function wordsOf(state: MeetingState, speaker: Speaker): string[] {
  const person = state.person[speaker.personId ?? ''];
  const unitId = unitIdOf(state, speaker);
  const units = unitId === null ? [] : unitNames(state, unitId);
  return [...filled([person?.name, person?.title, person?.unitText, speaker.text]), ...units];
}

function unitNames(state: MeetingState, id: string): string[] {
  const unit = state.unit[id];
  return unit ? [unit.name, ...unit.aliases] : [];
}

function filled(texts: readonly (string | null | undefined)[]): string[] {
  return texts.filter((text) => text !== null && text !== undefined);
}

/** With a space before and behind each word, whatever stood between them, so that only whole words are found. */
function apart(text: string): string {
  return ` ${
    text
      .toLowerCase()
      .match(/[\p{L}\p{N}&]+/gu)
      ?.join(' ') ?? ''
  } `;
}
