import { type AgendaItem, agendaOf } from '../../domain/agendaItem.ts';
import type { MeetingState } from '../../domain/state.ts';
import { isHeldIn, isOver } from '../heldItems.ts';
import type { Finding } from './finding.ts';

/** Items that nobody need begin: the documents tell what happened in them in parts of their own. */
const framing: readonly AgendaItem['type'][] = ['opening', 'conclusions', 'closing'];

/**
 * Items of a meeting that is over which never began and under which nothing is recorded. Whether they were dealt with
 * or put off only the secretary knows; the documents say neither.
 */
export function agendaChecks(state: MeetingState): Finding[] {
  if (!isOver(state)) return [];
  const isHeld = isHeldIn(state);
  return agendaOf(state).flatMap((item, index): Finding[] => {
    if (item.state !== 'waiting' || framing.includes(item.type) || isHeld(item)) return [];
    const params = { number: index + 1, text: item.title };
    return [{ code: 'agendaItemWaiting', params, stops: false, place: { kind: 'agendaItem', id: item.id } }];
  });
}
