import { conclusionsOf } from '../domain/conclusion.ts';
import { findMeeting } from '../domain/meeting.ts';
import type { MeetingState } from '../domain/state.ts';
import { coordinatingLabels, leadLabel, type Task } from '../domain/task.ts';
import { remembered } from '../lib/remembered.ts';
import { type Text, text, textOrBlank } from './officialDocument.ts';
import { calledInText } from './wording/people.ts';
import { deadlineText } from './wording/taskSentence.ts';

/** The number of every conclusion, as the minutes and the notice give it. */
const numbersOf = remembered(
  (conclusions: MeetingState['conclusion']): ReadonlyMap<string, number> =>
    new Map(conclusionsOf({ conclusion: conclusions }).map(({ id }, index) => [id, index + 1])),
);

/** A rule has no end, so it names no deadline. */
function isRule({ kind }: Task): boolean {
  return kind === 'rule' || kind === 'standingMeasure';
}

/** `1, 2`: the conclusions that a task carries out; null for none. */
export function conclusionNumbers(state: MeetingState, task: Task): string | null {
  const numbers = task.conclusionIds.flatMap((id) => numbersOf(state.conclusion).get(id) ?? []);
  return numbers.length > 0 ? numbers.toSorted((left, right) => left - right).join(', ') : null;
}

/** `Thứ trưởng Phan Tâm giao`; null where the chair did, or nobody is named. */
export function assignerText(state: MeetingState, { assignedById }: Task): string | null {
  const assigner =
    assignedById && assignedById !== findMeeting(state)?.chairId ? state.person[assignedById] : undefined;
  return assigner ? `${calledInText(assigner)} giao` : null;
}

/** `Thứ trưởng Phan Tâm chỉ đạo`; null where nobody does. */
export function directionText(state: MeetingState, task: Task): string | null {
  const director = directorName(state, task);
  return director && `${director} chỉ đạo`;
}

/** Who leads it, as far as the record states it. */
export function leadCell(state: MeetingState, task: Task): Text {
  return textOrBlank(leadLabel(state, task), 'word');
}

export function coordinatingCell(state: MeetingState, task: Task): Text {
  return text(coordinatingLabels(state, task).join('; '));
}

/** The leader who directs it; null for none. */
export function directorName(state: MeetingState, { directorId }: Task): string | null {
  const director = directorId ? state.person[directorId] : undefined;
  return director ? calledInText(director) : null;
}

/** The words that were said, and the days they mean; dotted where an assigned task has none. */
export function deadlineCell(task: Task): Text {
  const deadline = deadlineText(task.deadline);
  return deadline || !isRule(task) ? textOrBlank(deadline, 'word') : text('thường xuyên');
}

/** `1, 2`: the conclusions it carries out; empty for none. */
export function originCell(state: MeetingState, task: Task): Text {
  return text(conclusionNumbers(state, task) ?? '');
}

/** What is to be done, then in brackets what `remarks` add, as far as there is something. */
export function taskCell(task: Task, remarks: readonly (string | null)[]): Text {
  const said = remarks.filter((remark) => remark !== null);
  return text(said.length > 0 ? `${task.text} (${said.join('; ')})` : task.text);
}
