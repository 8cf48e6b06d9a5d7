import type { Result } from '../lib/result.ts';
import type { z } from '../lib/zod.ts';
import type { ChangeOf } from './change.ts';
import type { DomainError } from './errors.ts';
import type { Instant } from './values.ts';

/** Who sends a command. The chair's own screen and the secretary acting on the chair's word are told apart. */
export type Actor = 'secretary' | 'chair' | 'import';

/** All that `decide` may know besides the state: no clock, no randomness inside. */
export interface DecisionContext {
  readonly now: Instant;
  readonly actor: Actor;
}

export type Decision<C extends ChangeOf<string, unknown>> = Result<readonly C[], DomainError>;

/**
 * One command: its name, what it carries, who may send it, and the pure rule that turns it into changes of the state.
 * The first lines of a concept's rules refuse; whatever is refused changes nothing.
 */
export interface CommandDefinition<
  Type extends string,
  Input extends z.ZodType<{ readonly type: Type }>,
  State,
  C extends ChangeOf<string, unknown>,
> {
  readonly type: Type;
  readonly input: Input;
  readonly actors: readonly Actor[];
  readonly decide: (state: State, command: z.infer<Input>, context: DecisionContext) => Decision<C>;
}

export function defineCommand<
  Type extends string,
  Input extends z.ZodType<{ readonly type: Type }>,
  State,
  C extends ChangeOf<string, unknown>,
>(definition: CommandDefinition<Type, Input, State, C>): CommandDefinition<Type, Input, State, C> {
  return definition;
}
