import type { Result } from '../lib/result.ts';
import type { CallInput, CallName, CallOutput } from './calls.ts';
import type { CallError } from './errors.ts';

/** The two functions that a window has besides those of a browser. */
export interface Bridge {
  readonly call: <N extends CallName>(name: N, input: CallInput<N>) => Promise<Result<CallOutput<N>, CallError>>;
  /**
   * @param listener gets each `Push` as JSON: a text crosses into the page at once, the thousands of objects of a closing
   * summary would be copied one by one.
   * @returns a function that ends the subscription.
   */
  readonly subscribe: (listener: (push: string) => void) => () => void;
}

/** The name under which preload offers the bridge to the page. */
export const bridgeKey = 'giaoBan';
export const callChannel = 'giaoban:call';
export const pushChannel = 'giaoban:push';
