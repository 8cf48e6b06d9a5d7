import { resendRefusedLines } from '../../features/records/unsavedActions.ts';
import { bridge } from '../../store/bridge.ts';
import { redo, undo } from '../../store/dispatch.ts';
import { openMeetingState } from '../../store/meetingStore.ts';
import { tellError } from '../../store/perform.ts';
import { words } from '../../store/translation.ts';
import { notify } from '../../store/uiStore.ts';
import { formatTimeOfDayExact } from '../../ui/formatTime.ts';

/** Ctrl+S: sends again what was refused, and says since when everything is on disk. */
export async function saveNow(): Promise<void> {
  await resendRefusedLines();
  const { meetingId } = openMeetingState();
  const saved = await bridge.call('meeting/save', { meetingId });
  if (saved.ok) notify(words()('secretary.savedAt', { time: formatTimeOfDayExact(new Date().toISOString()) }));
  else tellError(saved.error);
}

export async function undoLast(): Promise<void> {
  const error = await undo();
  if (error) tellError(error);
  else notify(words()('secretary.undone'));
}

export async function redoLast(): Promise<void> {
  const error = await redo();
  if (error) tellError(error);
  else notify(words()('secretary.redone'));
}
