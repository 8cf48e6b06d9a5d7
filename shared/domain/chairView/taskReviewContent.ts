import { leadLabel, type Task, tasksOf } from '../task.ts';
import { unitInText } from '../unit.ts';
import type { ChairSource } from './chairSource.ts';
import { type ChairTask, chairTask, isOverdue } from './chairTask.ts';

/** A task of the list that is gone through, and how its unit stands. */
export interface TaskReviewContent {
  readonly name: 'taskReview';
  readonly number: number;
  readonly total: number;
  readonly task: ChairTask;
  readonly state: Task['state'];
  readonly isOverdue: boolean;
  readonly note: string | null;
  readonly unit: UnitCounts | null;
}

/** How many tasks a unit leads, and how they stand. */
export interface UnitCounts {
  readonly label: string;
  readonly total: number;
  readonly done: number;
  readonly inProgress: number;
  readonly notStarted: number;
  /** Of those that are not done. */
  readonly overdue: number;
}

/** The tasks that a unit leads, as far as the record states it. */
export function tasksLedBy(state: ChairSource, unitId: string): Task[] {
  return tasksOf(state).filter((task) => leadLabel(state, task) !== null && task.lead?.unitIds.includes(unitId));
}

export function unitCounts(state: ChairSource, unitId: string): UnitCounts | null {
  const unit = state.unit[unitId];
  if (!unit) return null;
  const tasks = tasksLedBy(state, unitId);
  const count = (wanted: Task['state']) => tasks.filter((task) => (task.state ?? 'notStarted') === wanted).length;
  return {
    label: unitInText(unit),
    total: tasks.length,
    done: count('done'),
    inProgress: count('inProgress'),
    notStarted: count('notStarted'),
    overdue: tasks.filter((task) => isOverdue(state, task)).length,
  };
}

/** Null when there is no such task. */
export function taskReviewContent(state: ChairSource, taskId: string): TaskReviewContent | null {
  const tasks = tasksOf(state);
  const index = tasks.findIndex(({ id }) => id === taskId);
  const task = tasks[index];
  if (!task) return null;
  const isLeadStated = leadLabel(state, task) !== null;
  const [unitId] = isLeadStated ? (task.lead?.unitIds ?? []) : [];
  return {
    name: 'taskReview',
    number: index + 1,
    total: tasks.length,
    task: chairTask(state, task),
    state: task.state,
    isOverdue: isOverdue(state, task),
    note: task.note,
    unit: unitId === undefined ? null : unitCounts(state, unitId),
  };
}
