import { assigneesFrom, leadFrom } from '#shared/domain/assignees.ts';
import { personCalled } from '#shared/domain/nameSearch.ts';
import type { Person } from '#shared/domain/person.ts';
import type { MeetingState } from '#shared/domain/state.ts';
import type { EnteredTask } from '#shared/domain/task.ts';
import { cleanText } from '#shared/language/cleanText.ts';
import { type DayFault, readDay } from '#shared/lib/dayText.ts';
import { err, ok, type Result } from '#shared/lib/result.ts';
import type { TaskFields } from './taskFields.ts';

export type FieldFault = 'empty' | 'notOnRoster' | 'eventMissing' | 'dayMissing' | 'startAfterDue' | DayFault;
/** What is wrong, by field; no key when nothing is. */
export type FieldFaults = { readonly [F in keyof TaskFields]?: FieldFault };

type Read = Partial<EnteredTask>;

/**
 * Reads the form: what differs from how it was opened, as the fields of a task.
 * Only that, because a field that was merely derived for a task (`inferred`) becomes a fact as soon as it is sent.
 */
export function readTaskFields(
  state: MeetingState,
  fields: TaskFields,
  initial: TaskFields,
): Result<Read, FieldFaults> {
  const changed = (...keys: (keyof TaskFields)[]) => keys.some((key) => fields[key] !== initial[key]);
  const faults: { -readonly [F in keyof TaskFields]?: FieldFault } = {};
  const read: Read = {};
  const text = cleanText(fields.text);
  if (!text) faults.text = 'empty';
  if (changed('text')) read.text = text;
  if (changed('kind')) read.kind = fields.kind;
  if (changed('lead')) read.lead = leadFrom(state, fields.lead);
  if (changed('coordinating')) read.coordinating = assigneesFrom(state, fields.coordinating);
  for (const [field, key] of [
    ['director', 'directorId'],
    ['assignedBy', 'assignedById'],
  ] as const) {
    if (!changed(field)) continue;
    const person = namedPerson(state, fields[field]);
    if (person === undefined) faults[field] = 'notOnRoster';
    else read[key] = person?.id ?? null;
  }
  if (changed('phrase', 'deadlineKind', 'due', 'start', 'event')) {
    const deadline = readDeadline(fields);
    if (deadline.ok) read.deadline = deadline.value;
    else Object.assign(faults, deadline.error);
  }
  return Object.keys(faults).length > 0 ? err(faults) : ok(read);
}

/** Null when nobody is named; undefined when the words name nobody on the roster. */
function namedPerson(state: MeetingState, typed: string): Person | null | undefined {
  const name = cleanText(typed);
  return name ? personCalled(state, name) : null;
}

/**
 * The kind that the filled fields speak of, so that nobody has to choose it besides: a day, two days, an event, or
 * nothing. `immediate` and `recurring` are choices of their own.
 */
export function deadlineKindOf(fields: TaskFields): TaskFields['deadlineKind'] {
  const { deadlineKind, due, start, event } = fields;
  if (deadlineKind === 'immediate' || deadlineKind === 'recurring') return deadlineKind;
  if (start.trim()) return 'range';
  if (due.trim()) return 'date';
  return event.trim() ? 'event' : 'none';
}

function readDeadline(fields: TaskFields): Result<EnteredTask['deadline'], FieldFaults> {
  // A kind that was chosen without what it needs is a fault; typed fields speak for themselves.
  const spokenFor = deadlineKindOf(fields);
  const kind = spokenFor === 'none' ? fields.deadlineKind : spokenFor;
  const event = cleanText(fields.event) || null;
  const undated = { phrase: cleanText(fields.phrase) || null, kind, due: null, start: null, event };
  if (kind === 'event' && event === null) return err({ event: 'eventMissing' });
  const hasDay = kind === 'date' || kind === 'range' || fields.due.trim() !== '';
  if (!hasDay) return ok(undated);
  const due = readTypedDay(fields.due);
  const start = kind === 'range' ? readTypedDay(fields.start) : { day: null };
  if ('fault' in due || 'fault' in start) {
    return err({ ...('fault' in due && { due: due.fault }), ...('fault' in start && { start: start.fault }) });
  }
  if (start.day !== null && start.day > due.day) return err({ start: 'startAfterDue' });
  return ok({ ...undated, due: due.day, start: start.day });
}

function readTypedDay(typed: string): { readonly day: string } | { readonly fault: FieldFault } {
  return typed.trim() ? readDay(typed) : { fault: 'dayMissing' };
}
