import { conclusionText } from '#shared/domain/conclusion.ts';
import { meetingOf } from '#shared/domain/meeting.ts';
import { personLabel } from '#shared/domain/person.ts';
import type { MeetingState } from '#shared/domain/state.ts';
import { type Assignee, coordinatingLabels, leadLabel, newTask, type Task } from '#shared/domain/task.ts';
import { unsourced } from '#shared/domain/values.ts';
import { joinNames } from '#shared/language/nameList.ts';
import { dayText } from '#shared/lib/dayText.ts';

/** What a task is made out of; a `task` is edited. */
export interface TaskSource {
  readonly kind: 'conclusion' | 'point' | 'task';
  readonly id: string;
}

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

/** The record that a form was opened from; undefined when it is gone or there was none. */
export function sourceRecord(state: MeetingState, source: TaskSource | null) {
  if (!source) return undefined;
  return state[source.kind][source.id];
}

/** The form before anything is typed: the task as it is, or a new one out of what was said. */
export function initialFields(state: MeetingState, source: TaskSource | null): TaskFields {
  const task = source?.kind === 'task' ? state.task[source.id] : undefined;
  if (task) return fieldsOf(state, task);
  const chairId = meetingOf(state).chairId;
  return fieldsOf(state, { ...newTask, text: spokenText(state, source), assignedById: chairId, source: unsourced });
}

function spokenText(state: MeetingState, source: TaskSource | null): string {
  if (source?.kind === 'point') return state.point[source.id]?.text ?? '';
  const conclusion = source?.kind === 'conclusion' ? state.conclusion[source.id] : undefined;
  return conclusion ? conclusionText(conclusion) : '';
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
