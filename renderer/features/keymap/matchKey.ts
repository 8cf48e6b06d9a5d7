import { type KeyAction, type KeyBinding, keyTable } from './keyTable.ts';

/** What of a keyboard event counts. */
export interface Pressed {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly shiftKey: boolean;
  readonly altKey: boolean;
  readonly metaKey: boolean;
  readonly isComposing: boolean;
  readonly keyCode: number;
}

/** What the window is like when a key is pressed. */
export interface KeyContext {
  /** The capture box has the focus. */
  readonly isInBox: boolean;
  readonly isBoxEmpty: boolean;
  readonly isBoxTouched: boolean;
  readonly hasSelection: boolean;
  readonly hasQuestion: boolean;
}

function isHeld({ with: held }: KeyBinding, pressed: Pressed): boolean {
  return (
    pressed.ctrlKey === (held === 'Ctrl') &&
    pressed.shiftKey === (held === 'Shift') &&
    pressed.altKey === (held === 'Alt') &&
    !pressed.metaKey
  );
}

function isPlace({ place }: KeyBinding, context: KeyContext): boolean {
  const { isInBox, isBoxEmpty, isBoxTouched, hasSelection, hasQuestion } = context;
  switch (place) {
    case 'anywhere':
      return true;
    case 'box':
      return isInBox;
    case 'emptyBox':
      return isInBox && isBoxEmpty;
    case 'untouchedBox':
      return isInBox && isBoxEmpty && !isBoxTouched;
    case 'record':
      return isInBox && isBoxEmpty && hasSelection;
    case 'question':
      return isInBox && isBoxEmpty && hasQuestion;
  }
}

/**
 * What a key asks for; null when it is left to whatever has the focus. A key that belongs to an input method, which is
 * composing, asks for nothing (229 is what Chromium reports for a key that the input method took first).
 */
export function matchKey(pressed: Pressed, context: KeyContext): KeyAction | null {
  if (pressed.isComposing || pressed.keyCode === 229) return null;
  const key = pressed.key.length === 1 ? pressed.key.toLowerCase() : pressed.key;
  for (const binding of keyTable) {
    if (binding.action === 'newLine' || binding.key !== key) continue;
    if (isHeld(binding, pressed) && isPlace(binding, context)) return binding.action;
  }
  return null;
}
