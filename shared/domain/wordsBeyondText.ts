import { fold } from '../language/fold.ts';
import { dayText } from '../lib/dayText.ts';
import type { Deadline } from './deadline.ts';
import { personLabel } from './person.ts';
import type { Answer, Petition } from './petition.ts';
import type { MeetingState } from './state.ts';
import type { Assignee, Task } from './task.ts';

/** What a field says: as it is shown, and the words by any of which a text says it too. */
export interface Saying {
  readonly shown: string;
  readonly forms: readonly string[];
}

type State = Pick<MeetingState, 'unit' | 'person'>;

/**
 * What a task, petition or answer says in its other fields and its text does not: units, people, deadlines, notes.
 * Capitals and diacritics don't count; a unit is said by any of its names. What was only inferred was never said.
 * @returns the first of it, as it is shown; null when the text says it all.
 */
export function wordsBeyondText(text: string, sayings: readonly Saying[]): string | null {
  const said = fold(text);
  return sayings.find(({ forms }) => !forms.some((form) => said.includes(fold(form))))?.shown ?? null;
}

export function taskSayings(state: State, task: Task): Saying[] {
  const isStated = (field: string) => !task.source.inferred.includes(field);
  const lead = task.lead && {
    text: isStated('lead.text') ? task.lead.text : null,
    unitIds: isStated('lead.unitIds') ? task.lead.unitIds : [],
  };
  return [
    ...(lead && isStated('lead') ? assigneeSayings(state, lead) : []),
    ...(isStated('coordinating') ? task.coordinating.flatMap((assignee) => assigneeSayings(state, assignee)) : []),
    ...personSayings(state, task.directorId),
    ...deadlineSayings(task.deadline),
    ...words(task.note),
  ];
}

export function petitionSayings(state: State, petition: Petition): Saying[] {
  const { fromText, fromUnitIds, assignedUnitIds, legalReference, receivedOn, publishedOn, publishedAt } = petition;
  return [
    ...assigneeSayings(state, { text: fromText, unitIds: fromUnitIds }),
    ...assigneeSayings(state, { text: null, unitIds: assignedUnitIds }),
    ...words(legalReference, dayText(receivedOn), dayText(publishedOn), publishedAt),
  ];
}

export function answerSayings(state: State, { by, legalBasis }: Answer, isSpeakerKept: boolean): Saying[] {
  const speaker = [
    ...personSayings(state, by.personId),
    ...assigneeSayings(state, { text: by.text, unitIds: by.unitId === null ? [] : [by.unitId] }),
  ];
  return [...(isSpeakerKept ? [] : speaker), ...words(legalBasis)];
}

function words(...said: readonly (string | null)[]): Saying[] {
  return said.flatMap((one) => (one ? [{ shown: one, forms: [one] }] : []));
}

/** The words that were said stand for the units they mean; without words each unit counts. */
function assigneeSayings({ unit }: State, { text, unitIds }: Assignee): Saying[] {
  const units = unitIds.flatMap((id) => unit[id] ?? []);
  const namesOf = units.map(({ name, abbreviation, aliases }) => [
    name,
    ...(abbreviation === null ? [] : [abbreviation]),
    ...aliases,
  ]);
  if (text === null) return units.map(({ name }, index) => ({ shown: name, forms: namesOf[index] ?? [name] }));
  return [{ shown: text, forms: [text, ...(namesOf.length === 1 ? (namesOf[0] ?? []) : [])] }];
}

function personSayings({ person }: State, id: string | null): Saying[] {
  const found = id === null ? undefined : person[id];
  if (!found) return [];
  const shown = personLabel(found);
  return shown ? [{ shown, forms: [found.name ?? shown] }] : [];
}

function deadlineSayings({ phrase, due, start, event }: Deadline): Saying[] {
  // The days were read out of the words.
  return words(...(phrase === null ? [dayText(start), dayText(due)] : [phrase]), event);
}
