import type { Command } from '#shared/domain/command.ts';
import { withPrefix } from '#shared/language/quickSyntax.ts';
import { dispatch } from '../../store/dispatch.ts';
import { lineKey } from '../../store/draftKeys.ts';
import { forgetDraft, saveDraft } from '../../store/drafts.ts';
import type { CaptureLine } from './captureCommands.ts';

/**
 * Sends a line to the log. Until it is on disk as a record, it is there as a draft of its own, with the prefix that
 * tells what it is; only then is that forgotten.
 */
export function sendLine({ id, kind, text }: CaptureLine, command: Command, batchId: string | null): void {
  const sent = dispatch(command, batchId);
  const draft = withPrefix(kind, text);
  saveDraft(lineKey(id), draft, draft.length);
  void sent.then((result) => {
    if (result.ok) forgetDraft(lineKey(id));
  });
}
