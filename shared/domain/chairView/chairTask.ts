import type { Conclusion } from '../conclusion.ts';
import type { Deadline } from '../deadline.ts';
import { findMeeting } from '../meeting.ts';
import { personLabel } from '../person.ts';
import { coordinatingLabels, leadLabel, type Task } from '../task.ts';
import type { ChairSource } from './chairSource.ts';

/** A task as the chair reads it: what, who leads, who takes part, who directs, by when. */
export interface ChairTask {
  readonly text: string;
  readonly lead: string | null;
  readonly coordinating: readonly string[];
  readonly director: string | null;
  readonly deadline: Deadline;
}

export function chairTask(state: ChairSource, task: Task): ChairTask {
  const director = task.directorId ? state.person[task.directorId] : undefined;
  return {
    text: task.text,
    lead: leadLabel(state, task),
    coordinating: coordinatingLabels(state, task),
    director: director ? personLabel(director) : null,
    deadline: task.deadline,
  };
}

/** Whether the last day of a task was over on the day of the meeting, and it was not done. */
export function isOverdue(state: ChairSource, task: Task): boolean {
  const date = findMeeting(state)?.date ?? null;
  return date !== null && task.state !== 'done' && task.deadline.due !== null && task.deadline.due < date;
}

/** SPEC V1: whether all conclusions that a task carries out have not been sent to the chair yet. */
export function isOfUnsentConclusions(state: ChairSource, task: Task): boolean {
  return task.conclusionIds.length > 0 && task.conclusionIds.every((id) => !isSent(state.conclusion[id]));
}

function isSent(conclusion: Conclusion | undefined): boolean {
  return conclusion !== undefined && conclusion.deletedAt === null && conclusion.state !== 'draft';
}
