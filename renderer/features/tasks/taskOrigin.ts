import { conclusionText } from '#shared/domain/conclusion.ts';
import { type ProposedTask, proposedTasks } from '#shared/domain/proposedTasks.ts';
import type { MeetingState } from '#shared/domain/state.ts';
import { type EnteredTask, tasksOfConclusion } from '#shared/domain/task.ts';
import type { Calendar } from '#shared/language/deadline/calendar.ts';

/** What a task is made out of; a `task` is edited. */
export interface TaskSource {
  readonly kind: 'conclusion' | 'point' | 'task';
  readonly id: string;
}

/** The words that a new task is made out of; empty when there are none. */
export function spokenText(state: MeetingState, source: TaskSource | null): string {
  if (source?.kind === 'point') return state.point[source.id]?.text ?? '';
  const conclusion = source?.kind === 'conclusion' ? state.conclusion[source.id] : undefined;
  return conclusion ? conclusionText(conclusion) : '';
}

/** What a new task is filled with out of the words that were said. */
export interface ReadOrigin extends ProposedTask {
  /** How many more tasks the words give. */
  readonly moreCount: number;
}

/**
 * The next task that the words give: behind those that were made of the conclusion already. Null when they give none,
 * or no more.
 */
export function readOrigin(state: MeetingState, source: TaskSource | null, calendar: Calendar): ReadOrigin | null {
  const said = spokenText(state, source);
  if (!source || !said) return null;
  const madeCount = source.kind === 'conclusion' ? tasksOfConclusion(state, source.id).length : 0;
  const [next, ...others] = proposedTasks(state, said, calendar).slice(madeCount);
  return next ? { ...next, moreCount: others.length } : null;
}

/**
 * What was read and left as it is enters as it was read: the unit behind "Chánh Văn phòng …", the directive word, which
 * no field shows.
 */
export function untouched(
  { task }: ReadOrigin,
  initial: Readonly<Record<'lead' | 'coordinating', string>>,
  current: Readonly<Record<'lead' | 'coordinating', string>>,
): Partial<EnteredTask> {
  return {
    ...(task.verb && { verb: task.verb }),
    ...(task.lead && current.lead === initial.lead && { lead: task.lead }),
    ...(task.coordinating && current.coordinating === initial.coordinating && { coordinating: task.coordinating }),
  };
}
