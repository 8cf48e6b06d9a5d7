import { nextPlaceholder, type Placeholder } from '#shared/language/placeholders.ts';
import { captureBox, focusBoxNow } from './captureBox.ts';
import { words } from './translation.ts';
import { notify } from './uiStore.ts';

/**
 * What is put into the capture box at the user's own word. It goes in as if it were typed: the browser's own undo takes
 * it back, and its input event saves the draft.
 */
function typeOver(box: HTMLTextAreaElement, from: number, to: number, text: string): void {
  focusBoxNow();
  box.setSelectionRange(from, to);
  document.execCommand('insertText', false, text);
  // Ended by a step to and fro; otherwise what is typed next would be taken back together with it.
  const end = box.selectionEnd;
  box.setSelectionRange(end - 1, end - 1);
  box.setSelectionRange(end, end);
}

/** Writes `text` in the place of the letters from `from` to the caret. */
export function completeInBox(from: number, text: string): void {
  const box = captureBox();
  if (box) typeOver(box, from, box.selectionEnd, text);
}

/**
 * Writes a text module, and selects its first gap: what is typed next fills it.
 * @param from the letters from there to the caret go; left out, what is selected does.
 */
export function insertModule(text: string, from?: number): void {
  const box = captureBox();
  if (!box) return;
  const start = from ?? box.selectionStart;
  const isBehindWord = from === undefined && /[\p{L}\p{M}\p{N}]$/u.test(box.value.slice(0, start));
  typeOver(box, start, box.selectionEnd, isBehindWord ? ` ${text}` : text);
  const gap = nextPlaceholder(box.value.slice(0, box.selectionEnd), start);
  if (!gap || gap.from < start) return;
  box.setSelectionRange(gap.from, gap.to);
  notify(words()('textModules.walk'));
}

/** Whether a gap of a text module is left in the box. */
export function hasPlaceholder(): boolean {
  return placeholderBehindCaret() !== null;
}

/** Selects the next gap behind the caret; behind the last one the first is next. */
export function goToPlaceholder(): void {
  const gap = placeholderBehindCaret();
  if (gap) captureBox()?.setSelectionRange(gap.from, gap.to);
}

function placeholderBehindCaret(): Placeholder | null {
  const box = captureBox();
  return box ? nextPlaceholder(box.value, box.selectionEnd) : null;
}
