import { describe, expect, it } from 'vitest';
import {
  awaitedIn,
  type ChairPlacement,
  type ChairSituation,
  type ChairStep,
  followDisplays,
  nextPlace,
  placeChair,
} from '../../../electron/windows/chairPlacement.ts';
import { type DisplayIdentity, identityOf } from '../../../electron/windows/displayIdentity.ts';
import type { DisplayInfo, Displays } from '../../../electron/windows/placement.ts';
import { display, displaysOf, laptop, monitor, portrait, television } from '../../support/someDisplays.ts';

const on = (there: DisplayInfo): ChairPlacement => ({
  mode: 'secondDisplay',
  display: identityOf(there),
  bounds: there.bounds,
});

describe('where the chair opens', () => {
  const onLaptop = { x: 100, y: 50, width: 1024, height: 640 };
  const fourK = display(5, 'LG', { x: 1280, y: 0, width: 3840, height: 2160 });
  const fourKAt200 = display(5, 'LG', { x: 1280, y: 0, width: 1920, height: 1080 }, 2);
  const laptopAt150 = display(1, 'eDP-1', { x: 0, y: 0, width: 1280, height: 720 }, 1.5);
  const moved = { ...television, bounds: { ...television.bounds, x: -1920 } };
  const renumbered = { ...television, id: 77 };

  it.each<[string, Displays, DisplayIdentity | null, ChairPlacement]>([
    ['on the second display', displaysOf(laptop, television), null, on(television)],
    [
      'on the remembered one of several',
      displaysOf(laptop, monitor, television),
      identityOf(television),
      on(television),
    ],
    ['on the remembered one, though it stands elsewhere', displaysOf(laptop, moved), identityOf(television), on(moved)],
    [
      'on the remembered one by its label, when the system has numbered displays anew',
      displaysOf(laptop, monitor, renumbered),
      identityOf(television),
      on(renumbered),
    ],
    [
      'on another second display, when the remembered one is not there',
      displaysOf(laptop, monitor),
      identityOf(television),
      on(monitor),
    ],
    ['on a portrait display, all over it', displaysOf(laptop, portrait), null, on(portrait)],
    ['on a 4K display at 100 %', displaysOf(laptop, fourK), null, on(fourK)],
    ['on a 4K display at 200 %, beside one at 150 %', displaysOf(laptopAt150, fourKAt200), null, on(fourKAt200)],
    [
      'on a 4K display, remembered at 100 % and at 200 % now',
      displaysOf(laptop, monitor, fourKAt200),
      identityOf(fourK),
      on(fourKAt200),
    ],
    [
      'never on the primary display, even if it was the remembered one',
      displaysOf(laptop, television),
      identityOf(laptop),
      on(television),
    ],
  ])('%s', (_name, now, remembered, placement) => {
    expect(placeChair(now, remembered, onLaptop)).toEqual(placement);
  });

  it('never over the secretary’s own window', () => {
    const onMonitor = { x: -1800, y: 50, width: 1280, height: 800 };
    const now = displaysOf(laptop, monitor, television);
    expect(placeChair(now, identityOf(monitor), onMonitor)).toEqual(on(television));
  });

  it('in a window beside her work, where she works on the one display that is not the primary one', () => {
    const swapped: Displays = { all: [laptop, television], primaryId: television.id };
    const { mode, bounds } = placeChair(swapped, identityOf(television), onLaptop);
    expect(mode).toBe('window');
    expect(bounds.x + bounds.width).toBeLessThanOrEqual(laptop.bounds.width);
  });

  it('on the next of several when that is asked for, round and round', () => {
    const now = displaysOf(laptop, monitor, television);
    expect(nextPlace(now, identityOf(monitor), onLaptop)).toEqual(on(television));
    expect(nextPlace(now, identityOf(television), onLaptop)).toEqual(on(monitor));
    expect(nextPlace(displaysOf(laptop, television), identityOf(television), onLaptop)).toBeNull();
  });

  it.each([
    ['a laptop', laptop],
    ['a laptop at 150 %', laptopAt150],
    ['a portrait display', { ...portrait, id: laptop.id }],
    ['a 4K display', { ...fourK, id: laptop.id }],
  ])('with %s alone: in a window of 16:9 within it', (_name, only) => {
    const { mode, bounds } = placeChair(displaysOf(only), identityOf(television), null);
    expect(mode).toBe('window');
    expect(bounds.width / bounds.height).toBeCloseTo(16 / 9, 1);
    expect(bounds.x).toBeGreaterThanOrEqual(only.workArea.x);
    expect(bounds.x + bounds.width).toBeLessThanOrEqual(only.workArea.x + only.workArea.width);
    expect(bounds.y + bounds.height).toBeLessThanOrEqual(only.workArea.y + only.workArea.height);
  });
});

