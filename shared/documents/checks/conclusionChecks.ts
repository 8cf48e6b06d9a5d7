import { approvalHash, isChangedSinceApproval } from '../../domain/approval.ts';
import { type Conclusion, conclusionsOf, conclusionText } from '../../domain/conclusion.ts';
import type { MeetingState } from '../../domain/state.ts';
import type { Finding } from './finding.ts';

/** The conclusions that the chair has not approved as they stand, and whose remarks wait for an answer. */
export function conclusionChecks(state: MeetingState): Finding[] {
  return conclusionsOf(state).flatMap((conclusion, index) => findingOf(state, conclusion, index + 1) ?? []);
}

function findingOf(state: MeetingState, conclusion: Conclusion, number: number): Finding | null {
  const params = { number, text: conclusionText(conclusion) };
  const common = { stops: false, place: { kind: 'conclusion', id: conclusion.id } } as const;
  switch (conclusion.state) {
    case 'draft':
      return { code: 'conclusionDraft', params, ...common };
    case 'submitted':
      return { code: 'conclusionSubmitted', params, ...common };
    case 'approved':
      return isChangedSinceApproval(state, conclusion) ? { code: 'conclusionChanged', params, ...common } : null;
    case 'returned': {
      const { verdict } = conclusion;
      const remark = verdict?.hash === approvalHash(state, conclusion) ? verdict.remark : null;
      return remark
        ? { code: 'remarkUnanswered', params: { ...params, remark }, ...common }
        : { code: 'conclusionReturned', params, ...common };
    }
  }
}
