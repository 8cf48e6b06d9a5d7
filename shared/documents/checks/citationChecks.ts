import { citationDoubt } from '../../domain/citation.ts';
import { meetingOf } from '../../domain/meeting.ts';
import { live } from '../../domain/records.ts';
import type { MeetingState } from '../../domain/state.ts';
import { inOrder } from '../../lib/order.ts';
import type { Finding } from './finding.ts';

/** SPEC Z4: the documents that were cited in words which can't be right, as long as nobody has looked at them. */
export function citationChecks(state: MeetingState): Finding[] {
  const meeting = meetingOf(state);
  return inOrder(live(state.citation)).flatMap((citation): Finding[] => {
    const doubt = citationDoubt(citation, meeting);
    if (doubt === null) return [];
    const params = { text: citation.asWritten ?? citation.key, doubt };
    return [{ code: 'citationUnresolved', params, stops: false, place: { kind: 'citation', id: citation.id } }];
  });
}
