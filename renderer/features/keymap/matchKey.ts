import { type KeyAction, type KeyBinding, keyTable } from './keyTable.ts';

/** What of a keyboard event counts. */
export interface Pressed {
  readonly key: string;
  /** The key by its place on the keyboard. */
  readonly code: string;
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
  readonly hasProposal: boolean;
  /** The list below the box is open and has something to take. */
  readonly hasSuggestions: boolean;
  /** A gap of a text module is left in the box. */
  readonly hasPlaceholder: boolean;
  readonly isChairScreenOpen: boolean;
}

function isHeld({ with: held }: KeyBinding, pressed: Pressed): boolean {
  return (
    pressed.ctrlKey === (held === 'Ctrl') &&
    pressed.shiftKey === (held === 'Shift') &&
    pressed.altKey === (held === 'Alt') &&
    !pressed.metaKey
  );
}

/** Whether the window is as the binding needs it. */
export function isPlace({ place }: Pick<KeyBinding, 'place'>, context: KeyContext): boolean {
  const { isInBox, isBoxEmpty, isBoxTouched, hasSelection, hasQuestion, hasProposal } = context;
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
    case 'proposal':
      return isInBox && isBoxEmpty && hasProposal && !hasSelection;
    // These two are looked up only for the keys that ask for them.
    case 'completion':
      return isInBox && context.hasSuggestions;
    case 'placeholder':
      return isInBox && context.hasPlaceholder;
    case 'chairScreen':
      return isInBox && isBoxEmpty && context.isChairScreenOpen;
  }
}

/**
 * What a key asks for; null when it is left to whatever has the focus. A key that belongs to an input method, which is
 * composing, asks for nothing (229 is what Chromium reports for a key that the input method took first).
 * Digits are known by their place: the Vietnamese layout of Windows writes ă â ê ô with them.
 */
export function matchKey(pressed: Pressed, context: KeyContext): KeyAction | null {
  if (pressed.isComposing || pressed.keyCode === 229) return null;
  const key = pressed.key.length === 1 ? pressed.key.toLowerCase() : pressed.key;
  for (const binding of keyTable) {
    if (binding.action === 'newLine' || (binding.key !== key && `Digit${binding.key}` !== pressed.code)) continue;
    if (isHeld(binding, pressed) && isPlace(binding, context)) return binding.action;
  }
  return null;
}
