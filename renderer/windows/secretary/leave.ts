import { boxStatus, focusBox } from '../../store/captureBox.ts';
import { closeOffer } from '../../store/completion.ts';
import { propose, waitingProposal } from '../../store/proposalStore.ts';
import { ask, clearNotice, editRecord, selectRecord, useUiStore } from '../../store/uiStore.ts';

/** Esc: takes one step back, and always into the capture box; no text is ever deleted by it. */
export function leave(): void {
  if (closeOffer()) return;
  const { question, editedRecord, selectedRecord, notice } = useUiStore.getState();
  if (question) ask(null);
  else if (editedRecord) editRecord(null);
  else if (selectedRecord) selectRecord(null);
  else if (boxStatus().isEmpty && waitingProposal()) propose(null);
  else if (notice) clearNotice();
  focusBox();
}
