import { describe, expect, it } from 'vitest';
import { type Displays, displayAround, type Rectangle, restoredBounds } from '../../../electron/windows/placement.ts';
import { display, displaysOf, laptop, television } from '../../support/someDisplays.ts';

describe('where the secretary opens', () => {
  const preferred = { width: 1280, height: 800 };
  const large = display(1, '', { x: 0, y: 0, width: 1920, height: 1080 });

  it.each<[string, Displays, Rectangle | null, Rectangle]>([
    ['the first time: in the middle', displaysOf(large), null, { x: 320, y: 120, ...preferred }],
    [
      'the first time on a small display: all of it',
      displaysOf(laptop),
      null,
      { x: 0, y: 0, width: 1280, height: 760 },
    ],
    [
      'where it was',
      displaysOf(large),
      { x: 10, y: 20, width: 1100, height: 700 },
      { x: 10, y: 20, width: 1100, height: 700 },
    ],
    [
      'where it was, on a second display',
      displaysOf(laptop, television),
      { x: 1400, y: 50, width: 1100, height: 700 },
      { x: 1400, y: 50, width: 1100, height: 700 },
    ],
    [
      'in the middle, when that display is gone',
      displaysOf(large),
      { x: 2100, y: 50, width: 1100, height: 700 },
      { x: 320, y: 120, ...preferred },
    ],
    [
      'in the middle, when its title bar would be above the display',
      displaysOf(large),
      { x: 100, y: -300, width: 1100, height: 700 },
      { x: 320, y: 120, ...preferred },
    ],
    [
      'in the middle, when hardly anything of it could be seen',
      displaysOf(large),
      { x: 1900, y: 100, width: 1100, height: 700 },
      { x: 320, y: 120, ...preferred },
    ],
    [
      'not larger than the display',
      displaysOf(laptop),
      { x: 0, y: 0, width: 3000, height: 2000 },
      { x: 0, y: 0, width: 1280, height: 760 },
    ],
  ])('%s', (_name, now, remembered, bounds) => {
    expect(restoredBounds(now, remembered, preferred)).toEqual(bounds);
  });
});

describe('the display that a window is on', () => {
  const all = [laptop, television];

  it.each<[string, Rectangle, unknown]>([
    ['the one it lies in', { x: 1300, y: 10, width: 800, height: 600 }, television],
    ['the one that most of it lies on', { x: 1000, y: 10, width: 800, height: 600 }, television],
    ['none, when it lies beside them', { x: -900, y: 10, width: 800, height: 600 }, undefined],
  ])('is %s', (_name, bounds, expected) => {
    expect(displayAround(all, bounds)).toEqual(expected);
  });
});
