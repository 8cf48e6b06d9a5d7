import { leadLabel, type Task, tasksOf } from '../task.ts';
import type { ChairSource } from './chairSource.ts';
import { type ChairTask, chairTask, isOfUnsentConclusions } from './chairTask.ts';
import { type ChairConclusion, submittedConclusions } from './reviewContent.ts';

/** For the last minutes: all conclusions, then all tasks by the unit that leads them. */
export interface ClosingContent {
  readonly name: 'closing';
  readonly conclusions: readonly ChairConclusion[];
  readonly units: readonly UnitTasks[];
}

export interface UnitTasks {
  /** Who leads; null for those of which that was not said. */
  readonly label: string | null;
  readonly tasks: readonly ClosingTask[];
}

export interface ClosingTask extends ChairTask {
  /** As in the list of tasks. */
  readonly number: number;
}

/**
 * @param now gives the conclusions and their tasks, which the chair has before him and decides on.
 * @param sent gives the tasks that no conclusion has: they came to the screen when this was sent.
 */
export function closingContent(now: ChairSource, sent: ChairSource): ClosingContent {
  const conclusions = submittedConclusions(now, false);
  const isLoose = (task: Task) => task.conclusionIds.length === 0;
  const inHand = tasksOf(now);
  const loose = new Map(tasksOf(sent).flatMap((task) => (isLoose(task) ? [[task.id, task] as const] : [])));

  const groups = new Map<string | null, ClosingTask[]>();
  inHand.forEach((task, index) => {
    const shown = isLoose(task) ? loose.get(task.id) : task;
    if (!shown || shown.kind === 'planned' || isOfUnsentConclusions(now, shown)) return;
    const label = leadLabel(now, shown);
    const line = { number: index + 1, ...chairTask(now, shown) };
    const group = groups.get(label);
    if (group) group.push(line);
    else groups.set(label, [line]);
  });
  return {
    name: 'closing',
    conclusions,
    units: [...groups].map(([label, tasks]) => ({ label, tasks })),
  };
}
