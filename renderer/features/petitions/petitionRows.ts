import { type Answer, answersTo, type Petition, petitionsOf } from '#shared/domain/petition.ts';
import type { MeetingState } from '#shared/domain/state.ts';

/** A line of the list: a petition, or one of its answers below it. */
export type PetitionRow =
  | { readonly kind: 'petition'; readonly id: string; readonly number: number; readonly petition: Petition }
  | { readonly kind: 'answer'; readonly id: string; readonly answer: Answer };

/** The petitions as they are numbered, each followed by its answers in the order in which they were given. */
export function petitionRows(state: Pick<MeetingState, 'petition' | 'answer'>): PetitionRow[] {
  return petitionsOf(state).flatMap((petition, index) => [
    { kind: 'petition' as const, id: petition.id, number: index + 1, petition },
    ...answersTo(state, petition.id).map((answer) => ({ kind: 'answer' as const, id: answer.id, answer })),
  ]);
}

/**
 * Where an answer goes when it is moved by one place among its petition's answers: the one that it comes after, null
 * for the first place; undefined when it can't go further.
 */
export function answerBefore(
  state: Pick<MeetingState, 'answer'>,
  { id, petitionId }: Pick<Answer, 'id' | 'petitionId'>,
  by: -1 | 1,
): string | null | undefined {
  const answers = answersTo(state, petitionId);
  const at = answers.findIndex((answer) => answer.id === id);
  const passed = answers[at + by];
  if (at === -1 || !passed) return undefined;
  return (by === 1 ? passed : answers[at - 2])?.id ?? null;
}
