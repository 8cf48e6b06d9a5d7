import { currentAgendaItem } from '#shared/domain/agendaItem.ts';
import { findPeople, findUnits, rosterOf } from '#shared/domain/nameSearch.ts';
import type { Person } from '#shared/domain/person.ts';
import { type QueuedSpeaker, speakerQueueOf } from '#shared/domain/speakerQueue.ts';
import { lastEndedSpeech, type Speaker, speakerLabel, unknownSpeaker } from '#shared/domain/speech.ts';
import type { MeetingState } from '#shared/domain/state.ts';
import type { Unit } from '#shared/domain/unit.ts';

/** One line of the list of who may speak. */
export type SpeakerChoice =
  | { readonly kind: 'person'; readonly speaker: Speaker; readonly person: Person; readonly number: number }
  | { readonly kind: 'unit'; readonly speaker: Speaker; readonly unit: Unit }
  /** The typed words as they are: somebody who is on no list. */
  | { readonly kind: 'text'; readonly speaker: Speaker; readonly text: string }
  | { readonly kind: 'unknown'; readonly speaker: Speaker }
  /** Who asked to speak; the first one is the next. */
  | {
      readonly kind: 'queued';
      readonly speaker: Speaker;
      readonly queued: QueuedSpeaker;
      readonly place: number;
      readonly label: string | null;
    }
  /** Puts the last speaker back. */
  | { readonly kind: 'continue'; readonly speechId: string; readonly label: string | null };

/** More lines than that are not read; further letters are. */
const longestList = 40;

/**
 * Who may speak, the likeliest first. With nothing typed: who asked to speak, unknown, the speaker before, who presents
 * the current item, then the roster and the units. With letters: who fits them, best first; with a number: the person of that number on
 * the roster. The typed words themselves come last, or first when nobody fits.
 */
export function speakerChoices(state: MeetingState, typed: string): SpeakerChoice[] {
  const words = typed.trim();
  return (words ? matching(state, words) : everybody(state)).slice(0, longestList);
}

function everybody(state: MeetingState): SpeakerChoice[] {
  const before = lastEndedSpeech(state);
  const back: SpeakerChoice[] = before
    ? [{ kind: 'continue', speechId: before.id, label: speakerLabel(state, before.speaker) }]
    : [];
  const listed = [
    ...rosterOf(state).map((person, index) => personChoice(person, index + 1)),
    ...findUnits(state, '').map(({ record }) => unitChoice(record)),
  ];
  const item = currentAgendaItem(state);
  const presents = (choice: SpeakerChoice) =>
    (choice.kind === 'person' && choice.person.id === item?.presenterId) ||
    (choice.kind === 'unit' && choice.unit.id === item?.presenterUnitId);
  const presenters = listed.filter(presents);
  const queue = speakerQueueOf(state).map((queued, index): SpeakerChoice => {
    const { speaker } = queued;
    return { kind: 'queued', speaker, queued, place: index + 1, label: speakerLabel(state, speaker) };
  });
  return [
    ...queue,
    { kind: 'unknown', speaker: unknownSpeaker },
    ...back,
    ...presenters,
    ...listed.filter((choice) => !presenters.includes(choice)),
  ];
}

function matching(state: MeetingState, words: string): SpeakerChoice[] {
  const roster = rosterOf(state);
  if (/^\d+$/.test(words)) {
    const person = roster[Number(words) - 1];
    if (person) return [personChoice(person, Number(words))];
  }
  const fits = [
    ...findPeople(state, words).map(({ record, fit }) => ({
      fit,
      choice: personChoice(record, roster.indexOf(record) + 1),
    })),
    ...findUnits(state, words).map(({ record, fit }) => ({ fit, choice: unitChoice(record) })),
  ].sort((left, right) => left.fit - right.fit);
  const text: SpeakerChoice = { kind: 'text', speaker: { ...unknownSpeaker, text: words }, text: words };
  return [...fits.slice(0, longestList - 1).map(({ choice }) => choice), text];
}

function personChoice(person: Person, number: number): SpeakerChoice {
  return { kind: 'person', speaker: { ...unknownSpeaker, personId: person.id }, person, number };
}

function unitChoice(unit: Unit): SpeakerChoice {
  return { kind: 'unit', speaker: { ...unknownSpeaker, unitId: unit.id }, unit };
}