describe('when displays change', () => {
  const onTelevision: ChairSituation = {
    open: on(television),
    awaited: null,
    known: [laptop.id, television.id],
  };
  const awaited = { display: identityOf(television), beside: [laptop.id] };
  const waiting: ChairSituation = { open: null, awaited, known: [laptop.id] };
  const closed: ChairSituation = { open: null, awaited: null, known: [laptop.id] };
  const shared: ChairSituation = { ...closed, open: { mode: 'window', bounds: laptop.bounds } };
  const moved = { ...television, bounds: { ...television.bounds, x: 0, y: -1080 } };
  const smaller = display(2, '', { x: 1280, y: 0, width: 1280, height: 720 });
  const scaled = display(2, 'SAMSUNG', { x: 1280, y: 0, width: 1280, height: 720 }, 1.5);
  const renumbered = { ...television, id: 77 };
  const twin = { ...television, id: 9, bounds: { ...television.bounds, x: 3200 } };
  const stay: ChairStep = { step: 'stay' };
  const isBack: ChairStep = { step: 'wait', isBack: true };
  const isGone: ChairStep = { step: 'wait', isBack: false };

  it.each<[string, Displays, ChairSituation, ChairStep]>([
    ['nothing happens to it', displaysOf(laptop, television), onTelevision, stay],
    ['a third one comes', displaysOf(laptop, television, monitor), onTelevision, stay],
    ['it is unplugged', displaysOf(laptop), onTelevision, { step: 'close', awaited }],
    ['it is unplugged as another one comes', displaysOf(laptop, monitor), onTelevision, { step: 'close', awaited }],
    [
      'it is unplugged, and one of its make and model stays',
      displaysOf(laptop, twin),
      { ...onTelevision, known: [laptop.id, television.id, twin.id] },
      { step: 'close', awaited: { display: identityOf(television), beside: [laptop.id, twin.id] } },
    ],
    [
      'the lid is closed, and it becomes the primary display',
      { all: [television], primaryId: television.id },
      onTelevision,
      { step: 'close', awaited },
    ],
    [
      'it becomes the primary display beside the other',
      { all: [laptop, television], primaryId: television.id },
      onTelevision,
      { step: 'close', awaited },
    ],
    ['it is moved', displaysOf(laptop, moved), onTelevision, { step: 'move', placement: on(moved) }],
    [
      'it changes its resolution',
      displaysOf(laptop, smaller),
      { ...onTelevision, open: on({ ...television, label: '' }) },
      { step: 'move', placement: on(smaller) },
    ],
    ['it is shown at another scale', displaysOf(laptop, scaled), onTelevision, { step: 'move', placement: on(scaled) }],
    [
      'the system numbers displays anew, and places it elsewhere',
      displaysOf(laptop, { ...renumbered, bounds: moved.bounds }),
      onTelevision,
      { step: 'move', placement: on({ ...renumbered, bounds: moved.bounds }) },
    ],
    ['it comes back', displaysOf(laptop, television), waiting, isBack],
    ['it comes back elsewhere, under another number', displaysOf(laptop, { ...moved, id: 77 }), waiting, isBack],
    ['it comes back and goes again', displaysOf(laptop), waiting, isGone],
    ['another one comes in its place', displaysOf(laptop, monitor), waiting, isGone],
    ['it comes back as the primary display', { all: [laptop, television], primaryId: 2 }, waiting, isGone],
    [
      'one of its make and model is moved, which stood beside it all the time',
      displaysOf(laptop, { ...twin, bounds: television.bounds }),
      { ...waiting, awaited: { ...awaited, beside: [laptop.id, twin.id] } },
      isGone,
    ],
    ['one comes while the window is closed', displaysOf(laptop, television), closed, stay],
    ['one comes while it stands in a window', displaysOf(laptop, television), shared, stay],
    [
      'the awaited one comes while it stands in a window',
      displaysOf(laptop, television),
      { ...shared, awaited },
      isBack,
    ],
    ['one goes while it stands in a window', displaysOf(laptop), shared, stay],
  ])('%s', (_name, now, situation, step) => {
    expect(followDisplays(now, situation)).toEqual(step);
  });
});

describe('what a window on the only display waits for', () => {
  it('is the display that was used before', () => {
    const awaited = { display: identityOf(television), beside: [laptop.id] };
    expect(awaitedIn(displaysOf(laptop), identityOf(television))).toEqual(awaited);
  });

  it('is nothing, when none was used, or when it is there as the operator’s own', () => {
    expect(awaitedIn(displaysOf(laptop), null)).toBeNull();
    expect(awaitedIn({ all: [television], primaryId: television.id }, identityOf(television))).toBeNull();
  });
});
