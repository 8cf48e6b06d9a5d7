import { petitionsOf } from '../../domain/petition.ts';
import { live } from '../../domain/records.ts';
import type { MeetingState } from '../../domain/state.ts';
import type { Finding } from './finding.ts';

const waiting: readonly string[] = ['received', 'forwarded', 'inProgress', 'late'];

/** The petitions that nobody has answered yet (SPEC Q2). */
export function petitionChecks(state: MeetingState): Finding[] {
  const answered = new Set(live(state.answer).map(({ petitionId }) => petitionId));
  return petitionsOf(state).flatMap(({ id, text, state: standing }, index): Finding[] => {
    if (answered.has(id) || !waiting.includes(standing)) return [];
    const params = { number: index + 1, text };
    return [{ code: 'petitionUnanswered', params, stops: false, place: { kind: 'petition', id } }];
  });
}
