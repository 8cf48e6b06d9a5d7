import { meetingCalendar } from '../../store/calendar.ts';
import { openMeetingState } from '../../store/meetingStore.ts';
import { tasksOfConclusion } from './offeredTasks.ts';

/**
 * Reads a sentence for nothing: the names of the meeting and the patterns of deadlines are made ready by the first
 * reading, which takes longer than all later ones, and should not be that of the first conclusion.
 */
export function warmReading(): void {
  tasksOfConclusion(
    openMeetingState().state,
    'Giao chủ trì, phối hợp với, hoàn thành trước ngày 30/6',
    meetingCalendar(),
  );
}
