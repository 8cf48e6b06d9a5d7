import { captureKey, lineRecordId } from '../../store/draftKeys.ts';
import { forgetDraft, saveDraft } from '../../store/drafts.ts';
import { openMeetingState, useMeetingStore } from '../../store/meetingStore.ts';
import { words } from '../../store/translation.ts';
import { notify } from '../../store/uiStore.ts';
import { formatTimeOfDay } from '../../ui/formatTime.ts';
import { recoverySentences, textToRecover } from './recovered.ts';

/**
 * Puts what was found on opening the meeting back into its box, once and before it has the focus, and says so. From
 * then on all of it is the draft of the box.
 */
export function recoverInto(box: HTMLTextAreaElement): void {
  const t = words();
  const { drafts, recovery } = useMeetingStore.getState();
  const text = textToRecover(drafts, openMeetingState().state);
  const sentences = recoverySentences(t, recovery);
  if (text !== '') {
    const last = drafts.find(({ key }) => key === captureKey) ?? drafts.find(({ key }) => lineRecordId(key) !== null);
    box.setRangeText(text, 0, box.value.length, 'end');
    saveDraft(captureKey, text, text.length);
    if (last) sentences.push(t('capture.recoveredDraft', { time: formatTimeOfDay(last.at) }));
  } else forgetDraft(captureKey);
  for (const { key } of drafts) if (lineRecordId(key) !== null) forgetDraft(key);
  if (sentences.length > 0) notify(sentences.join(' '));
}
