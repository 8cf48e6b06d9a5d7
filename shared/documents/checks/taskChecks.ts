import { meetingOf } from '../../domain/meeting.ts';
import type { MeetingState } from '../../domain/state.ts';
import {
  hasSeveralLeads,
  inferredLeadLabel,
  isDirectedAlone,
  leadLabel,
  type Task,
  tasksOf,
} from '../../domain/task.ts';
import type { PlainDate } from '../../domain/values.ts';
import { deadlineText } from '../wording/deadlines.ts';
import { doubtfulReason } from './doubtfulReason.ts';
import type { Finding } from './finding.ts';

/**
 * What the tasks lack. Only what was assigned needs a lead and a deadline: plans are a unit's own, and rules have no
 * end.
 */
export function taskChecks(state: MeetingState): Finding[] {
  const { date } = meetingOf(state);
  return tasksOf(state).flatMap((task, index) => findingsOf(state, task, { number: index + 1, date }));
}

interface Known {
  readonly number: number;
  readonly date: PlainDate | null;
}

function findingsOf(state: MeetingState, task: Task, { number, date }: Known): Finding[] {
  const { deadline, kind, id, text } = task;
  const params = { number, text };
  const common = { stops: false, place: { kind: 'task', id } } as const;
  const findings: Finding[] = [];
  if (kind === 'assigned' && leadLabel(state, task) === null && !isDirectedAlone(state, task)) {
    const name = inferredLeadLabel(state, task);
    findings.push(
      name === null
        ? { code: 'taskWithoutLead', params, ...common }
        : { code: 'taskLeadSuggested', params: { ...params, name }, ...common },
    );
  }
  if (hasStatedLeads(task)) {
    const names = namesOfLeads(state, task);
    findings.push({ code: 'taskSeveralLeads', params: { ...params, names }, ...common });
  }
  if (kind === 'assigned' && deadlineText(deadline) === null) {
    findings.push({ code: 'taskWithoutDeadline', params, ...common });
  }
  if (date !== null && deadline.due !== null && deadline.due < date) {
    findings.push({ code: 'deadlineBeforeMeeting', params: { ...params, due: deadline.due }, ...common });
  }
  const reason = date === null ? null : doubtfulReason(deadline, date);
  if (reason !== null) {
    const phrase = deadline.phrase ?? '';
    findings.push({ code: 'deadlineDoubtful', params: { ...params, phrase, reason }, ...common });
  }
  return findings;
}

/** SPEC T3, and Decree 39/2022/NĐ-CP (domain.md §3.4): one lead a task. Leads that nobody stated are none. */
function hasStatedLeads(task: Task): boolean {
  return hasSeveralLeads(task) && !task.source.inferred.some((field) => field === 'lead' || field === 'lead.unitIds');
}

function namesOfLeads(state: MeetingState, task: Task): string {
  return (task.lead?.unitIds ?? []).flatMap((id) => state.unit[id]?.name ?? []).join('; ');
}
