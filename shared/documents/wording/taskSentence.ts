import type { Deadline } from '../../domain/deadline.ts';
import { findMeeting } from '../../domain/meeting.ts';
import type { MeetingState } from '../../domain/state.ts';
import { coordinatingLabels, leadLabel, type Task } from '../../domain/task.ts';
import type { Run, Text } from '../officialDocument.ts';
import { shortDate } from './dates.ts';
import { calledInText } from './people.ts';
import { capitalised, sentence } from './sentence.ts';

/** The days that a deadline was understood to mean: `chậm nhất ngày 30/6/2022`; null where it means none. */
function deadlineDays({ kind, due, start }: Deadline): string | null {
  if (kind === 'range' && start && due) return `từ ngày ${shortDate(start)} đến ngày ${shortDate(due)}`;
  return due ? `chậm nhất ngày ${shortDate(due)}` : null;
}

/** What its words do not say themselves: the event it hangs on, the days they mean. */
function beyondWords(deadline: Deadline, words: string | null): string[] {
  const { event } = deadline;
  const isSaid = event === null || words?.toLowerCase().includes(event.toLowerCase());
  return [isSaid ? null : event, deadlineDays(deadline)].filter((part) => part !== null);
}

const kindAlone: { readonly [K in Deadline['kind']]?: string } = {
  immediate: 'thực hiện ngay',
  recurring: 'thực hiện định kỳ',
};

/** A deadline in print: the words that were said, then the days they mean; null when nothing was said. */
export function deadlineText(deadline: Deadline): string | null {
  const { phrase, kind } = deadline;
  const more = beyondWords(deadline, phrase).join('; ');
  if (phrase && more) return `${phrase} (${more})`;
  return phrase ?? (more || (kindAlone[kind] ?? null));
}

/** What a unit announced: its words, then in brackets what they do not say themselves. */
function plannedSentence(state: MeetingState, task: Task): string {
  const { phrase, kind } = task.deadline;
  const together = coordinatingLabels(state, task);
  const isSaid = phrase !== null && task.text.toLowerCase().includes(phrase.toLowerCase());
  const details = [
    together.length > 0 ? `phối hợp: ${together.join(', ')}` : null,
    // "thời gian tới" is what the heading of the plans says.
    isSaid || kind === 'none' ? null : phrase,
    ...beyondWords(task.deadline, [task.text, phrase].filter(Boolean).join(' ')),
  ].filter((detail) => detail !== null);
  return sentence(details.length > 0 ? `${task.text} (${details.join('; ')})` : task.text);
}

const plain = (value: string): Run => ({ kind: 'text', text: value });

/** The verb of assigning: what was said, else "Giao"; bodies outside the directory are asked, not ordered (§5.6). */
function assigningVerb(task: Task): string {
  const said = task.verb?.toLowerCase() ?? '';
  if (said.startsWith('yêu cầu')) return 'Yêu cầu';
  const isOutside = task.lead !== null && task.lead.unitIds.length === 0;
  return said.startsWith('đề nghị') || isOutside ? 'Đề nghị' : 'Giao';
}

/** Who gives it, where it is not the chair: `Thứ trưởng Phan Tâm giao Cục Viễn thông …`. */
function withAssigner(state: MeetingState, task: Task, verb: string): string {
  const assigner =
    task.assignedById === findMeeting(state)?.chairId ? undefined : state.person[task.assignedById ?? ''];
  return assigner ? `${calledInText(assigner)} ${verb.toLowerCase()}` : verb;
}

/** Who takes part and who directs: `, phối hợp với A; Thứ trưởng B chỉ đạo`. */
function support(state: MeetingState, task: Task): string {
  const coordinating = coordinatingLabels(state, task);
  const director = state.person[task.directorId ?? ''];
  const together = coordinating.length > 0 ? `, phối hợp với ${coordinating.join(', ')}` : '';
  return `${together}${director ? `; ${calledInText(director)} chỉ đạo` : ''}`;
}

/** Who has to do it, up to the colon: `Giao A chủ trì, phối hợp với B`; a dotted blank for a lead nobody named. */
function assignment(state: MeetingState, task: Task): Run[] {
  const lead = leadLabel(state, task);
  const director = state.person[task.directorId ?? ''];
  const verb = withAssigner(state, task, assigningVerb(task));
  if (!lead && director && coordinatingLabels(state, task).length === 0) {
    return [plain(`${withAssigner(state, task, 'Giao')} ${calledInText(director)} chỉ đạo`)];
  }
  const who: Run = lead ? plain(lead) : { kind: 'blank', length: 'phrase' };
  return [plain(`${verb} `), who, plain(` chủ trì${support(state, task)}`)];
}

/** A standing rule names no deadline: from when it holds, and whom. */
function ruleSentence(state: MeetingState, task: Task): string {
  const lead = leadLabel(state, task);
  const helpers = support(state, task).replace(/^[,;] /, '');
  const who = [lead && `${lead} thực hiện`, helpers].filter(Boolean).join(', ');
  const deadline = deadlineText(task.deadline);
  const rule = withAssigner(state, task, 'Quy định chung');
  const since = deadline ? ` Áp dụng: ${sentence(deadline)}` : '';
  return `${capitalised(rule)}${who ? ` (${who})` : ''}: ${sentence(task.text)}${since}`;
}

/**
 * A task as a notice words it (domain.md §3.3, variant 3): who, what, until when. An assigned task without a deadline
 * prints a dotted blank, so that it is asked for before the signature.
 */
export function taskSentence(state: MeetingState, task: Task): Text {
  if (task.kind === 'rule' || task.kind === 'standingMeasure') return [plain(ruleSentence(state, task))];
  if (task.kind === 'planned') return [plain(plannedSentence(state, task))];
  const deadline = deadlineText(task.deadline);
  const until: Run[] = deadline
    ? [plain(` Thời hạn: ${sentence(deadline)}`)]
    : [plain(' Thời hạn: '), { kind: 'blank', length: 'phrase' }, plain('.')];
  return [...assignment(state, task), plain(`: ${sentence(task.text)}`), ...until];
}
