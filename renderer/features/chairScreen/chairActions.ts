import type { CallError } from '#shared/contract/errors.ts';
import type { ChairConclusion } from '#shared/domain/chairView/reviewContent.ts';

/** What the chair can do on the screen. A decision brings back why it was refused, or null. */
export interface ChairActions {
  /** Several at once only when each of them was seen on the screen. */
  readonly approve: (conclusions: readonly Decided[]) => Promise<CallError | null>;
  readonly sendBack: (conclusion: Decided, remark: string) => Promise<CallError | null>;
  readonly retract: (ids: readonly string[]) => Promise<CallError | null>;
  /** @param seen the conclusions of which every line has been on the screen. */
  readonly showPage: (page: number, pageCount: number, seen: readonly Decided[]) => Promise<unknown>;
}

/** A decision binds to the very text that is on the screen. */
export type Decided = Pick<ChairConclusion, 'id' | 'hash'>;
