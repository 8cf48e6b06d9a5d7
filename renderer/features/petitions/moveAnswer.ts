import type { Answer } from '#shared/domain/petition.ts';
import { openMeetingState } from '../../store/meetingStore.ts';
import { perform } from '../../store/perform.ts';
import { answerBefore } from './petitionRows.ts';

/** Moves an answer by one place among those to its petition. */
export async function moveAnswer(answer: Answer, by: -1 | 1): Promise<void> {
  const afterId = answerBefore(openMeetingState().state, answer, by);
  if (afterId !== undefined) await perform({ type: 'answer/move', id: answer.id, afterId });
}
