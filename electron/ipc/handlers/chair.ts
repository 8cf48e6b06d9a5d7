import type { CallError } from '#shared/contract/errors.ts';
import type { Command } from '#shared/domain/command.ts';
import { ok, type Result } from '#shared/lib/result.ts';
import type { ChairScreenService } from '../../services/chairScreen.ts';
import type { OpenMeeting } from '../../services/openMeeting.ts';
import type { HandlersOf } from '../handler.ts';

type ChairCalls = 'chair/view' | 'chair/approve' | 'chair/return' | 'chair/retract' | 'chair/showPage';

/** All that the chair's window can do: see its view, decide on what it shows, turn its page. */
export function chairHandlers(
  chairScreen: Pick<ChairScreenService, 'presentation' | 'pageShown'>,
  openMeeting: Pick<OpenMeeting, 'session'>,
): HandlersOf<ChairCalls> {
  async function decide(commandId: string, command: Command): Promise<Result<null, CallError>> {
    const session = openMeeting.session();
    if (!session.ok) return session;
    const submitted = await session.value.submit({ commandId, batchId: null, command, actor: 'chair' });
    return submitted.ok ? ok(null) : submitted;
  }

  return {
    'chair/view': () => ok(chairScreen.presentation()),
    'chair/approve': ({ id, hash, commandId }) => decide(commandId, { type: 'conclusion/approve', id, hash }),
    'chair/return': ({ id, hash, remark, commandId }) =>
      decide(commandId, { type: 'conclusion/return', id, hash, remark }),
    'chair/retract': ({ id, commandId }) => decide(commandId, { type: 'conclusion/retract', id }),
    'chair/showPage'({ page, pageCount }) {
      chairScreen.pageShown(page, pageCount);
      return ok(null);
    },
  };
}
