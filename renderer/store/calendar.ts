import { findMeeting } from '#shared/domain/meeting.ts';
import type { Calendar } from '#shared/language/deadline/calendar.ts';
import { useAppStore } from './appStore.ts';
import { openMeetingState } from './meetingStore.ts';

/** What days mean at the open meeting; one without a date is taken to be held today. */
export function meetingCalendar(): Calendar {
  const { state } = openMeetingState();
  const daysOff = useAppStore.getState().app?.settings.daysOff ?? [];
  return { meetingDate: findMeeting(state)?.date ?? today(), daysOff };
}

function today(): string {
  const now = new Date();
  const day = new Date(now.getTime() - now.getTimezoneOffset() * 60_000);
  return day.toISOString().slice(0, 10);
}
