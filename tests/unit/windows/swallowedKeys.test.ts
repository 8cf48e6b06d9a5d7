import { describe, expect, it } from 'vitest';
import { isSwallowed, type KeyInput } from '../../../electron/windows/swallowedKeys.ts';

/** `Ctrl+Shift+R` as the event that Electron reports. */
function input(chord: string): KeyInput {
  const parts = chord === 'Ctrl++' ? ['Ctrl', '+'] : chord.split('+');
  return {
    key: parts.at(-1) ?? '',
    control: parts.includes('Ctrl'),
    shift: parts.includes('Shift'),
    alt: parts.includes('Alt'),
    meta: parts.includes('Meta'),
  };
}

describe('keys that a browser would destroy work with', () => {
  it.each([
    'F5',
    'Ctrl+F5',
    'Shift+F5',
    'Ctrl+r',
    'Ctrl+Shift+R',
    'Meta+r',
    'Ctrl+w',
    'Ctrl+F4',
    'Ctrl++',
    'Ctrl+=',
    'Ctrl+-',
    'Ctrl+0',
    'F12',
    'Ctrl+Shift+I',
    'Alt+ArrowLeft',
    'Alt+ArrowRight',
    'BrowserBack',
    'BrowserForward',
    'BrowserRefresh',
  ])('%s is swallowed', (chord) => {
    expect(isSwallowed(input(chord), false)).toBe(true);
  });

  it.each([
    ...['a', 'w', 'r', 's', '0', '-', '[', ']', 'Backspace', 'Delete', 'Enter', 'Tab', 'Escape', 'ArrowLeft'],
    ...['F1', 'F2', 'F3', 'F4', 'F6', 'F7', 'F8', 'F9', 'F10', 'F11', 'Shift+F9', 'Shift+ArrowLeft', 'Alt+F4'],
    ...['Ctrl+Enter', 'Ctrl+s', 'Ctrl+z', 'Ctrl+f', 'Ctrl+j', 'Ctrl+n', 'Ctrl+/', 'Ctrl+ArrowUp', 'Ctrl+Backspace'],
    // Prints, by the window's own word: a page of ours never prints itself.
    'Ctrl+p',
    // AltGr, with which layouts write letters; what input methods listen to.
    ...['Ctrl+Alt+r', 'Ctrl+Alt+w', 'Ctrl+Alt+0', 'Alt+z', 'Ctrl+Shift', 'Alt+Shift', 'Process', 'Alt+h'],
  ])('%s goes through', (chord) => {
    expect(isSwallowed(input(chord), false)).toBe(false);
  });

  it('lets the developer tools open where they are allowed', () => {
    expect(isSwallowed(input('F12'), true)).toBe(false);
    expect(isSwallowed(input('Ctrl+r'), true)).toBe(true);
  });
});
