import { expect, it } from 'vitest';
import { turnedFullScreen } from '../../../electron/windows/sharedChairWindow.ts';

const bare = { control: false, alt: false, shift: false, meta: false };

it.each([
  ['F11', false, true],
  ['F11', true, false],
  ['Escape', true, false],
  ['Escape', false, null],
  ['PageDown', true, null],
])('%s in a window that fills its display (%s before) makes it %s', (key, before, after) => {
  expect(turnedFullScreen({ ...bare, key }, before)).toBe(after);
});

it('no chord does', () => {
  for (const held of ['control', 'alt', 'shift', 'meta']) {
    expect(turnedFullScreen({ ...bare, [held]: true, key: 'F11' }, false)).toBeNull();
  }
});
