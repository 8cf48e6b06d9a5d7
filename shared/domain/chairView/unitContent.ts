import type { Deadline } from '../deadline.ts';
import { type Petition, petitionsOf } from '../petition.ts';
import { tasksOf } from '../task.ts';
import type { ChairSource } from './chairSource.ts';
import { isOfUnsentConclusions, isOverdue } from './chairTask.ts';
import { tasksLedBy, type UnitCounts, unitCounts } from './taskReviewContent.ts';

/** What a unit owes: for the chair while that unit speaks. */
export interface UnitContent {
  readonly name: 'unit';
  readonly unit: UnitCounts;
  readonly overdue: readonly { readonly number: number; readonly text: string; readonly deadline: Deadline }[];
  /** Petitions that were assigned to it and are open. */
  readonly petitions: readonly { readonly number: number; readonly text: string; readonly state: Petition['state'] }[];
}

const openStates: readonly Petition['state'][] = ['received', 'forwarded', 'inProgress', 'late'];

/** Null when there is no such unit. */
export function unitContent(state: ChairSource, unitId: string): UnitContent | null {
  const unit = unitCounts(state, unitId);
  if (!unit) return null;
  const tasks = tasksOf(state);
  const overdue = tasksLedBy(state, unitId).filter(
    (task) => isOverdue(state, task) && !isOfUnsentConclusions(state, task),
  );
  return {
    name: 'unit',
    unit,
    overdue: overdue.map((task) => ({ number: tasks.indexOf(task) + 1, text: task.text, deadline: task.deadline })),
    petitions: petitionsOf(state).flatMap(({ assignedUnitIds, text, state: standing }, index) =>
      assignedUnitIds.includes(unitId) && openStates.includes(standing)
        ? { number: index + 1, text, state: standing }
        : [],
    ),
  };
}
