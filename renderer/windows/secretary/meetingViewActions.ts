import { useAppStore } from '../../store/appStore.ts';
import { closeMeeting, openMeeting } from '../../store/meetingStore.ts';
import { tellError } from '../../store/perform.ts';
import { showView } from '../../store/uiStore.ts';

/** Opens a meeting in the window, in the place of the list or of another meeting. */
export async function enterMeeting(meetingId: string): Promise<void> {
  const error = await openMeeting(meetingId);
  if (error) tellError(error);
  else showView('meeting');
}

/** Back to the list of meetings. The view goes first: it can't be without the meeting that it shows. */
export async function leaveMeeting(): Promise<void> {
  showView('meetings');
  await closeMeeting();
}

/**
 * At start: the meeting that was sitting when the application ended last, however it ended, is open again. The list is
 * shown when there is none, or when it can't be opened.
 */
export async function showOpenMeeting(): Promise<void> {
  const openMeetingId = useAppStore.getState().app?.openMeetingId ?? null;
  if (openMeetingId !== null) await enterMeeting(openMeetingId);
}
