import type { CallError } from '#shared/contract/errors.ts';
import type { Command } from '#shared/domain/command.ts';
import type { Actor } from '#shared/domain/commandDefinition.ts';
import { err, ok, type Result } from '#shared/lib/result.ts';
import type { ChairScreenService } from './chairScreen.ts';
import type { OpenMeeting } from './openMeeting.ts';

/** A conclusion, and the hash of the very text that was on the screen. */
export interface Decided {
  readonly id: string;
  readonly hash: string;
}

/** What the chair decides, at the second screen or by word of mouth. */
export interface ChairDecisions {
  /** Several at once only when each of them was seen on the screen, else `conclusionNotShown`. */
  approve(conclusions: readonly Decided[], by: Decider): Promise<Result<null, CallError>>;
  /** All that wait on the screen, while it is open and showing: `conclusionNotShown` if any was not seen, or it isn't. */
  approveAll(by: Decider): Promise<Result<null, CallError>>;
  sendBack(conclusion: Decided, remark: string | null, by: Decider): Promise<Result<null, CallError>>;
  /** Takes back what was decided in the last ten seconds. */
  retract(ids: readonly string[], by: Decider): Promise<Result<null, CallError>>;
}

export interface Decider {
  readonly actor: Actor;
  readonly commandId: string;
}

export function createChairDecisions(
  chairScreen: Pick<ChairScreenService, 'waiting' | 'haveBeenSeen' | 'isShowing'>,
  openMeeting: Pick<OpenMeeting, 'session'>,
): ChairDecisions {
  /** One gesture. Where one of several is refused the others stand; the first refusal is told. */
  async function submit(commands: readonly Command[], { actor, commandId }: Decider): Promise<Result<null, CallError>> {
    const session = openMeeting.session();
    if (!session.ok) return session;
    const isOne = commands.length === 1;
    const submissions = commands.map((command, index) =>
      session.value.submit({
        commandId: isOne ? commandId : `${commandId}-${index + 1}`,
        batchId: isOne ? null : commandId,
        command,
        actor,
      }),
    );
    const refused = (await Promise.all(submissions)).find((result) => !result.ok);
    return refused && !refused.ok ? refused : ok(null);
  }

  async function approve(conclusions: readonly Decided[], by: Decider): Promise<Result<null, CallError>> {
    if (conclusions.length > 1 && !chairScreen.haveBeenSeen(conclusions)) return err({ code: 'conclusionNotShown' });
    return submit(
      conclusions.map(({ id, hash }) => ({ type: 'conclusion/approve', id, hash })),
      by,
    );
  }

  return {
    approve,
    async approveAll(by) {
      const waiting = chairScreen.waiting();
      // A single one, too, has to be on the screen for this: nobody names it.
      const canBeAll = waiting.length > 0 && chairScreen.isShowing() && chairScreen.haveBeenSeen(waiting);
      if (!canBeAll) return err({ code: 'conclusionNotShown' });
      return approve(waiting, by);
    },
    sendBack: ({ id, hash }, remark, by) => submit([{ type: 'conclusion/return', id, hash, remark }], by),
    retract: (ids, by) =>
      submit(
        ids.map((id) => ({ type: 'conclusion/retract', id })),
        by,
      ),
  };
}
