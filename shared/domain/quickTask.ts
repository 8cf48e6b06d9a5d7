import { readQuickTask } from '../language/quickSyntax.ts';
import { compareOrder } from '../lib/order.ts';
import { assigneesFrom, leadFrom } from './assignees.ts';
import { lastOrderIn } from './lastOrder.ts';
import { meetingOf } from './meeting.ts';
import { personMeant } from './nameSearch.ts';
import { live } from './records.ts';
import { currentSpeech } from './speech.ts';
import type { MeetingState } from './state.ts';
import { type EnteredTask, newTask } from './task.ts';

/**
 * A task out of a typed line with its slashes: `/ct` `/ph` `/cđ` `/th`. The words of a deadline are kept; what day they
 * mean has to be confirmed. A director who is not on the roster stays in the text, where nothing of it is lost.
 */
export function quickTask(state: MeetingState, typed: string): Pick<EnteredTask, 'text'> & Partial<EnteredTask> {
  const quick = readQuickTask(typed);
  const director = quick.director === null ? undefined : personMeant(state, quick.director);
  const unknownDirector = quick.director !== null && director === undefined ? `/cđ ${quick.director}` : '';
  return {
    text: [quick.text, unknownDirector].filter(Boolean).join(' '),
    assignedById: assignerNow(state),
    ...(quick.lead !== null && { lead: leadFrom(state, quick.lead) }),
    ...(quick.coordinating !== null && { coordinating: assigneesFrom(state, quick.coordinating) }),
    ...(director && { directorId: director.id }),
    ...(quick.deadline !== null && { deadline: { ...newTask.deadline, phrase: quick.deadline } }),
  };
}

/** Who assigns what is being said: a leader who speaks now assigns in his own name, else the chair does. */
export function assignerNow(state: MeetingState): string | null {
  const speaker = currentSpeech(state)?.speaker.personId;
  const person = speaker ? state.person[speaker] : undefined;
  return person?.role === 'leader' ? person.id : meetingOf(state).chairId;
}

/**
 * The conclusion that a task said now carries out: the last thing recorded in this speech, tasks aside. None once
 * something else was said.
 */
export function conclusionInHand(state: MeetingState): string | null {
  const last = live(state.conclusion).sort(compareOrder).at(-1);
  const speechId = currentSpeech(state)?.id ?? null;
  if (!last || last.speechId !== speechId) return null;
  const others = [lastOrderIn(state.point), lastOrderIn(state.petition)];
  return others.every((order) => order === null || order < last.order) ? last.id : null;
}
