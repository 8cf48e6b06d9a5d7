import { currentAgendaItem } from '#shared/domain/agendaItem.ts';
import type { Command } from '#shared/domain/command.ts';
import { meetingOf } from '#shared/domain/meeting.ts';
import { currentSpeech } from '#shared/domain/speech.ts';
import { cleanText } from '#shared/language/cleanText.ts';
import { takeFromBox } from '../../store/captureBox.ts';
import { dispatch, newId } from '../../store/dispatch.ts';
import { captureKey, lineKey } from '../../store/draftKeys.ts';
import { forgetDraft, saveDraft } from '../../store/drafts.ts';
import { openMeetingState } from '../../store/meetingStore.ts';
import { clearNotice, selectRecord } from '../../store/uiStore.ts';

/** Enter: what stands in the box is a point of whoever is speaking. */
export function addPoint(): void {
  commit((text, id, place) => ({ type: 'point/add', id, text, isPrivate: false, ...place }));
}

/** Ctrl+Enter: it is a conclusion of the chair. */
export function addConclusion(): void {
  const { chairId } = meetingOf(openMeetingState().state);
  commit((text, id, place) => ({ type: 'conclusion/add', id, text, concludedById: chairId, ...place }));
}

interface Place {
  readonly agendaItemId: string | null;
  readonly speechId: string | null;
}

/** Where a record goes that is written down now. */
function placeNow(): Place {
  const { state } = openMeetingState();
  return { agendaItemId: currentAgendaItem(state)?.id ?? null, speechId: currentSpeech(state)?.id ?? null };
}

/**
 * Sends what stands in the box and frees the box for the next line. Until the line is on disk as a record, it is there
 * as a draft of its own; only then is that forgotten. The raw text is sent: the journal keeps it as it was typed.
 */
function commit(command: (text: string, id: string, place: Place) => Command): void {
  const id = newId();
  const text = takeFromBox((typed) => cleanText(typed) !== '');
  if (text === null) return;
  selectRecord(null);
  clearNotice();
  const sent = dispatch(command(text, id, placeNow()));
  saveDraft(lineKey(id), text, text.length);
  saveDraft(captureKey, '', 0);
  void sent.then((result) => {
    if (result.ok) forgetDraft(lineKey(id));
  });
}
