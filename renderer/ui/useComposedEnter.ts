import { type RefObject, useEffect } from 'react';

/**
 * Enter while an input method composes belongs to the input method; keydown handlers leave it alone. Some (Telex of
 * Windows) end the word and pass the key on, which would leave a stray line break in the text: it is taken as the
 * Enter that it was. An input method that keeps the key for itself passes nothing on, and nothing happens here.
 */
export function useComposedEnter(field: RefObject<HTMLTextAreaElement | null>, onEnter: () => void): void {
  useEffect(() => {
    const element = field.current;
    if (!element) return;
    let isShiftDown = false;
    const onKeyDown = (event: KeyboardEvent) => {
      isShiftDown = event.shiftKey;
    };
    const onBeforeInput = (event: InputEvent) => {
      if (event.inputType !== 'insertLineBreak' || event.isComposing || isShiftDown) return;
      event.preventDefault();
      onEnter();
    };
    element.addEventListener('keydown', onKeyDown);
    element.addEventListener('beforeinput', onBeforeInput);
    return () => {
      element.removeEventListener('keydown', onKeyDown);
      element.removeEventListener('beforeinput', onBeforeInput);
    };
  }, [field, onEnter]);
}
