import { conclusionsOf } from '../domain/conclusion.ts';
import type { IssuableType } from '../domain/issuance.ts';
import type { MeetingState } from '../domain/state.ts';
import { coordinatingLabels, isDirectedAlone, leadLabel, type Task } from '../domain/task.ts';
import { remembered } from '../lib/remembered.ts';
import { type Text, text, textOrBlank } from './officialDocument.ts';
import { directorName } from './wording/assigning.ts';
import { deadlineText } from './wording/deadlines.ts';
import { remarked, withoutStop } from './wording/sentence.ts';
import { taskWordingOf } from './wording/taskSentence.ts';

/** The number of every conclusion, as the minutes and the notice give it. */
const numbersOf = remembered(
  (conclusions: MeetingState['conclusion']): ReadonlyMap<string, number> =>
    new Map(conclusionsOf({ conclusion: conclusions }).map(({ id }, index) => [id, index + 1])),
);

/** `1, 2`: the conclusions that a task carries out; null for none. */
export function conclusionNumbers(state: MeetingState, task: Task): string | null {
  const numbers = task.conclusionIds.flatMap((id) => numbersOf(state.conclusion).get(id) ?? []);
  return numbers.length > 0 ? numbers.toSorted((left, right) => left - right).join(', ') : null;
}

/** `Thứ trưởng Phan Tâm chỉ đạo`; null where nobody does. */
export function directionText(state: MeetingState, task: Task): string | null {
  const director = directorName(state, task);
  return director && `${director} chỉ đạo`;
}

/**
 * What is known of a task, in the tables of a paper or of what goes with it. What an assigned task should have is dotted
 * in a draft; plans and rules need neither lead nor deadline, and what is issued shows no gaps.
 */
function cell(state: MeetingState, task: Task, paper: IssuableType, known: string | null): Text {
  const isAskedFor = task.kind === 'assigned' && taskWordingOf(state, paper) === 'draft';
  return isAskedFor ? textOrBlank(known, 'word') : text(known ?? '');
}

/** Who leads it, as far as the record states it; empty where a leader alone answers for it. */
export function leadCell(state: MeetingState, task: Task, paper: IssuableType): Text {
  return isDirectedAlone(state, task) ? text('') : cell(state, task, paper, leadLabel(state, task));
}

export function coordinatingCell(state: MeetingState, task: Task): Text {
  return text(coordinatingLabels(state, task).join('; '));
}

/** The words that were said, and the days they mean. */
export function deadlineCell(state: MeetingState, task: Task, paper: IssuableType): Text {
  return cell(state, task, paper, deadlineText(task.deadline));
}

/** What is to be done, then in brackets what `remarks` add, as far as there is something. */
export function taskCell(task: Task, remarks: readonly (string | null)[]): Text {
  const said = remarks.filter((remark) => remark !== null);
  return text(said.length > 0 ? remarked(task.text, said.join('; ')) : withoutStop(task.text));
}
