import type { Deadline } from '../../domain/deadline.ts';
import type { MeetingState } from '../../domain/state.ts';
import { coordinatingLabels, leadLabel, type Task } from '../../domain/task.ts';
import type { Run, Text } from '../officialDocument.ts';
import { shortDate } from './dates.ts';
import { calledInText } from './people.ts';

/** The days that a deadline was understood to mean: `chậm nhất ngày 30/6/2022`; null where it means none. */
function deadlineDays({ phrase, kind, due, start, event }: Deadline): string | null {
  if (kind === 'range' && start && due) return `từ ngày ${shortDate(start)} đến ngày ${shortDate(due)}`;
  if (due) return `chậm nhất ngày ${shortDate(due)}`;
  return kind === 'event' && event !== phrase ? event : null;
}

/** A deadline in print: the words that were said, then the days they mean; null when nothing was said. */
export function deadlineText(deadline: Deadline): string | null {
  const { phrase, kind } = deadline;
  const days = deadlineDays(deadline);
  if (phrase && days) return `${phrase} (${days})`;
  return phrase ?? days ?? (kind === 'immediate' ? 'thực hiện ngay' : null);
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
    deadlineDays(task.deadline),
  ].filter((detail) => detail !== null);
  return sentence(details.length > 0 ? `${task.text} (${details.join('; ')})` : task.text);
}

const plain = (value: string): Run => ({ kind: 'text', text: value });

/** Ends a sentence that may have its full stop already. */
export function sentence(value: string): string {
  return /[.!?…”]$/.test(value) ? value : `${value}.`;
}

/** The verb of assigning: what was said, else "Giao"; bodies outside the directory are asked, not ordered (§5.6). */
function assigningVerb(task: Task): string {
  const said = task.verb?.toLowerCase() ?? '';
  if (said.startsWith('yêu cầu')) return 'Yêu cầu';
  const isOutside = task.lead !== null && task.lead.unitIds.length === 0;
  return said.startsWith('đề nghị') || isOutside ? 'Đề nghị' : 'Giao';
}

/** Who has to do it, up to the colon: `Giao A chủ trì, phối hợp với B`; a dotted blank for a lead nobody named. */
function assignment(state: MeetingState, task: Task): Run[] {
  const lead = leadLabel(state, task);
  const coordinating = coordinatingLabels(state, task);
  const director = task.directorId ? state.person[task.directorId] : undefined;
  const directorName = director ? calledInText(director) : null;
  if (!lead && directorName && coordinating.length === 0) return [plain(`Giao ${directorName} chỉ đạo`)];
  const direction = directorName ? `; ${directorName} chỉ đạo` : '';
  const together = coordinating.length > 0 ? `, phối hợp với ${coordinating.join(', ')}` : '';
  return [
    plain(`${assigningVerb(task)} `),
    lead ? plain(lead) : { kind: 'blank', length: 'phrase' },
    plain(` chủ trì${together}${direction}`),
  ];
}

/**
 * A task as a notice words it (domain.md §3.3, variant 3): who, what, until when. A standing rule names no deadline; an
 * assigned task without one prints a dotted blank, so that it is asked for before the signature.
 */
export function taskSentence(state: MeetingState, task: Task): Text {
  const deadline = deadlineText(task.deadline);
  if (task.kind === 'rule' || task.kind === 'standingMeasure') {
    const lead = leadLabel(state, task);
    const who = lead ? ` (${lead} thực hiện)` : '';
    const since = deadline ? ` Áp dụng: ${sentence(deadline)}` : '';
    return [plain(`Quy định chung${who}: ${sentence(task.text)}${since}`)];
  }
  if (task.kind === 'planned') return [plain(plannedSentence(state, task))];
  const until: Run[] = deadline
    ? [plain(` Thời hạn: ${sentence(deadline)}`)]
    : [plain(' Thời hạn: '), { kind: 'blank', length: 'phrase' }, plain('.')];
  return [...assignment(state, task), plain(`: ${sentence(task.text)}`), ...until];
}
