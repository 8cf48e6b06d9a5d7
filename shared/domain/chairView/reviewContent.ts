import { type MarkedWords, markChanges } from '../../language/markChanges.ts';
import { approvalHash, isChangedSinceApproval, undoWindowMs } from '../approval.ts';
import { type Conclusion, conclusionsOf, conclusionText } from '../conclusion.ts';
import { tasksOfConclusion } from '../task.ts';
import type { Instant } from '../values.ts';
import type { ChairSource } from './chairSource.ts';
import { type ChairTask, chairTask } from './chairTask.ts';

/** The conclusions for review. */
export interface ReviewContent {
  readonly name: 'conclusions';
  /** Those that were submitted, numbered as in the notice. */
  readonly conclusions: readonly ChairConclusion[];
  /** The one to look at: sent last and still waiting. */
  readonly focusId: string | null;
}

export type ReviewState = 'waiting' | 'approved' | 'returned' | 'changed';

export interface ChairConclusion {
  readonly id: string;
  readonly number: number;
  /** What an approval of this view binds to. */
  readonly hash: string;
  /** The wording in pieces, those marked that differ from what was decided on last; beside `spoken`, from that. */
  readonly words: MarkedWords;
  /** As it was said, where that is asked for and differs from the wording; the pieces that were reworded are marked. */
  readonly spoken: MarkedWords | null;
  readonly tasks: readonly ChairTask[];
  readonly state: ReviewState;
  readonly submittedAt: Instant;
  readonly remark: string | null;
  readonly decidedAt: Instant | null;
  /** Until when the decision can be taken back. */
  readonly retractableUntil: Instant | null;
}

function reviewState(state: ChairSource, conclusion: Conclusion): ReviewState {
  if (conclusion.state === 'approved') return isChangedSinceApproval(state, conclusion) ? 'changed' : 'approved';
  return conclusion.state === 'returned' ? 'returned' : 'waiting';
}

function chairConclusion(
  state: ChairSource,
  conclusion: Conclusion,
  number: number,
  isCompared: boolean,
): ChairConclusion | null {
  if (conclusion.state === 'draft' || conclusion.submittedAt === null) return null;
  const { verdict, spokenText, editedText } = conclusion;
  const text = conclusionText(conclusion);
  const isReworded = isCompared && editedText !== null;
  const earlier = isReworded ? spokenText : verdict?.text;
  const isDecided = conclusion.state === 'approved' || conclusion.state === 'returned';
  return {
    id: conclusion.id,
    number,
    hash: approvalHash(state, conclusion),
    words: markChanges(earlier ?? text, text),
    spoken: isReworded ? markChanges(editedText, spokenText) : null,
    tasks: tasksOfConclusion(state, conclusion.id).map((task) => chairTask(state, task)),
    state: reviewState(state, conclusion),
    submittedAt: conclusion.submittedAt,
    remark: conclusion.state === 'returned' ? (verdict?.remark ?? null) : null,
    decidedAt: isDecided ? (verdict?.at ?? null) : null,
    retractableUntil: isDecided && verdict ? new Date(Date.parse(verdict.at) + undoWindowMs).toISOString() : null,
  };
}

/** The conclusions that were sent to the chair, as they stand now. */
export function submittedConclusions(state: ChairSource, isCompared: boolean): readonly ChairConclusion[] {
  return conclusionsOf(state).flatMap(
    (conclusion, index) => chairConclusion(state, conclusion, index + 1, isCompared) ?? [],
  );
}

export function reviewContent(state: ChairSource, isCompared: boolean): ReviewContent {
  const conclusions = submittedConclusions(state, isCompared);
  const latest = conclusions
    .filter((conclusion) => conclusion.state === 'waiting')
    .reduce<ChairConclusion | null>(
      (best, one) => (best && Date.parse(best.submittedAt) >= Date.parse(one.submittedAt) ? best : one),
      null,
    );
  return { name: 'conclusions', conclusions, focusId: latest?.id ?? null };
}
