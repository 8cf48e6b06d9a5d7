import { splitNames } from '../language/nameList.ts';
import { unitMeant } from './nameSearch.ts';
import type { MeetingState } from './state.ts';
import type { Assignee } from './task.ts';

type State = Pick<MeetingState, 'meeting' | 'unit'>;

/** One assignee for each typed name (a semicolon parts them): the unit it means, else the words as they are. */
export function assigneesFrom(state: State, typed: string): Assignee[] {
  return splitNames(typed).map((name) => {
    const unit = unitMeant(state, name);
    return unit ? { text: unit.name, unitIds: [unit.id] } : { text: name, unitIds: [] };
  });
}

/**
 * The lead as one assignee, however many names were said: the rule is one lead a task, but what was said is kept.
 * Several units are told by their ids alone, so that the task can be split by them.
 */
export function leadFrom(state: State, typed: string): Assignee | null {
  const named = assigneesFrom(state, typed);
  const [only, ...others] = named;
  if (!only) return null;
  if (others.length === 0) return only;
  const unitIds = [...new Set(named.flatMap((assignee) => assignee.unitIds))];
  const areAllUnits = named.every((assignee) => assignee.unitIds.length > 0);
  return { text: areAllUnits ? null : named.map((assignee) => assignee.text).join(', '), unitIds };
}
