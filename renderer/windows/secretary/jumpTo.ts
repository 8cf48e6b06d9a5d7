import type { Place } from '#shared/documents/checks/finding.ts';
import { assertNever } from '#shared/lib/assertNever.ts';
import { askToEndMeeting } from '../../features/agenda/agendaActions.ts';
import { leaveFocus } from '../../store/captureBox.ts';
import { openMeetingState } from '../../store/meetingStore.ts';
import { closeDialog, openDialog, openTaskForm, type RecordRef, selectRecord, showPanel } from '../../store/uiStore.ts';

/**
 * Goes to where a finding can be mended. A record is selected, which brings it into view in the log and in its list,
 * and the box has the focus: what acts on a selected record acts on it. A task is opened in its form, anything else in
 * the dialog that it belongs to.
 */
export function jumpTo(place: Place): void {
  closeDialog();
  switch (place.kind) {
    case 'point':
      show({ kind: 'point', id: place.id });
      return;
    case 'conclusion':
      showPanel('conclusions');
      show({ kind: 'conclusion', id: place.id });
      return;
    case 'task':
      showPanel('tasks');
      show({ kind: 'task', id: place.id });
      openTaskForm({ kind: 'task', id: place.id });
      return;
    case 'petition':
      showPetition(place.id);
      return;
    case 'answer':
      showPetition(openMeetingState().state.answer[place.id]?.petitionId ?? null);
      return;
    case 'citation':
      openDialog('citations', place.id);
      return;
    case 'rollCall':
      openDialog('rollCall');
      return;
    case 'agendaItem':
      focusAgendaLine(place.id);
      return;
    case 'session':
      askToEndMeeting();
      return;
    case 'agency':
    case 'officers':
      openDialog('template', place.field);
      return;
    default:
      assertNever(place);
  }
}

/** Selecting a record brings it into view; one that was selected already may have been scrolled away from. */
function show(record: RecordRef): void {
  selectRecord(record);
  requestAnimationFrame(() => {
    document.querySelector(`[data-record="${CSS.escape(record.id)}"]`)?.scrollIntoView({ block: 'nearest' });
  });
}

/** Where its keys act on the item; once React has drawn, since a dialog that is still there takes the focus back. */
function focusAgendaLine(id: string): void {
  leaveFocus();
  requestAnimationFrame(() => {
    document.querySelector<HTMLElement>(`[data-agenda-item="${CSS.escape(id)}"]`)?.focus();
  });
}

/** Answers stand with their petition. */
function showPetition(id: string | null): void {
  showPanel('petitions');
  if (id !== null) show({ kind: 'petition', id });
}
