import { askToEndMeeting, goToNextItem, goToPreviousItem, pauseOrResume } from '../../features/agenda/agendaActions.ts';
import { addAs, addTyped } from '../../features/capture/captureActions.ts';
import { dropDeadline, takeProposal } from '../../features/capture/proposal.ts';
import type { KeyHandlers } from '../../features/keymap/useKeymap.ts';
import { mergeSelected } from '../../features/records/mergeActions.ts';
import { openHistory, openMovePicker } from '../../features/records/moveActions.ts';
import {
  deleteSelectedRecord,
  editLastRecord,
  editSelectedRecord,
  moveSelectedRecord,
  selectedOrLast,
} from '../../features/records/recordActions.ts';
import { extendSelection, selectNeighbour } from '../../features/records/selectionActions.ts';
import { callNextSpeaker, putLastSpeakerBack } from '../../features/speakers/queueActions.ts';
import { goToPlaceholder } from '../../store/boxTyping.ts';
import { boxStatus } from '../../store/captureBox.ts';
import { moveOffer, takeOffer } from '../../store/completion.ts';
import { propose, waitingProposal } from '../../store/proposalStore.ts';
import { openDialog, openTaskForm } from '../../store/uiStore.ts';
import { answerYes } from './answers.ts';
import { submitDrafts, submitSelected, switchScreen, turnPage, withdrawSelected } from './chairActions.ts';
import { approveAll, retractLast } from './chairVerdicts.ts';
import { leave } from './leave.ts';
import { leaveMeeting } from './meetingViewActions.ts';
import { recordAs } from './recordAs.ts';
import { redoLast, saveNow, undoLast } from './saving.ts';
import { switchPanel, switchZone } from './zones.ts';

/**
 * F4: a task out of the selected record, or of the last point or conclusion; a task that is selected is edited. With
 * none selected the last task is passed over: F4 pressed again makes another task of the same conclusion. What was read
 * to complete a task that was typed is taken, and stands in the form to be corrected.
 */
async function makeTask(): Promise<void> {
  const proposal = boxStatus().isEmpty ? waitingProposal() : null;
  if (proposal?.origin.kind === 'task') {
    await takeProposal();
    openTaskForm({ kind: 'task', id: proposal.origin.id });
    return;
  }
  const entry = selectedOrLast(
    ({ kind }) => kind !== 'petition',
    ({ kind }) => kind === 'point' || kind === 'conclusion',
  );
  // The form goes on from here: Tab afterwards must not record the same task again.
  if (entry?.record.id === proposal?.origin.id) propose(null);
  openTaskForm(entry && entry.kind !== 'petition' ? { kind: entry.kind, id: entry.record.id } : null);
}

/** What each key does: here the features meet. */
export const keyHandlers: KeyHandlers = {
  addPoint: addTyped,
  addConclusion: () => addAs('conclusion'),
  asPoint: () => recordAs('point'),
  asConclusion: () => recordAs('conclusion'),
  asTask: () => recordAs('task'),
  asPetition: () => recordAs('petition'),
  asAnswer: () => recordAs('answer'),
  asNote: () => recordAs('note'),
  takeSuggestion: () => takeOffer(),
  nextSuggestion: () => moveOffer(1),
  previousSuggestion: () => moveOffer(-1),
  nextPlaceholder: goToPlaceholder,
  textModules: () => openDialog('textModules'),
  takeProposal: () => void takeProposal(),
  dropDeadline,
  answerYes,
  editLast: editLastRecord,
  undo: () => void undoLast(),
  redo: () => void redoLast(),
  selectPrevious: () => selectNeighbour(-1),
  selectNext: () => selectNeighbour(1),
  extendUp: () => extendSelection(-1),
  extendDown: () => extendSelection(1),
  editSelected: editSelectedRecord,
  deleteSelected: () => void deleteSelectedRecord(),
  moveUp: () => void moveSelectedRecord(-1),
  moveDown: () => void moveSelectedRecord(1),
  mergeSelected: () => void mergeSelected(),
  moveSelected: () => void openMovePicker(),
  showHistory: () => void openHistory(),
  makeTask: () => void makeTask(),
  openBin: () => openDialog('bin'),
  chooseSpeaker: () => openDialog('speaker'),
  nextSpeaker: () => void callNextSpeaker(),
  speakerBack: () => void putLastSpeakerBack(),
  callRoll: () => openDialog('rollCall'),
  nextItem: () => void goToNextItem(),
  previousItem: () => void goToPreviousItem(),
  pauseOrResume: () => void pauseOrResume(),
  endMeeting: askToEndMeeting,
  submit: () => void submitSelected(),
  submitAll: () => void submitDrafts(),
  withdraw: () => void withdrawSelected(),
  chooseChairView: () => openDialog('chairChooser'),
  switchScreen: () => void switchScreen(),
  approveAll: () => void approveAll(),
  retract: () => void retractLast(),
  chairPageBack: () => void turnPage(-1),
  chairPageOn: () => void turnPage(1),
  openPalette: () => openDialog('palette'),
  search: () => openDialog('search'),
  showKeys: () => openDialog('keys'),
  switchZone: () => switchZone(1),
  switchZoneBack: () => switchZone(-1),
  nextPanel: switchPanel,
  save: () => void saveNow(),
  export: () => openDialog('export'),
  settings: () => openDialog('settings'),
  newMeeting: () => openDialog('create'),
  openList: () => void leaveMeeting(),
  leave,
};
