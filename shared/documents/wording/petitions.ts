import type { Answer, Petition } from '../../domain/petition.ts';
import type { MeetingState } from '../../domain/state.ts';
import { speakerInText } from './people.ts';
import { remarked } from './sentence.ts';

/** Who raised it, in the words of the record, else the units; null where nobody is named. */
export function petitionersText(state: MeetingState, { fromText, fromUnitIds }: Petition): string | null {
  const units = fromUnitIds.flatMap((id) => state.unit[id]?.name ?? []);
  return fromText ?? (units.length > 0 ? units.join(', ') : null);
}

const withBasis = (words: string, basis: string | null) => (basis ? remarked(words, `căn cứ: ${basis}`) : words);

/** `Kiến nghị của Sở TT&TT Phú Yên: …`. */
export function petitionText(state: MeetingState, petition: Petition): string {
  const from = petitionersText(state, petition);
  return withBasis(`Kiến nghị${from ? ` của ${from}` : ''}: ${petition.text}`, petition.legalReference);
}

/** What was answered, with its legal basis. */
export function answerText({ text, legalBasis }: Answer): string {
  return withBasis(text, legalBasis);
}

/** `Trả lời của Cục Viễn thông: …`. */
export function repliedText(state: MeetingState, answer: Answer): string {
  const by = speakerInText(state, answer.by);
  return `Trả lời${by ? ` của ${by}` : ''}: ${answerText(answer)}`;
}

const states = {
  received: 'mới tiếp nhận',
  forwarded: 'đã chuyển đơn vị',
  inProgress: 'đang giải quyết',
  answered: 'đã trả lời',
  resolved: 'đã giải quyết',
  duplicate: 'trùng',
  late: 'gửi muộn',
} as const satisfies { readonly [S in Petition['state']]: string };

/** How far it is (domain.md §5.5): "answered" and "resolved" are different things. */
export function petitionStateText({ state }: Pick<Petition, 'state'>): string {
  return states[state];
}
