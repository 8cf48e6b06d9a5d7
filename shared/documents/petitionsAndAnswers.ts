import { answersTo, petitionsOf } from '../domain/petition.ts';
import type { MeetingState } from '../domain/state.ts';
import { type Block, text } from './officialDocument.ts';
import { speakerInText } from './wording/people.ts';
import { answerText, petitionText } from './wording/petitions.ts';
import { sentence } from './wording/sentence.ts';

/** Every petition as a clause with its answers under it: `1. Kiến nghị của …`, `- Cục Viễn thông: …`. */
export function petitionsAndAnswers(state: MeetingState): Block[] {
  return petitionsOf(state).flatMap((petition, index): Block[] => [
    { kind: 'clause', number: index + 1, text: text(sentence(petitionText(state, petition))) },
    ...answersTo(state, petition.id).map((answer): Block => {
      const by = speakerInText(state, answer.by);
      const words = answerText(answer);
      return { kind: 'item', level: 1, text: text(sentence(by ? `${by}: ${words}` : words)) };
    }),
  ]);
}
