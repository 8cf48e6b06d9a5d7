import { type DisplayIdentity, findDisplay, identityOf } from './displayIdentity.ts';
import {
  centred,
  type DisplayInfo,
  type Displays,
  displayAround,
  isSameRectangle,
  primaryOf,
  type Rectangle,
} from './placement.ts';

export interface SecondDisplay {
  readonly mode: 'secondDisplay';
  readonly display: DisplayIdentity;
  readonly bounds: Rectangle;
}
export type ChairPlacement =
  | SecondDisplay
  /** `bounds`: of what is in its frame. */
  | { readonly mode: 'window'; readonly bounds: Rectangle };

/**
 * Where the chair's window opens when it is asked for: all over the display that was remembered, else over any that is
 * neither the primary one nor the secretary's own; where there is none, in a window beside her work that can be shared
 * into a video conference.
 * @param ownBounds of the secretary's window; null when she has none.
 */
export function placeChair(
  displays: Displays,
  remembered: DisplayIdentity | null,
  ownBounds: Rectangle | null,
): ChairPlacement {
  const free = freeDisplays(displays, ownBounds);
  const display = (remembered && findDisplay(free, remembered)) ?? free[0];
  return display
    ? placementOn(display)
    : { mode: 'window', bounds: sharedWindow(ownDisplay(displays, ownBounds).workArea) };
}

/** The display after `current` of those that the window can be on, the first one after the last; null for no other. */
export function nextPlace(
  displays: Displays,
  current: DisplayIdentity,
  ownBounds: Rectangle | null,
): SecondDisplay | null {
  const free = freeDisplays(displays, ownBounds);
  const next = free[(free.findIndex(({ id }) => id === current.id) + 1) % free.length];
  return next && next.id !== current.id ? placementOn(next) : null;
}

/** A display that the chair's window waits for. */
export interface AwaitedDisplay {
  readonly display: DisplayIdentity;
  /** The displays that stood beside it: one of the same make and model is not it. */
  readonly beside: readonly number[];
}

/**
 * What a window on the only display waits for: the display that was used before, so that it can be moved there.
 * Null when none was, or when it is there all the time, as the operator's own.
 */
export function awaitedIn({ all }: Displays, remembered: DisplayIdentity | null): AwaitedDisplay | null {
  if (remembered === null || findDisplay(all, remembered)) return null;
  return { display: remembered, beside: all.map(({ id }) => id) };
}

/** Where the chair's window is now, and the display that it waits for. */
export interface ChairSituation {
  /** Null while it is closed. */
  readonly open: ChairPlacement | null;
  /** The display that was taken from under the window; null when it was closed on purpose. */
  readonly awaited: AwaitedDisplay | null;
  /** The ids of the displays that were there when last looked at. */
  readonly known: readonly number[];
}

export type ChairStep =
  | { readonly step: 'stay' }
  /** Its display was taken away. */
  | { readonly step: 'close'; readonly awaited: AwaitedDisplay }
  | { readonly step: 'move'; readonly placement: ChairPlacement }
  /** The display is there again, or has gone once more: when it is there, the secretary is asked. */
  | { readonly step: 'wait'; readonly isBack: boolean };

/**
 * What a change of the displays means for the chair's window. It never comes up by itself, not even on the display that
 * it was taken from; and it never stays on a display that has become the operator's own.
 */
export function followDisplays(displays: Displays, { open, awaited, known }: ChairSituation): ChairStep {
  const others = secondDisplays(displays);
  if (open?.mode === 'secondDisplay') {
    const beside = known.filter((id) => id !== open.display.id);
    const lost: AwaitedDisplay = { display: open.display, beside };
    const display = others.find(({ id }) => id === open.display.id) ?? findAgain(others, lost);
    if (!display) return { step: 'close', awaited: lost };
    return isSameRectangle(display.bounds, open.bounds)
      ? { step: 'stay' }
      : { step: 'move', placement: placementOn(display) };
  }
  return awaited ? { step: 'wait', isBack: findAgain(others, awaited) !== undefined } : { step: 'stay' };
}

function findAgain(displays: readonly DisplayInfo[], { display, beside }: AwaitedDisplay): DisplayInfo | undefined {
  return findDisplay(
    displays.filter(({ id }) => !beside.includes(id)),
    display,
  );
}

/** Whether there is such a display, and it is not the system's first one. */
export function isSecondDisplay(displays: Displays, id: number): boolean {
  return secondDisplays(displays).some((display) => display.id === id);
}

/** The displays that are not the system's first one, on which its own things appear. */
function secondDisplays({ all, primaryId }: Displays): readonly DisplayInfo[] {
  return all.filter(({ id }) => id !== primaryId);
}

function freeDisplays(displays: Displays, ownBounds: Rectangle | null): readonly DisplayInfo[] {
  const own = ownDisplay(displays, ownBounds);
  return secondDisplays(displays).filter(({ id }) => id !== own.id);
}

/** The display that the secretary works on. */
function ownDisplay(displays: Displays, ownBounds: Rectangle | null): DisplayInfo {
  return (ownBounds && displayAround(displays.all, ownBounds)) ?? primaryOf(displays);
}

function placementOn(display: DisplayInfo): SecondDisplay {
  return { mode: 'secondDisplay', display: identityOf(display), bounds: display.bounds };
}

/** 16:9, as a television shows it, over two thirds of the narrower side's room. */
function sharedWindow(area: Rectangle): Rectangle {
  const width = Math.round(Math.min(area.width * 0.67, (area.height * 0.67 * 16) / 9));
  return centred({ width, height: Math.round((width * 9) / 16) }, area);
}
