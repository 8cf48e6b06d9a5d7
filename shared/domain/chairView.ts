import { type MarkedWords, markChanges } from '../language/markChanges.ts';
import { type AgendaItem, agendaOf, currentAgendaItem } from './agendaItem.ts';
import { approvalHash, isChangedSinceApproval, undoWindowMs } from './approval.ts';
import { type Clock, clockOf } from './clock.ts';
import { type Conclusion, conclusionsOf, conclusionText } from './conclusion.ts';
import type { Deadline } from './deadline.ts';
import { findMeeting, type MeetingStatus } from './meeting.ts';
import { personLabel } from './person.ts';
import { currentSpeech, speakerLabel } from './speech.ts';
import type { MeetingState } from './state.ts';
import { coordinatingLabels, leadLabel, type Task, tasksOfConclusion } from './task.ts';
import type { Instant } from './values.ts';

/**
 * All that ever crosses to the chair's window. It is computed in the main process from the meeting, so that drafts,
 * notes and points can't leak to the second screen: they are not in it.
 */
export interface ChairView {
  readonly meetingTitle: string;
  readonly status: MeetingStatus;
  readonly item: ChairItem | null;
  readonly speaker: { readonly label: string | null; readonly clock: Clock } | null;
  /** The conclusions that were submitted for review, numbered as in the notice. */
  readonly conclusions: readonly ChairConclusion[];
  /** The one to look at: sent last and still waiting. */
  readonly focusId: string | null;
}

export interface ChairItem {
  readonly position: number;
  readonly total: number;
  readonly title: string;
  readonly clock: Clock;
  readonly plannedMs: number | null;
}

export type ReviewState = 'waiting' | 'approved' | 'returned' | 'changed';

export interface ChairConclusion {
  readonly id: string;
  readonly number: number;
  /** What an approval of this view binds to. */
  readonly hash: string;
  /** The wording in pieces, those marked that differ from what was decided on last. */
  readonly words: MarkedWords;
  readonly tasks: readonly ChairTask[];
  readonly state: ReviewState;
  readonly submittedAt: Instant;
  readonly remark: string | null;
  readonly decidedAt: Instant | null;
  /** Until when the decision can be taken back. */
  readonly retractableUntil: Instant | null;
}

export interface ChairTask {
  readonly text: string;
  readonly lead: string | null;
  readonly coordinating: readonly string[];
  readonly director: string | null;
  readonly deadline: Deadline;
}

function chairItem(agenda: readonly AgendaItem[], current: AgendaItem | undefined): ChairItem | null {
  if (!current) return null;
  return {
    position: agenda.indexOf(current) + 1,
    total: agenda.length,
    title: current.title,
    clock: clockOf(current.spans),
    plannedMs: current.plannedMinutes === null ? null : current.plannedMinutes * 60_000,
  };
}

function chairTask(state: ChairViewSource, task: Task): ChairTask {
  const director = task.directorId ? state.person[task.directorId] : undefined;
  return {
    text: task.text,
    lead: leadLabel(state, task),
    coordinating: coordinatingLabels(state, task),
    director: director ? personLabel(director) : null,
    deadline: task.deadline,
  };
}

function reviewState(state: ChairViewSource, conclusion: Conclusion): ReviewState {
  if (conclusion.state === 'approved') return isChangedSinceApproval(state, conclusion) ? 'changed' : 'approved';
  return conclusion.state === 'returned' ? 'returned' : 'waiting';
}

function chairConclusion(state: ChairViewSource, conclusion: Conclusion, number: number): ChairConclusion | null {
  if (conclusion.state === 'draft' || conclusion.submittedAt === null) return null;
  const { verdict } = conclusion;
  const text = conclusionText(conclusion);
  const isDecided = conclusion.state === 'approved' || conclusion.state === 'returned';
  return {
    id: conclusion.id,
    number,
    hash: approvalHash(state, conclusion),
    words: verdict ? markChanges(verdict.text, text) : [{ text, isChanged: false }],
    tasks: tasksOfConclusion(state, conclusion.id).map((task) => chairTask(state, task)),
    state: reviewState(state, conclusion),
    submittedAt: conclusion.submittedAt,
    remark: conclusion.state === 'returned' ? (verdict?.remark ?? null) : null,
    decidedAt: isDecided ? (verdict?.at ?? null) : null,
    retractableUntil: isDecided && verdict ? new Date(Date.parse(verdict.at) + undoWindowMs).toISOString() : null,
  };
}

/** The kinds of records that a view is made of; as long as they are the same, so is the view. */
export const chairViewKinds = ['meeting', 'agendaItem', 'speech', 'person', 'unit', 'conclusion', 'task'] as const;
type ChairViewSource = Pick<MeetingState, (typeof chairViewKinds)[number]>;

/** The chair's view of a meeting; null while there is no meeting. */
export function chairViewOf(state: ChairViewSource): ChairView | null {
  const meeting = findMeeting(state);
  if (!meeting) return null;
  const speech = currentSpeech(state);
  const conclusions = conclusionsOf(state).flatMap(
    (conclusion, index) => chairConclusion(state, conclusion, index + 1) ?? [],
  );
  const waiting = conclusions.filter((conclusion) => conclusion.state === 'waiting');
  const latest = waiting.reduce<ChairConclusion | null>(
    (best, one) => (best && Date.parse(best.submittedAt) >= Date.parse(one.submittedAt) ? best : one),
    null,
  );
  return {
    meetingTitle: meeting.shortTitle ?? meeting.title,
    status: meeting.state,
    item: chairItem(agendaOf(state), currentAgendaItem(state)),
    speaker: speech ? { label: speakerLabel(state, speech.speaker), clock: clockOf(speech.spans) } : null,
    conclusions,
    focusId: latest?.id ?? null,
  };
}
