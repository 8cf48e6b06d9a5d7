import { describe, expect, it } from 'vitest';
import { viewOfKey } from '../../../renderer/features/chairChooser/viewOfKey.ts';

const press = (code: string, key: string, shiftKey = false) => viewOfKey({ code, key, shiftKey }, 'agenda');

describe('the view that a key asks for', () => {
  it.each([
    ['a digit', 'Digit4', '4', 'taskReview'],
    ['the place of a digit, whatever letter stands there', 'Digit4', "'", 'taskReview'],
    ['a digit of the number pad', 'Numpad9', '9', 'closing'],
    ['↓', 'ArrowDown', 'ArrowDown', 'taskReview'],
    ['↑ of the number pad, without NumLock', 'Numpad8', 'ArrowUp', 'item'],
    ['End', 'End', 'End', 'closing'],
  ])('is asked for by %s', (_name, code, key, view) => {
    expect(press(code, key)).toBe(view);
  });

  it.each([
    ['PageUp', 'Numpad9'],
    ['PageDown', 'Numpad3'],
    ['ArrowLeft', 'Numpad4'],
    ['ArrowRight', 'Numpad6'],
    ['Clear', 'Numpad5'],
  ])('is none for %s of the number pad, without NumLock', (key, code) => {
    expect(press(code, key)).toBeUndefined();
  });

  it('is none with Shift, nor for 0', () => {
    expect([press('Digit4', '$', true), press('Digit0', '0')]).toEqual([undefined, undefined]);
  });
});
