import type { CallError } from '#shared/contract/errors.ts';
import type { ChairConclusion } from '#shared/domain/chairView.ts';

/** What the chair can do on the screen. A decision brings back why it was refused, or null. */
export interface ChairActions {
  readonly approve: (conclusion: Decided) => Promise<CallError | null>;
  readonly sendBack: (conclusion: Decided, remark: string) => Promise<CallError | null>;
  readonly retract: (id: string) => Promise<CallError | null>;
  readonly showPage: (page: number, pageCount: number) => Promise<unknown>;
}

/** A decision binds to the very text that is on the screen. */
export type Decided = Pick<ChairConclusion, 'id' | 'hash'>;
