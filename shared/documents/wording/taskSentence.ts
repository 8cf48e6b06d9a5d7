import { currentIssuance, type IssuableType } from '../../domain/issuance.ts';
import type { MeetingState } from '../../domain/state.ts';
import { coordinatingLabels, isDirectedAlone, leadLabel, type Task } from '../../domain/task.ts';
import type { Run, Text } from '../officialDocument.ts';
import { assignerName, assignerText, assigningVerb, directorName } from './assigning.ts';
import { deadlineBeside, deadlineSentence } from './deadlines.ts';
import { capitalised, remarked, sentence } from './sentence.ts';
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

/** Who takes part, as far as the words of the task do not name them. */
function others(state: MeetingState, task: Task): string[] {
  const said = task.text.toLowerCase();
  return coordinatingLabels(state, task).filter((label) => !said.includes(label.toLowerCase()));
}

/** What a unit announced: its words, then in brackets what they do not say themselves. */
function plannedSentence(state: MeetingState, task: Task, wording: TaskWording): string {
  const together = others(state, task);
  const { kind, phrase } = task.deadline;
  const isInHeading = kind === 'none' && phrase !== null;
  const isSaid = phrase !== null && task.text.toLowerCase().includes(phrase.toLowerCase());
  const details = [
    together.length > 0 ? `phối hợp: ${together.join(', ')}` : null,
    // "thời gian tới" is what the heading of the plans says.
    isInHeading || isSaid ? null : deadlineBeside(task.text, task.deadline, wording !== 'news'),
  ].filter((detail) => detail !== null);
  return sentence(details.length > 0 ? remarked(task.text, details.join('; ')) : task.text);
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

function isLedByMany(state: MeetingState, { lead }: Task): boolean {
  const [unitId, ...further] = lead?.unitIds ?? [];
  return unitId !== undefined && (further.length > 0 || state.unit[unitId]?.isGroup === true);
}

/** Who leads, or the blank for who should; nothing where the words of the task name the lead, or begin so. */
function leading(state: MeetingState, task: Task, together: readonly string[], wording: TaskWording): Run[] {
  const lead = leadLabel(state, task);
  const begins = task.text.toLowerCase();
  if (lead && begins.startsWith(lead.toLowerCase())) return [];
  if (!lead && wording !== 'draft') return [];
  const who = lead ? plain(lead) : blank;
  const isLedAlone = together.length === 0 && assigningVerb(state, task) !== 'Giao';
  // Many can't lead one task, and what begins so says how it is to be done.
  const isWithout = isLedByMany(state, task) || /^(?:chủ trì|phối hợp|chịu trách nhiệm|có)(?=\s|,)/.test(begins);
  if (together.length > 0) return [who, plain(` chủ trì, phối hợp với ${together.join(', ')}`)];
  return isLedAlone || isWithout ? [who] : [who, plain(' chủ trì')];
}

/**
 * Who has to do it, up to what is to be done: `Giao A chủ trì, phối hợp với B`, `Giao Thứ trưởng C chỉ đạo, A chủ trì`,
 * `Đề nghị A`; nothing where nobody was named.
 */
function assignment(state: MeetingState, task: Task, wording: TaskWording): Run[] {
  const director = directorName(state, task);
  const together = others(state, task);
  if (director && isDirectedAlone(state, task)) {
    // "giao … làm tổng chỉ huy": the task says itself what the leader does.
    const directs = task.verb === null || /chỉ đạo/i.test(task.verb);
    return [plain(`${given(state, task, 'Giao')} ${director}${directs ? ' chỉ đạo' : ''}`)];
  }
  const who = leading(state, task, together, wording);
  const verb = given(state, task, assigningVerb(state, task));
  if (director) return [plain(`${verb} ${director} chỉ đạo${who.length > 0 ? ', ' : ''}`), ...who];
  const isNobody = who.length === 0 && leadLabel(state, task) === null;
  return isNobody ? [] : [plain(who.length > 0 ? `${verb} ` : verb), ...who];
}

/**
 * What is to be done: it goes on with the sentence, or stands in lines of its own (domain.md §3.3, variant 3). Where no
 * lead is named, who takes part, and who gives it where nobody is given it, follow in brackets.
 */
function work(state: MeetingState, task: Task, isGiven: boolean, wording: TaskWording): string {
  const together = wording === 'draft' || leadLabel(state, task) ? [] : others(state, task);
  const remarks = [
    together.length > 0 ? `phối hợp: ${together.join(', ')}` : null,
    isGiven ? null : assignerText(state, task),
  ].filter((remark) => remark !== null);
  const words = remarks.length > 0 ? remarked(task.text, remarks.join('; ')) : task.text;
  if (!isGiven) return sentence(capitalised(words));
  return words.includes('\n') ? `:\n${sentence(words)}` : ` ${withinSentence(sentence(words))}`;
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
  return [...who, plain(until ? `${what}${gap}${deadlineSentence(until)}` : what)];
}
