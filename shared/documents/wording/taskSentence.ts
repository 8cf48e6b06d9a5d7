import { currentIssuance, type IssuableType } from '../../domain/issuance.ts';
import type { MeetingState } from '../../domain/state.ts';
import { coordinatingLabels, isDirectedAlone, leadLabel, type Task } from '../../domain/task.ts';
import type { Run, Text } from '../officialDocument.ts';
import { assignerName, assignerText, assigningVerb, directorName } from './assigning.ts';
import { deadlineBeside, deadlineParts, deadlineSentence } from './deadlines.ts';
import { capitalised, placeOfWords, remarked, sentence } from './sentence.ts';
import { withinSentence } from './withinSentence.ts';

/**
 * For what a task is worded. In a `draft` what it should have and has not is a dotted blank, so that it is asked for
 * before the signature; what is `final` leaves it out; `news` tells no days but those that were said.
 */
export type TaskWording = 'draft' | 'final' | 'news';

/** How the tasks of a paper are worded, and of what goes with it: as a draft until it is issued. */
export function taskWordingOf(state: MeetingState, paper: IssuableType): TaskWording {
  return currentIssuance(state, paper) === undefined ? 'draft' : 'final';
}

const plain = (value: string): Run => ({ kind: 'text', text: value });
const blank: Run = { kind: 'blank', length: 'phrase' };

/** Who takes part, unless the words of the task say so: `phối hợp với A`, in the same clause. */
function others(state: MeetingState, task: Task): string[] {
  const { text } = task;
  const isSaid = (label: string) => {
    const clause =
      text
        .slice(0, Math.max(0, placeOfWords(text, label)))
        .split(/[.;:\n]/)
        .at(-1) ?? '';
    return /(?:phối hợp|cùng)(?=\s)/i.test(clause);
  };
  return coordinatingLabels(state, task).filter((label) => !isSaid(label));
}

/** What a unit announced: its words, then in brackets what they do not say themselves. */
function plannedSentence(state: MeetingState, task: Task, wording: TaskWording): string {
  const { text, deadline } = task;
  const together = others(state, task);
  // "thời gian tới" is what the heading of the plans says.
  const said = deadline.kind === 'none' ? `${text} ${deadline.phrase ?? ''}` : text;
  const details = [
    ...(together.length > 0 ? [`phối hợp: ${together.join(', ')}`] : []),
    ...deadlineParts(said, deadline, wording !== 'news'),
  ];
  return sentence(details.length > 0 ? remarked(text, details.join('; ')) : text);
}

/** A standing rule names no deadline: from when it holds, and whom. */
function ruleSentence(state: MeetingState, task: Task, wording: TaskWording): string {
  const lead = leadLabel(state, task);
  const director = directorName(state, task);
  const together = others(state, task);
  const who = [
    lead && `${lead} thực hiện`,
    together.length > 0 ? `phối hợp với ${together.join(', ')}` : null,
    director && `${director} chỉ đạo`,
  ].filter(Boolean);
  const assigner = assignerName(state, task);
  const rule = assigner ? `${assigner} quy định chung` : 'Quy định chung';
  const since = deadlineBeside(task.text, task.deadline, wording !== 'news');
  const head = who.length > 0 ? remarked(rule, who.join(', ')) : rule;
  return `${head}: ${withinSentence(sentence(task.text))}${since ? ` Áp dụng: ${sentence(since)}` : ''}`;
}

/** `Giao`, `Thứ trưởng Phan Tâm giao`. */
function given(state: MeetingState, task: Task, verb: string): string {
  const assigner = assignerName(state, task);
  return assigner ? `${assigner} ${verb.toLowerCase()}` : verb;
}

/** Whether the words of a task begin with what somebody is to be in it, or with who that is. */
function beginsWithRole(state: MeetingState, task: Task): boolean {
  const lead = leadLabel(state, task);
  return /^(?:chủ trì|phối hợp|chịu trách nhiệm)(?=\s|,)/i.test(task.text) || beginsWith(task, lead);
}

function beginsWith({ text }: Task, name: string | null): boolean {
  return name !== null && placeOfWords(text, name) === 0;
}

