import { isChangedSinceApproval } from '#shared/domain/approval.ts';
import type { RecordsOf } from '#shared/domain/change.ts';
import type { Conclusion } from '#shared/domain/conclusion.ts';
import type { Task } from '#shared/domain/task.ts';

/** How a conclusion stands in its review. */
export type Review = Conclusion['state'] | 'changed';

type Tasks = RecordsOf<Task>;
interface Known {
  readonly tasks: Tasks;
  readonly review: Review;
}

const tasksOfAll = new WeakMap<Tasks, ReadonlyMap<string, Tasks>>();
const reviews = new WeakMap<Conclusion, Known>();
const noTasks: Tasks = {};

/** The tasks by the conclusions that they carry out; made once for all the lines of the log that ask. */
function tasksByConclusion(tasks: Tasks): ReadonlyMap<string, Tasks> {
  const known = tasksOfAll.get(tasks);
  if (known) return known;
  const byConclusion = new Map<string, Record<string, Task>>();
  for (const task of Object.values(tasks)) {
    for (const id of task.conclusionIds) byConclusion.set(id, { ...byConclusion.get(id), [task.id]: task });
  }
  tasksOfAll.set(tasks, byConclusion);
  return byConclusion;
}

/**
 * The state of a conclusion, or `changed` when it was approved and is no longer what was approved. Asked at every
 * change of the meeting, so the hash behind it is only made anew when the conclusion or a task changed.
 */
export function reviewOf(tasks: Tasks, conclusion: Conclusion): Review {
  if (conclusion.state !== 'approved') return conclusion.state;
  const known = reviews.get(conclusion);
  if (known?.tasks === tasks) return known.review;
  const own = tasksByConclusion(tasks).get(conclusion.id) ?? noTasks;
  const review = isChangedSinceApproval({ task: own }, conclusion) ? 'changed' : 'approved';
  reviews.set(conclusion, { tasks, review });
  return review;
}
