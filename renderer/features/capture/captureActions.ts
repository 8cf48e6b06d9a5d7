import { cleanText } from '#shared/language/cleanText.ts';
import { nextPlaceholder } from '#shared/language/placeholders.ts';
import { type QuickKind, readQuickSyntax, withoutPrefix } from '#shared/language/quickSyntax.ts';
import { boxText, emptyBox } from '../../store/captureBox.ts';
import { newId } from '../../store/dispatch.ts';
import { captureKey } from '../../store/draftKeys.ts';
import { saveDraft } from '../../store/drafts.ts';
import { openMeetingState } from '../../store/meetingStore.ts';
import { rememberPrefix } from '../../store/prefixedLines.ts';
import { words } from '../../store/translation.ts';
import { clearNotice, notify, selectRecord, useUiStore } from '../../store/uiStore.ts';
import { type CaptureLine, captureCommands } from './captureCommands.ts';
import { proposeTasks } from './proposal.ts';
import { sendLine } from './sendLine.ts';

/** Enter: a point of whoever is speaking, or what the prefix of the line says. */
export function addTyped(): void {
  commit(null);
}

/** Ctrl+Enter, Ctrl+1…6: what stands in the box is that, whatever its prefix says. */
export function addAs(kind: QuickKind): void {
  commit(kind);
}

function commit(as: QuickKind | null): void {
  const typed = boxText();
  const all = as === null ? typedLines(typed) : [{ id: newId(), kind: as, text: withoutPrefix(typed), typed: null }];
  const lines = all.filter(({ text }) => cleanText(text) !== '');
  const last = lines.at(-1);
  if (!last) return;
  const commands = captureCommands(openMeetingState().state, lines, selectedPetitionId());
  if (!commands) {
    // The line stays where it is: an answer needs a petition first.
    notify(words()('capture.noPetition'), 'bad');
    return;
  }
  emptyBox();
  selectRecord(null);
  clearNotice();
  const batchId = lines.length > 1 ? newId() : null;
  lines.forEach((line, index) => {
    const command = commands[index];
    if (command) sendLine(line, command, batchId);
    if (line.typed !== null) rememberPrefix(line.id, line.typed);
  });
  saveDraft(captureKey, '', 0);
  const gap = nextPlaceholder(typed, 0);
  if (gap) notify(words()('capture.gapLeft', { gap: typed.slice(gap.from, gap.to) }), 'bad');
  else if (last.typed !== null && last.kind !== 'point') {
    notify(words()('capture.byPrefix', { name: words()(`records.class.${last.kind}`) }));
  }
  proposeTasks(last);
}

/** The lines of the box by their prefixes; one that a prefix marked keeps what was typed, so that it can be taken back. */
function typedLines(typed: string): CaptureLine[] {
  return readQuickSyntax(typed).map(({ kind, text, typed: raw }) => ({
    id: newId(),
    kind: kind ?? 'point',
    text,
    typed: kind === null ? null : raw,
  }));
}

function selectedPetitionId(): string | null {
  const { selectedRecord } = useUiStore.getState();
  return selectedRecord?.kind === 'petition' ? selectedRecord.id : null;
}
