import { unitCalled } from '#shared/domain/nameSearch.ts';
import type { MeetingState } from '#shared/domain/state.ts';
import type { Assignee } from '#shared/domain/task.ts';
import { splitNames } from '#shared/language/nameList.ts';

/** One assignee for each typed name: the unit it names, else the words as they are. */
export function assigneesFrom(state: Pick<MeetingState, 'unit'>, typed: string): Assignee[] {
  return splitNames(typed).map((name) => {
    const unit = unitCalled(state, name);
    return unit ? { text: unit.name, unitIds: [unit.id] } : { text: name, unitIds: [] };
  });
}

/**
 * The lead as one assignee, however many names were said: the rule is one lead a task, but what was said is kept.
 * Several units are told by their ids alone, so that the task can be split by them.
 */
export function leadFrom(state: Pick<MeetingState, 'unit'>, typed: string): Assignee | null {
  const named = assigneesFrom(state, typed);
  const [only, ...others] = named;
  if (!only) return null;
  if (others.length === 0) return only;
  const unitIds = [...new Set(named.flatMap((assignee) => assignee.unitIds))];
  const areAllUnits = named.every((assignee) => assignee.unitIds.length > 0);
  return { text: areAllUnits ? null : named.map((assignee) => assignee.text).join(', '), unitIds };
}
