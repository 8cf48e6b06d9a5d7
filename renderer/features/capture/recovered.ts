import type { Draft, Recovery } from '#shared/contract/data.ts';
import { logKinds } from '#shared/domain/placement.ts';
import type { MeetingState } from '#shared/domain/state.ts';
import type { Translate } from '#shared/i18n/translator.ts';
import { cleanText } from '#shared/language/cleanText.ts';
import { readQuickSyntax, withoutPrefix } from '#shared/language/quickSyntax.ts';
import { captureKey, lineRecordId } from '../../store/draftKeys.ts';
import { formatTimeOfDayExact } from '../../ui/formatTime.ts';
import type { CaptureLine } from './captureCommands.ts';

function isRecorded(state: MeetingState, id: string): boolean {
  return [...logKinds, 'answer' as const].some((kind) => state[kind][id] !== undefined);
}

/** Whether a line was recorded after it had been kept as a draft: the end came between the two. */
function isRecordedSince(state: MeetingState, { text, at }: Draft): boolean {
  const cleaned = cleanText(readQuickSyntax(text)[0]?.text ?? '');
  const isSame = (said: string, recordedAt: string | null) =>
    recordedAt !== null && Date.parse(recordedAt) >= Date.parse(at) && said === cleaned;
  return (
    Object.values(state.conclusion).some((conclusion) => isSame(conclusion.spokenText, conclusion.at)) ||
    (['point', 'task', 'petition', 'answer'] as const).some((kind) =>
      Object.values(state[kind]).some((record) => isSame(record.text, record.at)),
    )
  );
}

/** The lines that were sent and never reached the disk, in the order in which they were typed. */
export function linesToRecover(drafts: readonly Draft[], state: MeetingState): CaptureLine[] {
  const lost = drafts.filter(({ key }) => {
    const id = lineRecordId(key);
    return id !== null && !isRecorded(state, id);
  });
  lost.sort((left, right) => Date.parse(left.at) - Date.parse(right.at));
  return lost.map(({ key, text }) => ({
    id: lineRecordId(key) ?? key,
    kind: readQuickSyntax(text)[0]?.kind ?? 'point',
    text: withoutPrefix(text),
    typed: null,
  }));
}

/** What was being typed; undefined when there was nothing, or when it was recorded after all. */
export function draftToRecover(drafts: readonly Draft[], state: MeetingState): Draft | undefined {
  return drafts.find((draft) => draft.key === captureKey && !isRecordedSince(state, draft));
}

/** What opening the meeting had to mend, in sentences; empty when there was nothing. */
export function recoverySentences(t: Translate, recovery: Recovery | null): string[] {
  if (!recovery) return [];
  const { replayedCount, from, to, tornBytes, setAside, lostCount, unrecorded } = recovery;
  const sentences: string[] = [];
  if (replayedCount > 0 && from && to) {
    const times = { from: formatTimeOfDayExact(from), to: formatTimeOfDayExact(to) };
    sentences.push(t('capture.recoveredEntries', { count: replayedCount, ...times }));
  }
  if (tornBytes > 0) sentences.push(t('capture.recoveredTorn', { bytes: tornBytes }));
  if (setAside.length > 0) sentences.push(t('capture.recoveredSetAside', { files: setAside.join(', ') }));
  if (unrecorded.length > 0) {
    // What can't be read any more may have been the entry that gave it its number.
    const words = lostCount > 0 ? 'capture.recoveredUnrecordedLost' : 'capture.recoveredUnrecorded';
    sentences.push(t(words, { files: unrecorded.join(', ') }));
  }
  if (lostCount > 0) sentences.push(t('capture.recoveredLost', { count: lostCount }));
  else if (sentences.length > 0) sentences.push(t('capture.nothingLost'));
  return sentences;
}
