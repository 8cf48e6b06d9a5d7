import { captureKey, lineRecordId } from '../../store/draftKeys.ts';
import { forgetDraft, saveDraft } from '../../store/drafts.ts';
import { openMeetingState, useMeetingStore } from '../../store/meetingStore.ts';
import { words } from '../../store/translation.ts';
import { notify } from '../../store/uiStore.ts';
import { formatTimeOfDay } from '../../ui/formatTime.ts';
import { captureCommands } from './captureCommands.ts';
import { draftToRecover, linesToRecover, recoverySentences } from './recovered.ts';
import { sendLine } from './sendLine.ts';

/**
 * Brings back what was found on opening the meeting, and says so: lines that had been sent are recorded, under the ids
 * they were sent with, so that none can be there twice; what was being typed goes back into the box, once and before it
 * has the focus, with the caret where it was.
 */
export function recoverInto(box: HTMLTextAreaElement): void {
  const t = words();
  const { drafts, recovery } = useMeetingStore.getState();
  const { state } = openMeetingState();
  const sentences = recoverySentences(t, recovery);
  const lines = linesToRecover(drafts, state);
  for (const { key } of drafts) {
    const id = lineRecordId(key);
    if (id !== null && !lines.some((line) => line.id === id)) forgetDraft(key);
  }
  for (const line of lines) {
    // An answer whose petition is gone is kept as what was said.
    const [command] =
      captureCommands(state, [line], null) ?? captureCommands(state, [{ ...line, kind: 'point' }], null) ?? [];
    if (command) sendLine(line, command, null);
  }
  if (lines.length > 0) sentences.push(t('capture.recoveredLines', { count: lines.length }));
  const draft = draftToRecover(drafts, state);
  if (draft) {
    box.setRangeText(draft.text, 0, box.value.length);
    box.setSelectionRange(draft.caret, draft.caret);
    saveDraft(captureKey, draft.text, draft.caret);
    sentences.push(t('capture.recoveredDraft', { time: formatTimeOfDay(draft.at) }));
  } else forgetDraft(captureKey);
  if (sentences.length > 0) notify(sentences.join(' '));
}
