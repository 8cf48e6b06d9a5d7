import { currentAgendaItem } from '#shared/domain/agendaItem.ts';
import { meetingOf } from '#shared/domain/meeting.ts';
import { type QueuedSpeaker, speakerQueueOf } from '#shared/domain/speakerQueue.ts';
import { lastEndedSpeech, type Speaker, speakerLabel } from '#shared/domain/speech.ts';
import { focusBox } from '../../store/captureBox.ts';
import { newId } from '../../store/dispatch.ts';
import { openMeetingState } from '../../store/meetingStore.ts';
import { perform } from '../../store/perform.ts';
import { words } from '../../store/translation.ts';
import { notify } from '../../store/uiStore.ts';

/** What the keys do with the queue of those who asked to speak. */

/** Puts somebody into the queue, at its end. */
export async function enqueue(speaker: Speaker): Promise<void> {
  const { state } = openMeetingState();
  const name = speakerLabel(state, speaker) ?? words()('speakers.unknown');
  if (await perform({ type: 'speakerQueue/add', id: newId(), speaker, isFirst: false })) {
    notify(words()('speakers.queued', { name, place: speakerQueueOf(openMeetingState().state).length }));
  }
}

/** Takes somebody off the queue who gave up speaking. */
export async function dequeue({ id }: QueuedSpeaker): Promise<void> {
  await perform({ type: 'speakerQueue/remove', id });
}

/** It is this speaker's turn: off the queue and speaking, as one gesture. */
export async function callUp({ id, speaker }: QueuedSpeaker): Promise<boolean> {
  const agendaItemId = currentAgendaItem(openMeetingState().state)?.id ?? null;
  return perform({ type: 'speakerQueue/remove', id }, { type: 'speech/start', id: newId(), agendaItemId, speaker });
}

/** Ctrl+F2: the next of the queue. */
export async function callNextSpeaker(): Promise<void> {
  focusBox();
  const [next] = speakerQueueOf(openMeetingState().state);
  if (isSitting() && next) await callUp(next);
  else if (isSitting()) notify(words()('speakers.queueEmpty'));
}

/** Shift+F2: the speaker before goes on. */
export async function putLastSpeakerBack(): Promise<void> {
  focusBox();
  const last = lastEndedSpeech(openMeetingState().state);
  if (isSitting() && last) await perform({ type: 'speech/continue', id: last.id });
  else if (isSitting()) notify(words()('speakers.nobodyBefore'));
}

/** Nobody speaks while the meeting does not sit; the reason is told. */
function isSitting(): boolean {
  const status = meetingOf(openMeetingState().state).state;
  if (status !== 'inSession') notify(words()(`speakers.notInSession.${status}`), 'bad');
  return status === 'inSession';
}
