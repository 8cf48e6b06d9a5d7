import { z } from '#shared/lib/zod.ts';

/** Where windows go. Pure: displays and what was remembered come in, bounds come out; all in CSS pixels. */
export interface Rectangle {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** What of Electron's `Display` matters here. */
export interface DisplayInfo {
  readonly id: number;
  readonly label: string;
  readonly bounds: Rectangle;
  /** Without task bar and dock. */
  readonly workArea: Rectangle;
}

export interface Displays {
  readonly all: readonly DisplayInfo[];
  readonly primaryId: number;
}

/** By what a display is known again. Not by its place: that changes with every cable. */
export const displayIdentitySchema = z.strictObject({
  id: z.number(),
  label: z.string(),
  width: z.number(),
  height: z.number(),
});
export type DisplayIdentity = z.infer<typeof displayIdentitySchema>;

export function identityOf({ id, label, bounds }: DisplayInfo): DisplayIdentity {
  return { id, label, width: bounds.width, height: bounds.height };
}

/** Whether two identities are those of one display: alike in size, and in id or in a label that they have. */
export function isSameDisplay(left: DisplayIdentity | null, right: DisplayIdentity | null): boolean {
  if (left === null || right === null) return left === right;
  if (left.width !== right.width || left.height !== right.height) return false;
  return left.id === right.id || (left.label !== '' && left.label === right.label);
}

/** The display that is `identity` beyond doubt: alike in size, and in id or in a label that it has. */
export function findDisplay(displays: readonly DisplayInfo[], identity: DisplayIdentity): DisplayInfo | undefined {
  const alike = displays.filter(({ bounds }) => bounds.width === identity.width && bounds.height === identity.height);
  return (
    alike.find(({ id, label }) => id === identity.id && label === identity.label) ??
    alike.find(({ id }) => id === identity.id) ??
    alike.find(({ label }) => label !== '' && label === identity.label)
  );
}

/** The displays that are not the operator's own. */
export function secondDisplays({ all, primaryId }: Displays): readonly DisplayInfo[] {
  return all.filter(({ id }) => id !== primaryId);
}

export type ChairPlacement =
  | { readonly mode: 'secondDisplay'; readonly display: DisplayIdentity; readonly bounds: Rectangle }
  | { readonly mode: 'window'; readonly bounds: Rectangle };

/**
 * Where the chair's window opens when it is asked for: all over the display that was remembered, else over any that
 * is not the primary one; with a single display, in a window that can be shared into a video conference.
 */
export function placeChair(displays: Displays, remembered: DisplayIdentity | null): ChairPlacement {
  const others = secondDisplays(displays);
  const known = remembered && findDisplay(others, remembered);
  const display = known ?? others[0];
  if (display) return { mode: 'secondDisplay', display: identityOf(display), bounds: display.bounds };
  return { mode: 'window', bounds: sharedWindow(primaryOf(displays).workArea) };
}

/** Where the chair's window is now, or the display that it waits for. */
export interface ChairSituation {
  /** Null while it is closed. */
  readonly open: ChairPlacement | null;
  /** The display that was taken from under the window; null when it was closed on purpose. */
  readonly missed: DisplayIdentity | null;
}

export type ChairStep =
  | { readonly step: 'stay' }
  | { readonly step: 'close'; readonly missed: DisplayIdentity }
  | { readonly step: 'move'; readonly placement: ChairPlacement }
  /** The display is there again: the secretary is asked whether to show on it. */
  | { readonly step: 'ask' };

/**
 * What a change of the displays means for the chair's window. It never comes up by itself, not even on the display that
 * it was taken from; and it never stays on a display that has become the operator's own.
 */
export function followDisplays(displays: Displays, { open, missed }: ChairSituation): ChairStep {
  const others = secondDisplays(displays);
  if (open?.mode === 'secondDisplay') {
    const display = others.find(({ id }) => id === open.display.id) ?? findDisplay(others, open.display);
    if (!display) return { step: 'close', missed: open.display };
    const placement = placementOn(display);
    return isSameRectangle(display.bounds, open.bounds) ? { step: 'stay' } : { step: 'move', placement };
  }
  const hasReturned = open === null && missed !== null && findDisplay(others, missed) !== undefined;
  return hasReturned ? { step: 'ask' } : { step: 'stay' };
}

function placementOn(display: DisplayInfo): ChairPlacement {
  return { mode: 'secondDisplay', display: identityOf(display), bounds: display.bounds };
}

/**
 * The bounds in which a window opens again: the remembered ones if its title bar can be seen and reached there, else
 * `preferred` in the middle of the primary display. Never larger than the display.
 */
export function restoredBounds(
  displays: Displays,
  remembered: Rectangle | null,
  preferred: { readonly width: number; readonly height: number },
): Rectangle {
  const home = remembered && displays.all.find(({ workArea }) => canReachTitleBar(remembered, workArea));
  if (!remembered || !home) return centred(preferred, primaryOf(displays).workArea);
  return {
    x: remembered.x,
    y: remembered.y,
    width: Math.min(remembered.width, home.workArea.width),
    height: Math.min(remembered.height, home.workArea.height),
  };
}

/** As much of a title bar as one can take hold of. */
const gripWidth = 120;
const gripHeight = 24;

function canReachTitleBar(bounds: Rectangle, area: Rectangle): boolean {
  const width = Math.min(bounds.x + bounds.width, area.x + area.width) - Math.max(bounds.x, area.x);
  const isRowVisible = bounds.y >= area.y && bounds.y + gripHeight <= area.y + area.height;
  return isRowVisible && width >= gripWidth;
}

/** 16:9, as a television shows it, over two thirds of the narrower side's room. */
function sharedWindow(area: Rectangle): Rectangle {
  const width = Math.round(Math.min(area.width * 0.67, (area.height * 0.67 * 16) / 9));
  return centred({ width, height: Math.round((width * 9) / 16) }, area);
}

function centred(size: { readonly width: number; readonly height: number }, area: Rectangle): Rectangle {
  const width = Math.min(size.width, area.width);
  const height = Math.min(size.height, area.height);
  return {
    x: area.x + Math.round((area.width - width) / 2),
    y: area.y + Math.round((area.height - height) / 2),
    width,
    height,
  };
}

function primaryOf({ all, primaryId }: Displays): DisplayInfo {
  const primary = all.find(({ id }) => id === primaryId) ?? all[0];
  if (!primary) throw new Error('There is no display');
  return primary;
}

export function isSameRectangle(left: Rectangle, right: Rectangle): boolean {
  return left.x === right.x && left.y === right.y && left.width === right.width && left.height === right.height;
}
