import { currentAgendaItem } from '#shared/domain/agendaItem.ts';
import { newId } from '../../store/dispatch.ts';
import { openMeetingState } from '../../store/meetingStore.ts';
import { perform } from '../../store/perform.ts';
import { callUp } from './queueActions.ts';
import type { SpeakerChoice } from './speakerChoices.ts';

/** The chosen one begins to speak, under the current item; or the last speaker goes on. */
export function pick(choice: SpeakerChoice): Promise<boolean> {
  if (choice.kind === 'continue') return perform({ type: 'speech/continue', id: choice.speechId });
  if (choice.kind === 'queued') return callUp(choice.queued);
  const agendaItemId = currentAgendaItem(openMeetingState().state)?.id ?? null;
  return perform({ type: 'speech/start', id: newId(), agendaItemId, speaker: choice.speaker });
}

/** Names, or names anew, who gives the speech that goes on: its time and what was recorded under it stay. */
export async function identify(speechId: string, choice: SpeakerChoice): Promise<boolean> {
  if (choice.kind === 'continue') {
    const before = openMeetingState().state.speech[choice.speechId];
    return before ? perform({ type: 'speech/identify', id: speechId, speaker: before.speaker }) : false;
  }
  return perform({ type: 'speech/identify', id: speechId, speaker: choice.speaker });
}
