import { describe, expect, it } from 'vitest';
import {
  type ChairSituation,
  type DisplayIdentity,
  type DisplayInfo,
  type Displays,
  followDisplays,
  identityOf,
  placeChair,
  type Rectangle,
  restoredBounds,
} from '../../../electron/windows/placement.ts';

const taskBar = 40;

function display(id: number, label: string, bounds: Rectangle): DisplayInfo {
  return { id, label, bounds, workArea: { ...bounds, height: bounds.height - taskBar } };
}

const laptop = display(1, 'eDP-1', { x: 0, y: 0, width: 1280, height: 800 });
const television = display(2, 'SAMSUNG', { x: 1280, y: 0, width: 1920, height: 1080 });
const monitor = display(3, 'DELL', { x: -1920, y: 0, width: 1920, height: 1080 });
const portrait = display(4, 'KIOSK', { x: 1280, y: 0, width: 1080, height: 1920 });

function displays(...all: readonly DisplayInfo[]): Displays {
  return { all, primaryId: laptop.id };
}

describe('where the chair opens', () => {
  const onTelevision = { mode: 'secondDisplay', display: identityOf(television), bounds: television.bounds };
  const cases: readonly [string, Displays, DisplayIdentity | null, unknown][] = [
    ['on the second display', displays(laptop, television), null, onTelevision],
    ['on the remembered one of several', displays(laptop, monitor, television), identityOf(television), onTelevision],
    [
      'on the remembered one, though it has been moved to the other side',
      displays(laptop, { ...television, bounds: { ...television.bounds, x: -1920 } }),
      identityOf(television),
      { ...onTelevision, bounds: { ...television.bounds, x: -1920 } },
    ],
    [
      'on the remembered one by its label, when the system has numbered displays anew',
      displays(laptop, monitor, { ...television, id: 77 }),
      identityOf(television),
      { ...onTelevision, display: { ...identityOf(television), id: 77 } },
    ],
    [
      'on another second display, when the remembered one is not there',
      displays(laptop, monitor),
      identityOf(television),
      { mode: 'secondDisplay', display: identityOf(monitor), bounds: monitor.bounds },
    ],
    [
      'on a portrait display, all over it',
      displays(laptop, portrait),
      null,
      { mode: 'secondDisplay', display: identityOf(portrait), bounds: portrait.bounds },
    ],
    [
      'never on the primary display, even if it was the remembered one',
      displays(laptop, television),
      identityOf(laptop),
      onTelevision,
    ],
  ];
  it.each(cases)('%s', (_name, now, remembered, placement) => {
    expect(placeChair(now, remembered)).toEqual(placement);
  });

  it.each([
    ['a laptop', laptop],
    ['a portrait display', { ...portrait, id: laptop.id }],
  ])('with %s alone: in a window of 16:9 within it', (_name, only) => {
    const { mode, bounds } = placeChair(displays(only), identityOf(television));
    expect(mode).toBe('window');
    expect(bounds.width / bounds.height).toBeCloseTo(16 / 9, 1);
    expect(bounds.x).toBeGreaterThanOrEqual(only.workArea.x);
    expect(bounds.x + bounds.width).toBeLessThanOrEqual(only.workArea.x + only.workArea.width);
    expect(bounds.y + bounds.height).toBeLessThanOrEqual(only.workArea.y + only.workArea.height);
  });
});

describe('when displays change', () => {
  const onTelevision: ChairSituation = {
    open: { mode: 'secondDisplay', display: identityOf(television), bounds: television.bounds },
    missed: null,
  };
  const missing: ChairSituation = { open: null, missed: identityOf(television) };
  const closed: ChairSituation = { open: null, missed: null };
  const shared: ChairSituation = { open: { mode: 'window', bounds: laptop.bounds }, missed: null };
  const moved = { ...television, bounds: { ...television.bounds, x: 0, y: -1080 } };
  const smaller = display(2, 'SAMSUNG', { x: 1280, y: 0, width: 1280, height: 720 });
  const stay = { step: 'stay' };

  it.each<[string, Displays, ChairSituation, unknown]>([
    ['nothing happens to it', displays(laptop, television), onTelevision, stay],
    ['a third one comes', displays(laptop, television, monitor), onTelevision, stay],
    ['it is unplugged', displays(laptop), onTelevision, { step: 'close', missed: identityOf(television) }],
    [
      'it is unplugged and another one is there',
      displays(laptop, monitor),
      onTelevision,
      { step: 'close', missed: identityOf(television) },
    ],
    [
      'the lid is closed, and it becomes the primary display',
      { all: [television], primaryId: television.id },
      onTelevision,
      { step: 'close', missed: identityOf(television) },
    ],
    [
      'it is moved',
      displays(laptop, moved),
      onTelevision,
      { step: 'move', placement: { mode: 'secondDisplay', display: identityOf(moved), bounds: moved.bounds } },
    ],
    [
      'it changes its resolution',
      displays(laptop, smaller),
      onTelevision,
      { step: 'move', placement: { mode: 'secondDisplay', display: identityOf(smaller), bounds: smaller.bounds } },
    ],
    ['it comes back', displays(laptop, television), missing, { step: 'ask' }],
    ['another one comes in its place', displays(laptop, monitor), missing, stay],
    ['it comes back as the primary display', { all: [laptop, television], primaryId: television.id }, missing, stay],
    ['one comes while the window is closed', displays(laptop, television), closed, stay],
    ['one comes while it stands in a window', displays(laptop, television), shared, stay],
    ['one goes while it stands in a window', displays(laptop), shared, stay],
  ])('%s', (_name, now, situation, step) => {
    expect(followDisplays(now, situation)).toEqual(step);
  });
});

describe('where the secretary opens', () => {
  const preferred = { width: 1280, height: 800 };
  const large = display(1, '', { x: 0, y: 0, width: 1920, height: 1080 });

  it.each<[string, Displays, Rectangle | null, Rectangle]>([
    ['the first time: in the middle', displays(large), null, { x: 320, y: 120, ...preferred }],
    ['the first time on a small display: all of it', displays(laptop), null, { x: 0, y: 0, width: 1280, height: 760 }],
    [
      'where it was',
      displays(large),
      { x: 10, y: 20, width: 1100, height: 700 },
      { x: 10, y: 20, width: 1100, height: 700 },
    ],
    [
      'where it was, on a second display',
      displays(laptop, television),
      { x: 1400, y: 50, width: 1100, height: 700 },
      { x: 1400, y: 50, width: 1100, height: 700 },
    ],
    [
      'in the middle, when that display is gone',
      displays(large),
      { x: 2100, y: 50, width: 1100, height: 700 },
      { x: 320, y: 120, ...preferred },
    ],
    [
      'in the middle, when its title bar would be above the display',
      displays(large),
      { x: 100, y: -300, width: 1100, height: 700 },
      { x: 320, y: 120, ...preferred },
    ],
    [
      'in the middle, when hardly anything of it could be seen',
      displays(large),
      { x: 1900, y: 100, width: 1100, height: 700 },
      { x: 320, y: 120, ...preferred },
    ],
    [
      'not larger than the display',
      displays(laptop),
      { x: 0, y: 0, width: 3000, height: 2000 },
      { x: 0, y: 0, width: 1280, height: 760 },
    ],
  ])('%s', (_name, now, remembered, bounds) => {
    expect(restoredBounds(now, remembered, preferred)).toEqual(bounds);
  });
});
