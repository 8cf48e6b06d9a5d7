import type { CallInput, CallName, CallOutput } from '#shared/contract/calls.ts';
import type { CallError } from '#shared/contract/errors.ts';
import type { Result } from '#shared/lib/result.ts';

type Answer<N extends CallName> = Result<CallOutput<N>, CallError>;

/** Carries out one call. Its input was checked by the router; an expected failure is a value, a bug throws. */
export type Handler<N extends CallName> = (input: CallInput<N>) => Answer<N> | Promise<Answer<N>>;

/** The handlers of some calls. */
export type HandlersOf<N extends CallName> = { readonly [Name in N]: Handler<Name> };

/** One for every call of the contract; leaving one out does not compile. */
export type Handlers = HandlersOf<CallName>;
