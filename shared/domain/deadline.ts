import { z } from '../lib/zod.ts';
import type { DomainError } from './errors.ts';
import { plainDateSchema, shortTextSchema } from './values.ts';

export const deadlineKinds = ['date', 'range', 'event', 'immediate', 'recurring', 'none'] as const;

/**
 * A deadline as it was said and as it was understood. The words are always kept; the reading is confirmed by the
 * secretary (domain.md §5.8).
 */
export const deadlineSchema = z.strictObject({
  /** Verbatim: "trong Quý II/2022". */
  phrase: shortTextSchema.nullable(),
  kind: z.enum(deadlineKinds),
  /** The last day on which it is in time. */
  due: plainDateSchema.nullable(),
  /** The first day of a range. */
  start: plainDateSchema.nullable(),
  /** The event it hangs on, in words: "khi luật có hiệu lực". */
  event: shortTextSchema.nullable(),
});
export type Deadline = z.infer<typeof deadlineSchema>;

export const noDeadline: Deadline = { phrase: null, kind: 'none', due: null, start: null, event: null };

/** SPEC T5: what a kind needs must be there; null when nothing is missing. */
export function deadlineFault(deadline: Deadline): DomainError | null {
  const { kind, due, start, event } = deadline;
  const isComplete =
    (kind === 'date' && due !== null) ||
    (kind === 'range' && due !== null && start !== null && start <= due) ||
    (kind === 'event' && event !== null) ||
    ((kind === 'immediate' || kind === 'recurring' || kind === 'none') && start === null);
  return isComplete ? null : { code: 'deadlineIncomplete', kind };
}
