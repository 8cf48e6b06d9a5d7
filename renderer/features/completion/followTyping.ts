import { onBox } from '../../store/boxEvents.ts';
import { boxStatus, subscribeEmptiness } from '../../store/captureBox.ts';
import { forgetLookUp, isLookedUp, lookUp } from '../../store/completion.ts';

/**
 * Looks up what is being typed in the box, after the letter has been drawn and at most once a frame, so that no letter
 * waits for it. Only the text counts, whatever keys or input methods it came by.
 * @returns a function that ends it.
 */
export function followTyping(box: HTMLTextAreaElement): () => void {
  const { port1: afterFrame, port2: frame } = new MessageChannel();
  let isDue = false;

  function onInput(): void {
    if (isDue) return;
    isDue = true;
    requestAnimationFrame(() => frame.postMessage(null));
  }
  afterFrame.onmessage = () => {
    isDue = false;
    lookUp();
  };
  // The arrow keys and the mouse take the caret elsewhere; while one types, the look-up is on its way.
  function onCaretMoved(): void {
    if (!isDue && !isLookedUp()) forgetLookUp();
  }

  // A line that is sent leaves the box without a word.
  const unsubscribe = subscribeEmptiness(() => boxStatus().isEmpty && forgetLookUp());
  const ends = [onBox('input', onInput), onBox('selectionchange', onCaretMoved)];
  box.addEventListener('blur', forgetLookUp);
  return () => {
    for (const end of ends) end();
    box.removeEventListener('blur', forgetLookUp);
    unsubscribe();
    afterFrame.close();
    forgetLookUp();
  };
}
