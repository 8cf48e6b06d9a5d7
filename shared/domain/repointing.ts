import { updated } from './change.ts';
import type { LogKind } from './placement.ts';
import type { Change, MeetingState } from './state.ts';

/** Names `to` where one of `ids` was named, once; null leaves the name out. */
function renamed(names: readonly string[], ids: ReadonlySet<string>, to: string | null): string[] {
  const kept = names.flatMap((name) => (ids.has(name) ? (to ?? []) : name));
  return [...new Set(kept)];
}

/**
 * What has to change when other records shall no longer name `ids`, records of `kind`, but `to`; with null they name
 * nothing instead, which an answer can't. Records that named none of them are left as they are, and so are they and
 * `to` themselves.
 */
export function repointed(state: MeetingState, kind: LogKind, ids: ReadonlySet<string>, to: string | null): Change[] {
  if (kind === 'point') return [];
  const changes: Change[] = [];
  for (const task of Object.values(state.task)) {
    if (kind !== 'conclusion' || !task.conclusionIds.some((id) => ids.has(id))) continue;
    changes.push(updated('task', task, { ...task, conclusionIds: renamed(task.conclusionIds, ids, to) }));
  }
  for (const petition of Object.values(state.petition)) {
    if (kind === 'petition' && (ids.has(petition.id) || petition.id === to)) continue;
    const isDuplicateOf = kind === 'petition' && petition.duplicateOfId !== null && ids.has(petition.duplicateOfId);
    const leadsTo = kind === 'task' && petition.taskIds.some((id) => ids.has(id));
    if (isDuplicateOf) changes.push(updated('petition', petition, { ...petition, duplicateOfId: to }));
    if (leadsTo) {
      changes.push(updated('petition', petition, { ...petition, taskIds: renamed(petition.taskIds, ids, to) }));
    }
  }
  for (const answer of Object.values(state.answer)) {
    if (to === null || kind !== 'petition' || !ids.has(answer.petitionId)) continue;
    changes.push(updated('answer', answer, { ...answer, petitionId: to }));
  }
  return changes;
}
