import type { MeetingState } from '#shared/domain/state.ts';
import { type Task, tasksOf } from '#shared/domain/task.ts';

export interface NumberedTask {
  readonly number: number;
  readonly task: Task;
}

/** The tasks of each conclusion with their numbers, in one pass: there may be hundreds of them. */
export function tasksByConclusion(state: Pick<MeetingState, 'task'>): ReadonlyMap<string, readonly NumberedTask[]> {
  const byConclusion = new Map<string, NumberedTask[]>();
  for (const [index, task] of tasksOf(state).entries()) {
    for (const id of task.conclusionIds) {
      const tasks = byConclusion.get(id);
      if (tasks) tasks.push({ number: index + 1, task });
      else byConclusion.set(id, [{ number: index + 1, task }]);
    }
  }
  return byConclusion;
}
