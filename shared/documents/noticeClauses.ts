import type { Part } from '../domain/change.ts';
import { type Conclusion, conclusionsOf } from '../domain/conclusion.ts';
import { type Task, tasksOf, tasksOfConclusion } from '../domain/task.ts';

/** A clause (khoản) of the section of the concluding notice that gives the tasks. */
export interface NoticeClause {
  readonly number: number;
  /** Null for the last one, of the tasks that belong to no conclusion; there is none when all of them do. */
  readonly conclusion: Conclusion | null;
  /** In their order. What units announced is given to nobody, so it isn't among them. */
  readonly tasks: readonly Task[];
}

type Given = Part<{ conclusion: Conclusion; task: Task }>;

/** The clauses in their order: what the notice and its extracts number alike. Empty when nothing was given. */
export function noticeClauses(state: Given): readonly NoticeClause[] {
  const isGiven = (task: Task) => task.kind !== 'planned';
  const conclusions = conclusionsOf(state);
  const known = new Set(conclusions.map(({ id }) => id));
  const others = tasksOf(state).filter((task) => isGiven(task) && !task.conclusionIds.some((id) => known.has(id)));
  const clauses = conclusions.map((conclusion, index): NoticeClause => {
    return { number: index + 1, conclusion, tasks: tasksOfConclusion(state, conclusion.id).filter(isGiven) };
  });
  return others.length > 0 ? [...clauses, { number: clauses.length + 1, conclusion: null, tasks: others }] : clauses;
}

/**
 * Tells of each task the clauses that it stands in, or to whose conclusions it belongs if units announced it: `1, 2`;
 * empty for none.
 */
export function clauseNumbers(clauses: readonly NoticeClause[]): (task: Task) => string {
  const ofConclusion = new Map(clauses.map(({ conclusion, number }) => [conclusion?.id, number]));
  const withoutConclusion = clauses.find(({ conclusion }) => conclusion === null);
  const others = new Set(withoutConclusion?.tasks.map(({ id }) => id));
  return ({ id, conclusionIds }) => {
    if (withoutConclusion && others.has(id)) return String(withoutConclusion.number);
    const numbers = conclusionIds.flatMap((conclusionId) => ofConclusion.get(conclusionId) ?? []);
    return numbers.toSorted((left, right) => left - right).join(', ');
  };
}
