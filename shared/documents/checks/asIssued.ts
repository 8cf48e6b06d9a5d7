import {
  currentIssuance,
  type IssuableType,
  type Issuance,
  issuanceTurn,
  lastIssuance,
} from '../../domain/issuance.ts';
import { meetingOf } from '../../domain/meeting.ts';
import type { MeetingState } from '../../domain/state.ts';

/**
 * The meeting as if the document of `type` were issued, with some number and some day: of it a document is made as it
 * would be then, when a draft's dotted blanks are left out.
 */
export function asIssued(state: MeetingState, type: IssuableType): MeetingState {
  if (currentIssuance(state, type)) return state;
  const last = lastIssuance(state, type);
  const date = meetingOf(state).date ?? '2000-01-01';
  const issuance: Issuance = {
    id: last ? `${type}-${issuanceTurn(last) + 1}` : type,
    number: 1,
    date,
    issuedAt: `${date}T00:00:00Z`,
    ...(last ? { corrects: last.id } : {}),
  };
  return { ...state, issuance: { ...state.issuance, [issuance.id]: issuance } };
}
