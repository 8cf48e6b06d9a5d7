import { correctedIssuance, type IssuableType, issuanceTurn } from '../../domain/issuance.ts';
import { meetingOf } from '../../domain/meeting.ts';
import type { MeetingState } from '../../domain/state.ts';
import { type Block, text } from '../officialDocument.ts';
import { cited } from './officialNumber.ts';

/**
 * That a document corrects one that was issued, and which. A notice is replaced by one of the same form (Decree 30,
 * Điều 18.3); minutes that were signed are supplemented (domain.md §2.4). None where nothing is corrected.
 */
export function correctionClause(state: MeetingState, type: IssuableType): readonly Block[] {
  const corrected = correctedIssuance(state, type);
  if (!corrected) return [];
  const name = cited(corrected, meetingOf(state).agency);
  const words = type === 'notice' ? `Thông báo này thay thế ${name}.` : `Biên bản này bổ sung ${name}.`;
  return [{ kind: 'paragraph', text: text(words) }];
}

/** Behind the stem of a correction's file, so that it is not taken for what it corrects: `-2`, `-3` … */
export function correctionSuffix(state: MeetingState, type: IssuableType): string {
  const corrected = correctedIssuance(state, type);
  return corrected ? `-${issuanceTurn(corrected) + 1}` : '';
}
