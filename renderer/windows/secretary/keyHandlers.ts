import {
  askToEndMeeting,
  endMeeting,
  goToNextItem,
  goToPreviousItem,
  pauseOrResume,
} from '../../features/agenda/agendaActions.ts';
import { addConclusion, addPoint } from '../../features/capture/captureActions.ts';
import type { KeyHandlers } from '../../features/keymap/useKeymap.ts';
import {
  deleteSelectedRecord,
  editLastRecord,
  editSelectedRecord,
  moveSelectedRecord,
  selectedOrLast,
  selectNeighbour,
} from '../../features/records/recordActions.ts';
import { openDialog, openTaskForm } from '../../store/uiStore.ts';
import { submitDrafts, submitSelected, switchScreen, turnPage } from './chairActions.ts';
import { leave } from './leave.ts';
import { leaveMeeting } from './meetingViewActions.ts';
import { redoLast, saveNow, undoLast } from './saving.ts';
import { switchPanel, switchZone } from './zones.ts';

/**
 * F4: a task out of the selected record, or of the last point or conclusion; a task that is selected is edited. With
 * none selected the last task is passed over: F4 pressed again makes another task of the same conclusion.
 */
function makeTask(): void {
  const entry = selectedOrLast(
    ({ kind }) => kind !== 'petition',
    ({ kind }) => kind === 'point' || kind === 'conclusion',
  );
  openTaskForm(entry && entry.kind !== 'petition' ? { kind: entry.kind, id: entry.record.id } : null);
}

/** What each key does: here the features meet. */
export const keyHandlers: KeyHandlers = {
  addPoint,
  addConclusion,
  answerYes: () => void endMeeting(),
  editLast: editLastRecord,
  undo: () => void undoLast(),
  redo: () => void redoLast(),
  selectPrevious: () => selectNeighbour(-1),
  selectNext: () => selectNeighbour(1),
  editSelected: editSelectedRecord,
  deleteSelected: () => void deleteSelectedRecord(),
  moveUp: () => void moveSelectedRecord(-1),
  moveDown: () => void moveSelectedRecord(1),
  makeTask,
  openBin: () => openDialog('bin'),
  chooseSpeaker: () => openDialog('speaker'),
  callRoll: () => openDialog('rollCall'),
  nextItem: () => void goToNextItem(),
  previousItem: () => void goToPreviousItem(),
  pauseOrResume: () => void pauseOrResume(),
  endMeeting: askToEndMeeting,
  submit: () => void submitSelected(),
  submitAll: () => void submitDrafts(),
  switchScreen: () => void switchScreen(),
  chairPageBack: () => void turnPage(-1),
  chairPageOn: () => void turnPage(1),
  showKeys: () => openDialog('keys'),
  switchZone: () => switchZone(1),
  switchZoneBack: () => switchZone(-1),
  nextPanel: switchPanel,
  save: () => void saveNow(),
  export: () => openDialog('export'),
  settings: () => openDialog('settings'),
  openList: () => void leaveMeeting(),
  leave,
};
