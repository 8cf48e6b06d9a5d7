let box: HTMLTextAreaElement | null = null;
let isBoxTouched = false;
let focusing = 0;

/** Tells which text area is the capture box; null when it goes away. */
export function setBox(element: HTMLTextAreaElement | null): void {
  box = element;
  isBoxTouched = false;
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
  return { hasFocus, isEmpty: box === null || box.value === '', isTouched: isBoxTouched };
}

/** To be told of each input event of the box. Undone back to nothing, it is as if nothing had been typed. */
export function touchBox(inputType: string): void {
  isBoxTouched = box?.value !== '' || inputType !== 'historyUndo';
}

/** Puts text that was sent already back into the box, before what stands in it, as if it had been typed there. */
export function putIntoBox(text: string): void {
  if (!box) return;
  box.setRangeText(box.value === '' ? text : `${text}\n`, 0, 0, 'end');
  box.setSelectionRange(box.value.length, box.value.length);
  box.dispatchEvent(new InputEvent('input', { bubbles: true }));
  focusBox();
}

/** Empties the box and gives what stood in it; null, and the box as it was, when `isEnough` says no. */
export function takeFromBox(isEnough: (text: string) => boolean): string | null {
  if (!box || !isEnough(box.value)) return null;
  const text = box.value;
  box.value = '';
  isBoxTouched = false;
  return text;
}
