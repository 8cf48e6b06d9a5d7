import { create } from 'zustand';
import {
  type Completion,
  type CompletionContext,
  completions,
  prepareCompletions,
} from '#shared/domain/completion/completions.ts';
import { completeInBox, insertModule } from './boxTyping.ts';
import { captureBox } from './captureBox.ts';
import { useMeetingStore } from './meetingStore.ts';
import { useTextModules } from './textModules.ts';

export interface ShownCompletions {
  readonly list: readonly Completion[];
  readonly active: number;
}

/** The list below the box, as it is drawn. */
export const useCompletions = create<{ readonly shown: ShownCompletions | null }>(() => ({ shown: null }));

/** What was looked up last, and what came of it: the keys go by this, whatever is drawn. */
let looked: { readonly text: string; readonly caret: number; readonly list: readonly Completion[] } | null = null;
/** Where the word begins for which the list was closed, or for which something was taken. */
let quietWord: number | null = null;
let taken: { readonly meetingId: string; readonly keys: readonly string[] } = { meetingId: '', keys: [] };
let closing: ReturnType<typeof setTimeout> | undefined;

/**
 * An input method that writes a word anew (Backspaces, then letters, within 15 ms) would make the list go and come: it
 * goes only when it has not come back for as long as that.
 */
const goesAfterMs = 40;
const keysRemembered = 50;

function contextNow(): CompletionContext | null {
  const { replica } = useMeetingStore.getState();
  if (!replica) return null;
  if (taken.meetingId !== replica.meetingId) taken = { meetingId: replica.meetingId, keys: [] };
  return { state: replica.state, modules: useTextModules.getState().modules, taken: taken.keys };
}

/** Makes the names of the open meeting ready, so that the first letter does not wait for it. */
export function prepare(): void {
  const context = contextNow();
  if (context) prepareCompletions(context);
}

function wordStart(text: string, caret: number): number {
  return caret - (/\S*$/.exec(text.slice(Math.max(0, caret - 200), caret))?.[0].length ?? 0);
}

/** Looks up what the text before the caret asks for, and has it drawn. */
export function lookUp(): void {
  const box = captureBox();
  const list = box && document.activeElement === box ? offered(box) : [];
  looked = box && { text: box.value, caret: box.selectionStart, list };
  if (list.length > 0) draw(list);
  else if (box === null || box.value === '') closeNow();
  else if (useCompletions.getState().shown !== null) {
    clearTimeout(closing);
    closing = setTimeout(closeNow, goesAfterMs);
  }
}

function offered({ value, selectionStart: caret, selectionEnd }: HTMLTextAreaElement): readonly Completion[] {
  if (caret !== selectionEnd || /^[\p{L}\p{M}\p{N}]/u.test(value.slice(caret, caret + 2))) return [];
  if (quietWord !== null && quietWord === wordStart(value, caret)) return [];
  quietWord = null;
  const context = contextNow();
  return context ? completions(context, value, caret) : [];
}

function draw(list: readonly Completion[]): void {
  clearTimeout(closing);
  const { shown } = useCompletions.getState();
  // Who was chosen with the arrow keys stays chosen while it is in the list.
  const chosen = shown && shown.active > 0 ? shown.list[shown.active]?.key : undefined;
  const active = Math.max(
    list.findIndex(({ key }) => key === chosen),
    0,
  );
  useCompletions.setState({ shown: { list, active } });
}

function closeNow(): void {
  clearTimeout(closing);
  if (useCompletions.getState().shown !== null) useCompletions.setState({ shown: null });
}

/** The caret went elsewhere, or the focus did: nothing is asked for any more. */
export function forgetLookUp(): void {
  looked = null;
  closeNow();
}

/** Whether the caret stands where it stood when the list was looked up. */
export function isLookedUp(): boolean {
  const box = captureBox();
  return looked !== null && box?.selectionStart === looked.caret && box.value === looked.text;
}

/** Whether something can be taken now: looked up at once where the letters are ahead of the list. */
export function isOffering(): boolean {
  if (useCompletions.getState().shown === null) return false;
  if (!isLookedUp()) lookUp();
  return looked !== null && looked.list.length > 0;
}

/** ↓ and ↑: another one of the list is the one that Tab takes; behind the last comes the first. */
export function moveOffer(by: 1 | -1): void {
  const { shown } = useCompletions.getState();
  if (!shown) return;
  const count = shown.list.length;
  useCompletions.setState({ shown: { ...shown, active: (shown.active + by + count) % count } });
}

/** Tab: writes the active one, or that of `index`, in the place of the letters that ask for it. */
export function takeOffer(index?: number): void {
  const { shown } = useCompletions.getState();
  if (!shown || !isOffering()) return;
  const one = looked?.list[index ?? shown.active];
  if (!one) return;
  taken = { ...taken, keys: [...taken.keys.filter((key) => key !== one.key), one.key].slice(-keysRemembered) };
  closeNow();
  if (one.item.kind === 'module') {
    insertModule(one.text, one.from);
    return;
  }
  quietWord = wordStart(one.text, one.text.length) + one.from;
  completeInBox(one.from, one.text);
}

/** Esc: the list stays closed until the next word. @returns whether there was one. */
export function closeOffer(): boolean {
  const box = captureBox();
  if (!box || !isOffering()) return false;
  quietWord = wordStart(box.value, box.selectionStart);
  forgetLookUp();
  return true;
}
