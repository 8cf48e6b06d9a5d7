import { agendaOf } from '#shared/domain/agendaItem.ts';
import { type Speech, speakerLabel } from '#shared/domain/speech.ts';
import type { MeetingState } from '#shared/domain/state.ts';
import { matchName, nameWords } from '#shared/language/matchName.ts';
import { inOrder } from '#shared/lib/order.ts';
import type { LogEntry } from './logEntry.ts';

/** Where records can go: an agenda item (or outside the agenda, null), or one of the speeches under it. */
export interface MovePlace {
  readonly agendaItemId: string | null;
  readonly speechId: string | null;
  /** Of the item, as it is numbered; null outside the agenda. */
  readonly number: number | null;
  /** Of the item; null outside the agenda. */
  readonly title: string | null;
  /** Null for an item, and for a speaker who is not known. */
  readonly speaker: string | null;
  /** When the speech began; null for an item. */
  readonly at: string | null;
}

type PlacesState = Pick<MeetingState, 'agendaItem' | 'speech' | 'person' | 'unit'>;

/** Every place there is, in the order of the programme: each item, and below it its speeches. */
export function movePlaces(state: PlacesState): MovePlace[] {
  const speeches = inOrder(Object.values(state.speech));
  const placesOf = (agendaItemId: string | null, number: number | null, title: string | null): MovePlace[] => {
    const item = { agendaItemId, number, title };
    const inItem = speeches.filter((speech) => speech.agendaItemId === agendaItemId);
    return [
      { ...item, speechId: null, speaker: null, at: null },
      ...inItem.map((speech) => ({ ...item, ...speechPlace(state, speech) })),
    ];
  };
  return [
    ...agendaOf(state).flatMap(({ id, title }, index) => placesOf(id, index + 1, title)),
    ...placesOf(null, null, null),
  ];
}

function speechPlace(state: PlacesState, { id, speaker, spans }: Speech) {
  return { speechId: id, speaker: speakerLabel(state, speaker), at: spans[0]?.from ?? null };
}

/** The places that fit what is typed, best first: the number of an item, letters of its title or of a speaker. */
export function matchingPlaces(places: readonly MovePlace[], typed: string): readonly MovePlace[] {
  const words = nameWords(typed);
  if (words.length === 0) return places;
  const fits = places.flatMap((place) => {
    const { speechId, number, title, speaker } = place;
    if (speechId === null && String(number) === typed.trim()) return [{ place, fit: -1 }];
    const names = speechId === null ? [title ?? ''] : [speaker ?? '', `${title ?? ''} ${speaker ?? ''}`];
    const fit = matchName(words, names.map(nameWords));
    return fit === null ? [] : [{ place, fit }];
  });
  return fits.sort((left, right) => left.fit - right.fit).map(({ place }) => place);
}

/**
 * The record that others come after when they go to a place: the last one there, or, where nothing is yet, the last
 * one before it in the course of the meeting; null for none.
 */
export function lastRecordAt(
  state: PlacesState,
  entries: readonly LogEntry[],
  place: Pick<MovePlace, 'agendaItemId' | 'speechId'>,
): string | null {
  const isThere = ({ record }: LogEntry) =>
    record.agendaItemId === place.agendaItemId && (place.speechId === null || record.speechId === place.speechId);
  const items = new Map(agendaOf(state).map(({ id }, index) => [id, index]));
  const speeches = new Map(inOrder(Object.values(state.speech)).map(({ id }, index) => [id, index]));
  const rankOf = ({ agendaItemId, speechId }: Pick<MovePlace, 'agendaItemId' | 'speechId'>) => [
    items.get(agendaItemId ?? '') ?? items.size,
    speeches.get(speechId ?? '') ?? -1,
  ];
  const [item = 0, speech = 0] = rankOf(place);
  const isBefore = ({ record }: LogEntry) => {
    const [other = 0, otherSpeech = 0] = rankOf(record);
    return other < item || (other === item && otherSpeech <= speech);
  };
  return (entries.findLast(isThere) ?? entries.findLast(isBefore))?.record.id ?? null;
}
