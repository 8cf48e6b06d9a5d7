import { findMeeting } from '../../domain/meeting.ts';
import type { MeetingState } from '../../domain/state.ts';
import type { Task } from '../../domain/task.ts';
import { calledWithUnit } from './people.ts';

export type AssigningVerb = 'Giao' | 'Yêu cầu' | 'Đề nghị';

/**
 * The verb of assigning: what was said, else "Giao". Bodies that are not subordinate to the ministry are asked, not
 * ordered, unless they were (domain.md §3.3): those outside the directory, the departments of provinces, other bodies.
 */
export function assigningVerb(state: MeetingState, task: Task): AssigningVerb {
  const said = task.verb?.toLowerCase() ?? '';
  if (said.startsWith('yêu cầu')) return 'Yêu cầu';
  if (said.startsWith('giao')) return 'Giao';
  return said.startsWith('đề nghị') || isGivenOutside(state, task) ? 'Đề nghị' : 'Giao';
}

function isGivenOutside(state: MeetingState, { lead }: Task): boolean {
  if (lead === null) return false;
  const isOutside = (id: string) => ['provincial', 'external'].includes(state.unit[id]?.kind ?? 'external');
  return lead.unitIds.length === 0 || lead.unitIds.some(isOutside);
}

/** Who gives it, where it is not the chair: `Thứ trưởng Phan Tâm`; null where the chair does, or nobody is named. */
export function assignerName(state: MeetingState, { assignedById }: Task): string | null {
  const assigner =
    assignedById && assignedById !== findMeeting(state)?.chairId ? state.person[assignedById] : undefined;
  return assigner ? calledWithUnit(state, assigner) : null;
}

/** `Thứ trưởng Phan Tâm giao`, for a remark; what is a plan or a rule was told by somebody, and given to nobody. */
export function assignerText(state: MeetingState, task: Task): string | null {
  const name = assignerName(state, task);
  const verb = task.kind === 'assigned' ? assigningVerb(state, task).toLowerCase() : 'nêu';
  return name && `${name} ${verb}`;
}

/** The leader who directs it: `Thứ trưởng Phan Tâm`; null for none. */
export function directorName(state: MeetingState, { directorId }: Task): string | null {
  const director = directorId ? state.person[directorId] : undefined;
  return director ? calledWithUnit(state, director) : null;
}
