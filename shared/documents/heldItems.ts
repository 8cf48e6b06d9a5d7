import type { AgendaItem } from '../domain/agendaItem.ts';
import { meetingOf } from '../domain/meeting.ts';
import { live } from '../domain/records.ts';
import type { MeetingState } from '../domain/state.ts';

/**
 * What tells whether an item of the agenda was dealt with: it ran, or something was recorded in it though nobody had
 * begun it; a private note is nothing that is told.
 */
export function isHeldIn(state: MeetingState): (item: AgendaItem) => boolean {
  const records = [
    ...Object.values(state.speech),
    ...live(state.point).filter(({ isPrivate }) => !isPrivate),
    ...live(state.petition),
    ...live(state.conclusion),
    ...live(state.task),
  ];
  const used = new Set(records.flatMap(({ agendaItemId }) => agendaItemId ?? []));
  return ({ id, state: status }) => status === 'done' || status === 'running' || (status === 'waiting' && used.has(id));
}

/** Whether the meeting has ended, so that what has not happened in it will not. */
export function isOver(state: MeetingState): boolean {
  const { state: status } = meetingOf(state);
  return status === 'ended' || status === 'issued';
}
