import { agendaOf } from '../domain/agendaItem.ts';
import type { MeetingState } from '../domain/state.ts';
import { inOrder } from '../lib/order.ts';
import { isHeldIn } from './heldItems.ts';
import { isChair, speakerInText } from './wording/people.ts';
import { isPresentedBy } from './wording/presenting.ts';

/** Those who spoke besides the chair and besides who presented an item, as running text calls them, each once. */
export function speakersInDiscussion(state: MeetingState): string[] {
  const speakers = inOrder(Object.values(state.speech)).flatMap(({ agendaItemId, speaker }) => {
    const item = state.agendaItem[agendaItemId ?? ''];
    const isExpected = isChair(state, speaker) || (item !== undefined && isPresentedBy(state, item, speaker));
    return isExpected ? [] : (speakerInText(state, speaker) ?? []);
  });
  return [...new Set(speakers)];
}

/** Whether the record tells that delegates spoke besides giving their reports. */
export function hasDiscussion(state: MeetingState): boolean {
  const isHeld = isHeldIn(state);
  return (
    agendaOf(state).some((item) => item.type === 'discussion' && isHeld(item)) || speakersInDiscussion(state).length > 0
  );
}
