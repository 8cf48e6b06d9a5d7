import { isChangedSinceApproval } from '#shared/domain/approval.ts';
import type { Conclusion } from '#shared/domain/conclusion.ts';
import type { MeetingState } from '#shared/domain/state.ts';
import type { Instant } from '#shared/domain/values.ts';

/** How a conclusion stands in its review. The kind is told by word and sign; the tone only repeats it in colour. */
export type Standing =
  | { readonly kind: 'draft'; readonly tone: 'quiet' }
  | { readonly kind: 'submitted'; readonly tone: 'wait'; readonly at: Instant | null }
  | { readonly kind: 'approved'; readonly tone: 'ok'; readonly at: Instant | null }
  | { readonly kind: 'returned'; readonly tone: 'back'; readonly remark: string | null }
  | { readonly kind: 'changed'; readonly tone: 'changed' };

export function standingOf(state: Pick<MeetingState, 'task'>, conclusion: Conclusion): Standing {
  const { verdict } = conclusion;
  switch (conclusion.state) {
    case 'draft':
      return { kind: 'draft', tone: 'quiet' };
    case 'submitted':
      return { kind: 'submitted', tone: 'wait', at: conclusion.submittedAt };
    case 'returned':
      return { kind: 'returned', tone: 'back', remark: verdict?.remark || null };
    case 'approved':
      if (isChangedSinceApproval(state, conclusion)) return { kind: 'changed', tone: 'changed' };
      return { kind: 'approved', tone: 'ok', at: verdict?.at ?? null };
  }
}
