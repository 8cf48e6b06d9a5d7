import { ok } from '#shared/lib/result.ts';
import type { ChairDecisions } from '../../services/chairDecisions.ts';
import type { ChairScreenService } from '../../services/chairScreen.ts';
import type { HandlersOf } from '../handler.ts';

type ChairCalls = 'chair/view' | 'chair/approve' | 'chair/return' | 'chair/retract' | 'chair/showPage';

/** All that the chair's window can do: see its view, decide on what it shows, turn its page. */
export function chairHandlers(
  chairScreen: Pick<ChairScreenService, 'presentation' | 'pageShown'>,
  decisions: ChairDecisions,
): HandlersOf<ChairCalls> {
  const byChair = (commandId: string) => ({ actor: 'chair', commandId }) as const;
  return {
    'chair/view': () => ok(chairScreen.presentation()),
    'chair/approve': ({ conclusions, commandId }) => decisions.approve(conclusions, byChair(commandId)),
    'chair/return': ({ id, hash, remark, commandId }) => decisions.sendBack({ id, hash }, remark, byChair(commandId)),
    'chair/retract': ({ ids, commandId }) => decisions.retract(ids, byChair(commandId)),
    'chair/showPage'({ page, pageCount, seen }) {
      chairScreen.pageShown(page, pageCount, seen);
      return ok(null);
    },
  };
}
