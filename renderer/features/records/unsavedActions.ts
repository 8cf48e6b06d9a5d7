import { focusBox, putIntoBox } from '../../store/captureBox.ts';
import { dismiss, retry } from '../../store/dispatch.ts';
import { lineKey } from '../../store/draftKeys.ts';
import { forgetDraft } from '../../store/drafts.ts';
import { useMeetingStore } from '../../store/meetingStore.ts';
import { words } from '../../store/translation.ts';
import { notify, selectRecord } from '../../store/uiStore.ts';
import { type UnsavedLine, unsavedLines } from './unsavedLines.ts';

/** What can be done with a line that was refused. */

export async function resendLine({ id, commandId }: UnsavedLine): Promise<void> {
  selectRecord(null);
  focusBox();
  const result = await retry(commandId);
  if (result?.ok) forgetDraft(lineKey(id));
}

/** Sends every line that was refused again, in the order in which they were typed. */
export async function resendRefusedLines(): Promise<void> {
  const refused = unsavedLines(useMeetingStore.getState().unsaved).filter(({ error }) => error !== null);
  for (const line of refused) await resendLine(line);
}

/** Back into the box, before what stands there: from there on it is kept as what is being typed. */
export function takeLineBack(line: UnsavedLine): void {
  putIntoBox(line.text);
  dismissLine(line);
  notify(words()('records.takenBack'));
}

/** Gives the line up, for good. */
export function dismissLine({ id, commandId }: UnsavedLine): void {
  dismiss(commandId);
  forgetDraft(lineKey(id));
  selectRecord(null);
  focusBox();
}
