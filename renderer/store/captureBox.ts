import { useSyncExternalStore } from 'react';

let box: HTMLTextAreaElement | null = null;
let isBoxTouched = false;
let wasEmpty = true;
const emptinessListeners = new Set<() => void>();
const boxListeners = new Set<() => void>();
let focusing = 0;

/** Tells which text area is the capture box; null when it goes away. */
export function setBox(element: HTMLTextAreaElement | null): void {
  box = element;
  isBoxTouched = false;
  tellEmptiness();
  for (const listener of boxListeners) listener();
}

/** The capture box itself, for what listens to it; null where there is none. */
export function useBox(): HTMLTextAreaElement | null {
  return useSyncExternalStore(subscribeBox, captureBox);
}

function subscribeBox(listener: () => void): () => void {
  boxListeners.add(listener);
  return () => boxListeners.delete(listener);
}

/** The same for event handlers. */
export function captureBox(): HTMLTextAreaElement | null {
  return box;
}

function isEmpty(): boolean {
  return box === null || box.value === '';
}

/** Tells those who want to know when the box becomes empty, or no longer is; not at each letter. */
function tellEmptiness(): void {
  if (isEmpty() === wasEmpty) return;
  wasEmpty = isEmpty();
  for (const listener of emptinessListeners) listener();
}

/** Tells when the box becomes empty, or no longer is. @returns a function that ends it. */
export function subscribeEmptiness(listener: () => void): () => void {
  emptinessListeners.add(listener);
  return () => emptinessListeners.delete(listener);
}

/** Whether nothing stands in the box; drawn again only when that changes. */
export function useBoxEmpty(): boolean {
  return useSyncExternalStore(subscribeEmptiness, isEmpty);
}

/** Puts the focus into the capture box, where there is one; its text and caret stay as they are. */
export function focusBox(): void {
  // At once, for the key that is pressed next; and again when React has drawn, since a dialog that is still there takes
  // the focus back.
  focusBoxNow();
  cancelAnimationFrame(focusing);
  focusing = requestAnimationFrame(focusBoxNow);
}

/** To be told when something opens that takes the focus: the box, asked for just before, must not take it back. */
export function leaveFocus(): void {
  cancelAnimationFrame(focusing);
}

/** The same at once, so that a key that is being pressed arrives there. */
export function focusBoxNow(): void {
  box?.focus({ preventScroll: true });
}

/** What the keys ask of the capture box. */
export interface BoxStatus {
  readonly hasFocus: boolean;
  readonly isEmpty: boolean;
  /** Something was typed in it since its last line was sent: it has changes of its own that can be undone. */
  readonly isTouched: boolean;
}

export function boxStatus(): BoxStatus {
  const hasFocus = box !== null && document.activeElement === box;
  return { hasFocus, isEmpty: isEmpty(), isTouched: isBoxTouched };
}

/** To be told of each input event of the box. Undone back to nothing, it is as if nothing had been typed. */
export function touchBox(inputType: string): void {
  isBoxTouched = box?.value !== '' || inputType !== 'historyUndo';
  tellEmptiness();
}

/** Puts text that was sent already back into the box, before what stands in it, as if it had been typed there. */
export function putIntoBox(text: string): void {
  if (!box) return;
  box.setRangeText(box.value === '' ? text : `${text}\n`, 0, 0, 'end');
  box.setSelectionRange(box.value.length, box.value.length);
  box.dispatchEvent(new InputEvent('input', { bubbles: true }));
  focusBox();
}

/** What stands in the box, to the letter. */
export function boxText(): string {
  return box?.value ?? '';
}

/** Empties the box for the next line; what stood in it is on its way. */
export function emptyBox(): void {
  if (box) box.value = '';
  isBoxTouched = false;
  tellEmptiness();
}
