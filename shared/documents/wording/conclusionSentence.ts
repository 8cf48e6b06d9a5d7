import { type Conclusion, conclusionText } from '../../domain/conclusion.ts';
import { findMeeting } from '../../domain/meeting.ts';
import type { MeetingState } from '../../domain/state.ts';
import { calledWithUnit } from './people.ts';
import { sentence } from './sentence.ts';

/** The wording that stands; when it was not the chair who concluded, whose conclusion it is. */
export function conclusionSentence(state: MeetingState, conclusion: Conclusion): string {
  const words = sentence(conclusionText(conclusion));
  const { concludedById } = conclusion;
  if (concludedById === null || concludedById === findMeeting(state)?.chairId) return words;
  const person = state.person[concludedById];
  return person ? `${calledWithUnit(state, person)} kết luận: ${words}` : words;
}
