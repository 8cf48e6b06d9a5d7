import { meetingOf } from '#shared/domain/meeting.ts';
import { personLabel } from '#shared/domain/person.ts';
import type { MeetingState } from '#shared/domain/state.ts';
import { type Assignee, coordinatingLabels, leadLabel, newTask, type Task } from '#shared/domain/task.ts';
import { unsourced } from '#shared/domain/values.ts';
import { joinNames } from '#shared/language/nameList.ts';
import { dayText } from '#shared/lib/dayText.ts';
import { type ReadOrigin, spokenText, type TaskSource } from './taskOrigin.ts';

/** The form as it stands: what is typed in each field, to the letter. This is also its draft. */
export interface TaskFields {
  readonly text: string;
  readonly kind: Task['kind'];
  /** One name or several, with a semicolon between them. */
  readonly lead: string;
  readonly coordinating: string;
  readonly director: string;
  readonly assignedBy: string;
  readonly phrase: string;
  readonly deadlineKind: Task['deadline']['kind'];
  readonly due: string;
  readonly start: string;
  readonly event: string;
}

/**
 * The form before anything is typed: the task as it is, or a new one out of what was said.
 * @param read what was read out of that.
 */
export function initialFields(state: MeetingState, source: TaskSource | null, read: ReadOrigin | null): TaskFields {
  const task = source?.kind === 'task' ? state.task[source.id] : undefined;
  if (task) return fieldsOf(state, task);
  const { chairId } = meetingOf(state);
  const said = { text: spokenText(state, source), assignedById: chairId, source: unsourced };
  return fieldsOf(state, { ...newTask, ...said, ...read?.task });
}

type Shown = Pick<
  Task,
  'text' | 'kind' | 'lead' | 'coordinating' | 'directorId' | 'assignedById' | 'deadline' | 'source'
>;

function fieldsOf(state: MeetingState, task: Shown): TaskFields {
  const { phrase, kind, due, start, event } = task.deadline;
  const name = (id: string | null) => {
    const person = id === null ? undefined : state.person[id];
    return person ? personLabel(person) : '';
  };
  return {
    text: task.text,
    kind: task.kind,
    lead: leadLabel(state, task) === null ? '' : joinNames(namesOf(state, task.lead)),
    coordinating:
      coordinatingLabels(state, task).length === 0
        ? ''
        : joinNames(task.coordinating.flatMap((assignee) => namesOf(state, assignee))),
    director: name(task.directorId),
    assignedBy: name(task.assignedById),
    phrase: phrase ?? '',
    deadlineKind: kind,
    due: dayText(due),
    start: dayText(start),
    event: event ?? '',
  };
}

/** The names as they are typed: several units of one assignee each by its own, so that each is found again. */
function namesOf(state: MeetingState, assignee: Assignee | null): string[] {
  if (!assignee) return [];
  if (assignee.text === null) return assignee.unitIds.flatMap((id) => state.unit[id]?.name ?? []);
  return [leadLabel(state, { lead: assignee, source: unsourced }) ?? assignee.text];
}

/** A form with nothing in it; a new task sends whatever differs from it. */
export const blankFields: TaskFields = {
  text: '',
  kind: newTask.kind,
  lead: '',
  coordinating: '',
  director: '',
  assignedBy: '',
  phrase: '',
  deadlineKind: newTask.deadline.kind,
  due: '',
  start: '',
  event: '',
};
