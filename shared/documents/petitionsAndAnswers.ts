import { answersTo, type Petition, petitionsOf } from '../domain/petition.ts';
import type { MeetingState } from '../domain/state.ts';
import { type Block, text } from './officialDocument.ts';
import { speakerInText } from './wording/people.ts';
import { answerText, petitionStateText, petitionText } from './wording/petitions.ts';
import { sentence } from './wording/sentence.ts';

/**
 * Every petition as a clause that tells how far it is, with its answers under it: `1. Kiến nghị của …: …. Tình trạng: đã
 * trả lời.`, `- Cục Viễn thông: …`.
 */
export function petitionsAndAnswers(state: MeetingState): Block[] {
  const petitions = petitionsOf(state);
  const numbers = new Map(petitions.map(({ id }, index) => [id, index + 1]));
  return petitions.flatMap((petition, index): Block[] => {
    const asked = sentence(petitionText(state, petition));
    const told = `${asked} Tình trạng: ${sentence(standing(state, petition, numbers))}`;
    return [
      { kind: 'clause', number: index + 1, text: text(told) },
      ...answersTo(state, petition.id).map((answer): Block => {
        const by = speakerInText(state, answer.by);
        const words = answerText(answer);
        return { kind: 'item', level: 1, text: text(sentence(by ? `${by}: ${words}` : words)) };
      }),
    ];
  });
}

/** `đang giải quyết; giao Cục Viễn thông`; of a duplicate, where the other stands (cited after domain.md §1.5). */
function standing(state: MeetingState, petition: Petition, numbers: ReadonlyMap<string, number>): string {
  const original = numbers.get(petition.duplicateOfId ?? '');
  const other = original === undefined ? null : `kiến nghị tại khoản ${original} Mục này`;
  const assigned = petition.assignedUnitIds.flatMap((id) => state.unit[id]?.name ?? []);
  const parts = [
    petition.state === 'duplicate' && other ? `trùng với ${other}` : petitionStateText(petition),
    petition.state !== 'duplicate' && other ? `cùng nội dung với ${other}` : null,
    assigned.length > 0 ? `giao ${assigned.join(', ')}` : null,
  ];
  return parts.filter((part) => part !== null).join('; ');
}
