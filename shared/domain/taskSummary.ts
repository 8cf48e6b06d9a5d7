import type { Part } from './change.ts';
import type { Deadline } from './deadline.ts';
import { type Person, personLabel } from './person.ts';
import { coordinatingLabels, inferredLeadLabel, leadLabel, type Task } from './task.ts';
import type { Unit } from './unit.ts';

/** A task in the words that lists show: who leads, who helps, who directs, by when. */
export interface TaskSummary {
  readonly lead: string | null;
  /** Units that were derived and not stated: shown as a suggestion, never as a fact. */
  readonly suggestedLead: string | null;
  readonly coordinating: readonly string[];
  readonly director: string | null;
  readonly deadline: Deadline;
  /** Assigned to somebody and due at no time that was said: worth asking. */
  readonly lacksDeadline: boolean;
  /** A standing rule needs none. */
  readonly isOpenEnded: boolean;
}

type State = Part<{ unit: Unit; person: Person }>;
type Summarised = Pick<Task, 'kind' | 'lead' | 'coordinating' | 'directorId' | 'deadline' | 'source'>;

export function taskSummary(state: State, task: Summarised): TaskSummary {
  const { kind, phrase } = task.deadline;
  const director = task.directorId === null ? undefined : state.person[task.directorId];
  return {
    lead: leadLabel(state, task),
    suggestedLead: inferredLeadLabel(state, task),
    coordinating: coordinatingLabels(state, task),
    director: director ? personLabel(director) : null,
    deadline: task.deadline,
    lacksDeadline: task.kind === 'assigned' && kind === 'none' && phrase === null,
    isOpenEnded: task.kind === 'rule' || task.kind === 'standingMeasure',
  };
}
