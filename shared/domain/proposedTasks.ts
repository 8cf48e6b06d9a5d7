import type { AssignmentReading, NamedUnits } from '../language/assignment/assignmentReading.ts';
import type { KnownNames } from '../language/assignment/knownNames.ts';
import { readAssignments, sampleAssignment } from '../language/assignment/readAssignments.ts';
import { isUnitName } from '../language/assignment/unitAt.ts';
import { cleanText } from '../language/cleanText.ts';
import type { Calendar } from '../language/deadline/calendar.ts';
import type { DeadlineReading } from '../language/deadline/deadlineReading.ts';
import { fold } from '../language/fold.ts';
import { type Deadline, deadlineFault, noDeadline } from './deadline.ts';
import { knownNames } from './knownNames.ts';
import type { MeetingState } from './state.ts';
import type { Assignee, EnteredTask } from './task.ts';

/** A task as it was read out of a sentence: a proposal, ready for `task/add` when it is confirmed. */
export interface ProposedTask {
  readonly task: Pick<EnteredTask, 'text'> & Partial<EnteredTask>;
  readonly reading: AssignmentReading;
}

/**
 * SPEC T7: the tasks that a sentence gives, as this meeting's units, people and date tell them. What is not sure is left out and
 * stands among the doubts of the reading.
 */
export function proposedTasks(state: MeetingState, sentence: string, calendar: Calendar): readonly ProposedTask[] {
  const names = knownNames(state);
  return readAssignments(cleanText(sentence), names, calendar).map((reading) => ({
    task: taskOf(state, reading, names),
    reading,
  }));
}

function taskOf(state: MeetingState, reading: AssignmentReading, names: KnownNames): ProposedTask['task'] {
  const { text, verb, leads, coordinating, director, deadline, isAnnounced } = reading;
  const assignee = (named: NamedUnits) => assigneeOf(state, named, names);
  const lead = leadOf(leads.map(assignee));
  return {
    text,
    ...(isStandingRule(reading) ? { kind: 'rule' as const } : isAnnounced && { kind: 'planned' as const }),
    ...(verb !== null && { verb }),
    ...(lead && { lead }),
    ...(coordinating.length > 0 && { coordinating: coordinating.map(assignee) }),
    ...(director?.personId && { directorId: director.personId }),
    ...(deadline && { deadline: deadlineOf(deadline) }),
  };
}

/** A unit that was called by one of its names, by the official one; whoever else, in the words that were said. */
function assigneeOf(state: MeetingState, { text, unitIds }: NamedUnits, names: KnownNames): Assignee {
  const [id, ...others] = unitIds;
  const unit = id === undefined || others.length > 0 ? undefined : state.unit[id];
  return { text: unit && isUnitName(text, names) ? unit.name : text, unitIds: [...unitIds] };
}

/** SPEC T3: several leads are kept, units told by their ids alone, so that the task can be split by them. */
function leadOf(leads: readonly Assignee[]): Assignee | null {
  const [only, ...others] = leads;
  if (!only || others.length === 0) return only ?? null;
  const unitIds = [...new Set(leads.flatMap((lead) => lead.unitIds))];
  const areAllUnits = leads.every((lead) => lead.unitIds.length === 1);
  return { text: areAllUnits ? null : leads.map(({ text }) => text).join(', '), unitIds };
}

/** "Từ nay, …": it has no end. */
function isStandingRule({ text, deadline }: AssignmentReading): boolean {
  const said = [text, deadline?.phrase ?? ''];
  return deadline?.due == null && said.some((words) => /^(?:ke )?tu nay\b(?! den)/.test(fold(words)));
}

/** SPEC T5: the reading of a deadline as it is recorded; what lacks something that its kind needs keeps its words alone. */
export function deadlineOf({ phrase, kind, due, start, event }: DeadlineReading): Deadline {
  const hasStart = kind === 'range' || kind === 'date';
  const read: Deadline = { phrase: cleanText(phrase), kind, due, start: hasStart ? start : null, event };
  return deadlineFault(read) ? { ...noDeadline, phrase: read.phrase } : read;
}

/**
 * Makes ready what the first reading would wait for, longer than all later ones: the names of the meeting and the
 * patterns of deadlines.
 */
export function prepareProposals(state: MeetingState, calendar: Calendar): void {
  proposedTasks(state, sampleAssignment, calendar);
}