/** Many can't lead one task; nor does one "lead" having a plan. */
function isLedWithoutSaying(state: MeetingState, { lead, text }: Task): boolean {
  const [unitId, ...further] = lead?.unitIds ?? [];
  const isMany = unitId !== undefined && (further.length > 0 || state.unit[unitId]?.isGroup === true);
  return isMany || /^có(?=\s)/i.test(text);
}

/** Who leads, or the blank for who should; nothing where the words of the task begin with who. */
function leading(state: MeetingState, task: Task, wording: TaskWording): Run[] {
  const lead = leadLabel(state, task);
  const isBlank = lead === null && wording === 'draft';
  if (beginsWith(task, lead) || (lead === null && !isBlank)) return [];
  const who = isBlank ? blank : plain(lead ?? '');
  if (beginsWithRole(state, task)) return [who];
  const together = others(state, task);
  if (together.length > 0) return [who, plain(` chủ trì, phối hợp với ${together.join(', ')}`)];
  const isOrdered = assigningVerb(state, task) === 'Giao' && !isLedWithoutSaying(state, task);
  return isOrdered ? [who, plain(' chủ trì')] : [who];
}

/**
 * Who has to do it, up to what is to be done: `Giao A chủ trì, phối hợp với B`, `Giao Thứ trưởng C chỉ đạo, A chủ trì`,
 * `Đề nghị A`; nothing where nobody was named.
 */
function assignment(state: MeetingState, task: Task, wording: TaskWording): Run[] {
  const director = directorName(state, task);
  const verb = given(state, task, assigningVerb(state, task));
  if (director && isDirectedAlone(state, task)) {
    // "giao … làm tổng chỉ huy": the task says itself what the leader does.
    const saysRole = /^(?:làm|chỉ đạo|phụ trách|trực tiếp|chủ trì)(?=\s)/i.test(task.text);
    return [plain(`${verb} ${director}${saysRole ? '' : ' chỉ đạo'}`)];
  }
  const who = leading(state, task, wording);
  if (director) return [plain(`${verb} ${director} chỉ đạo${who.length > 0 ? ', ' : ''}`), ...who];
  const isNobody = who.length === 0 && leadLabel(state, task) === null;
  return isNobody ? [] : [plain(who.length > 0 ? `${verb} ` : verb), ...who];
}

/**
 * What is to be done: it goes on with the sentence, or stands in lines of its own (domain.md §3.3, variant 3). Who takes
 * part where nobody leads or the words begin with who does what, and who gives it where nobody is given it, follow in
 * brackets.
 */
function work(state: MeetingState, task: Task, isGiven: boolean, wording: TaskWording): string {
  const isLed = leadLabel(state, task) !== null || wording === 'draft';
  const together = isLed && !beginsWithRole(state, task) ? [] : others(state, task);
  const remarks = [
    together.length > 0 ? `phối hợp: ${together.join(', ')}` : null,
    isGiven ? null : assignerText(state, task),
  ].filter((remark) => remark !== null);
  const words = remarks.length > 0 ? remarked(task.text, remarks.join('; ')) : task.text;
  if (!isGiven) return sentence(capitalised(words));
  if (words.includes('\n')) return `:\n${sentence(words)}`;
  const within = withinSentence(sentence(words));
  // What keeps its capital is hardly a verb: it is told, not made a part of the sentence.
  const isToldApart = /^\p{Lu}/u.test(within) && !beginsWith(task, leadLabel(state, task));
  return `${isToldApart ? ': ' : ' '}${within}`;
}

/** A task as a notice words it (domain.md §3.2, §3.3): who, what, until when. */
export function taskSentence(state: MeetingState, task: Task, wording: TaskWording): Text {
  if (task.kind === 'rule' || task.kind === 'standingMeasure') return [plain(ruleSentence(state, task, wording))];
  if (task.kind === 'planned') return [plain(plannedSentence(state, task, wording))];
  const who = assignment(state, task, wording);
  const what = work(state, task, who.length > 0, wording);
  const until = deadlineBeside(task.text, task.deadline, wording !== 'news');
  const isMissing = until === null && task.deadline.phrase === null && wording === 'draft';
  const gap = what.includes('\n') ? '\n' : ' ';
  if (isMissing) return [...who, plain(`${what}${gap}Thời hạn: `), blank, plain('.')];
  return [...who, plain(until ? `${what}${gap}${deadlineSentence(until, task.deadline)}` : what)];
}
