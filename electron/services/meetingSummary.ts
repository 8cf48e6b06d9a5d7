import type { MeetingSummary } from '#shared/contract/data.ts';
import { findMeeting } from '#shared/domain/meeting.ts';
import { live } from '#shared/domain/records.ts';
import { givenNumbers } from '#shared/domain/register.ts';
import type { StoredMeeting } from './ports.ts';

/** The line of the list of meetings. */
export function summaryOf(meetingId: string, { state, lastChangedAt }: StoredMeeting): MeetingSummary {
  const meeting = findMeeting(state);
  return {
    id: meetingId,
    title: meeting?.title ?? meetingId,
    date: meeting?.date ?? null,
    period: meeting?.period ?? null,
    state: meeting?.state ?? 'preparing',
    conclusionCount: live(state.conclusion).length,
    taskCount: live(state.task).length,
    lastChangedAt,
    issued: givenNumbers(state),
    fault: null,
  };
}

/** The line of a meeting that can't be opened, with what was known of it when it still could. */
export function unopenableSummary(
  meetingId: string,
  fault: 'damaged' | 'tooNew',
  known: MeetingSummary | undefined,
): MeetingSummary {
  const blank = { title: meetingId, date: null, period: null, state: 'preparing' } as const;
  const nothing = { conclusionCount: 0, taskCount: 0, lastChangedAt: null, issued: [] };
  return { ...blank, ...nothing, ...known, id: meetingId, fault };
}

/** Newest first: by date, those without one last, then by when they were last written to. */
export function newestFirst(left: MeetingSummary, right: MeetingSummary): number {
  const byDate = (right.date ?? '').localeCompare(left.date ?? '');
  if (byDate !== 0) return byDate;
  return Date.parse(right.lastChangedAt ?? '1970-01-01') - Date.parse(left.lastChangedAt ?? '1970-01-01');
}
