import { type AgendaItem, nextAgendaItem, previousAgendaItem } from '#shared/domain/agendaItem.ts';
import { type MeetingStatus, meetingOf } from '#shared/domain/meeting.ts';
import { focusBox } from '../../store/captureBox.ts';
import { openMeetingState } from '../../store/meetingStore.ts';
import { perform } from '../../store/perform.ts';
import { words } from '../../store/translation.ts';
import { ask, notify } from '../../store/uiStore.ts';
import { formatTimeOfDay } from '../../ui/formatTime.ts';

/** What the keys and the menu do with the course of the meeting. */

function status(): MeetingStatus {
  return meetingOf(openMeetingState().state).state;
}

/** The item whose line in the programme has the focus. */
function focusedItem(): AgendaItem | undefined {
  const line = document.activeElement;
  const id = line instanceof HTMLElement ? line.dataset.agendaItem : undefined;
  return id === undefined ? undefined : openMeetingState().state.agendaItem[id];
}

async function startItem(item: AgendaItem): Promise<void> {
  focusBox();
  await perform({ type: 'agendaItem/start', id: item.id });
}

/**
 * F8: starts the meeting with its first item, as one gesture; goes on to the next item, or to the one whose line in the
 * programme has the focus; after the last one, asks whether the meeting ends.
 */
export async function goToNextItem(): Promise<void> {
  const { state } = openMeetingState();
  const item = focusedItem() ?? nextAgendaItem(state);
  if (status() === 'preparing') {
    await startMeeting(item);
  } else if (item) {
    await startItem(item);
  } else if (status() === 'inSession' || status() === 'paused') {
    ask('endMeeting');
    focusBox();
  }
}

/** Starts the meeting, and with it the item given or the first one. */
export async function startMeeting(item = nextAgendaItem(openMeetingState().state)): Promise<void> {
  focusBox();
  if (!item) {
    await perform({ type: 'meeting/start' });
    return;
  }
  const isStarted = await perform({ type: 'meeting/start' }, { type: 'agendaItem/start', id: item.id });
  if (isStarted) notify(words()('agenda.started', { title: item.title }));
}

/** Shift+F8. */
export async function goToPreviousItem(): Promise<void> {
  const item = previousAgendaItem(openMeetingState().state);
  if (item) await startItem(item);
  else notify(words()('agenda.noPrevious'));
}

/** Delete on a line of the programme: puts an item off that has not run, or back onto the programme. */
export async function togglePostponed(id: string): Promise<void> {
  const item = openMeetingState().state.agendaItem[id];
  if (item?.state !== 'waiting' && item?.state !== 'postponed') return;
  await perform({ type: 'agendaItem/postpone', id, postponed: item.state === 'waiting' });
}

export async function pauseOrResume(): Promise<void> {
  if (status() === 'inSession') {
    if (await perform({ type: 'meeting/pause' })) notify(words()('agenda.meetingPaused'));
  } else if (status() === 'paused') {
    if (await perform({ type: 'meeting/resume' })) notify(words()('agenda.meetingResumed'));
  }
}

/** Asks first, in the line under the box: no dialog. */
export function askToEndMeeting(): void {
  if (status() === 'inSession' || status() === 'paused') ask('endMeeting');
  focusBox();
}

export async function endMeeting(): Promise<void> {
  ask(null);
  focusBox();
  if (!(await perform({ type: 'meeting/end' }))) return;
  notify(words()('agenda.meetingEnded', { time: formatTimeOfDay(new Date().toISOString()) }));
}

export async function reopenMeeting(): Promise<void> {
  focusBox();
  await perform({ type: 'meeting/reopen' });
}
