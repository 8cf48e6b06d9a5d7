import { captureBox } from './captureBox.ts';

type Typed = 'input' | 'selectionchange';

/**
 * Hears an event of the capture box at the window, and lets nobody else hear it: at its root React listens to all that
 * a key leads to, on the way down and on the way up, and looks for handlers each time. There are none for the box, and
 * the letter would wait.
 * @returns a function that ends it.
 */
export function onBox(type: Typed, listener: (event: Event) => void): () => void {
  function hear(event: Event): void {
    if (event.target !== captureBox()) return;
    event.stopPropagation();
    listener(event);
  }
  window.addEventListener(type, hear, { capture: true });
  return () => window.removeEventListener(type, hear, { capture: true });
}

/** A key that writes or takes back a letter and means nothing else: the key table leaves those alone. */
function isTypingKey(event: KeyboardEvent): boolean {
  if (event.key.length !== 1 && event.key !== 'Backspace') return false;
  // What an input method took first (229) may end in an Enter of ours.
  return !(event.ctrlKey || event.altKey || event.metaKey || event.isComposing || event.keyCode === 229);
}

/**
 * Likewise keys that only write: nobody hears them below the window, and the box does with them what it does by itself.
 * @returns a function that ends it.
 */
export function keepTypingInBox(): () => void {
  function pass(event: Event): void {
    if (event.target !== captureBox()) return;
    if (!(event instanceof KeyboardEvent) || isTypingKey(event)) event.stopPropagation();
  }
  const types = ['keydown', 'keypress', 'textInput', 'keyup'];
  for (const type of types) window.addEventListener(type, pass, { capture: true });
  return () => {
    for (const type of types) window.removeEventListener(type, pass, { capture: true });
  };
}
