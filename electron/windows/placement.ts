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
  /** Its own pixels in one CSS pixel: 1.5 where the system shows everything at 150 %. */
  readonly scaleFactor: number;
}

export interface Displays {
  readonly all: readonly DisplayInfo[];
  readonly primaryId: number;
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
  const isRowVisible = bounds.y >= area.y && bounds.y + gripHeight <= area.y + area.height;
  return isRowVisible && overlap(bounds, area).width >= gripWidth;
}

/** The display on which most of `bounds` lies; undefined when it lies on none. */
export function displayAround(displays: readonly DisplayInfo[], bounds: Rectangle): DisplayInfo | undefined {
  const area = (display: DisplayInfo): number => {
    const { width, height } = overlap(bounds, display.bounds);
    return width * height;
  };
  const [most] = displays.filter((display) => area(display) > 0).toSorted((left, right) => area(right) - area(left));
  return most;
}

function overlap(left: Rectangle, right: Rectangle): { readonly width: number; readonly height: number } {
  const width = Math.min(left.x + left.width, right.x + right.width) - Math.max(left.x, right.x);
  const height = Math.min(left.y + left.height, right.y + right.height) - Math.max(left.y, right.y);
  return { width: Math.max(width, 0), height: Math.max(height, 0) };
}

/** A rectangle of that size, or of as much as fits, in the middle of `area`. */
export function centred(size: { readonly width: number; readonly height: number }, area: Rectangle): Rectangle {
  const width = Math.min(size.width, area.width);
  const height = Math.min(size.height, area.height);
  return {
    x: area.x + Math.round((area.width - width) / 2),
    y: area.y + Math.round((area.height - height) / 2),
    width,
    height,
  };
}

export function primaryOf({ all, primaryId }: Displays): DisplayInfo {
  const primary = all.find(({ id }) => id === primaryId) ?? all[0];
  if (!primary) throw new Error('There is no display');
  return primary;
}

export function isSameRectangle(left: Rectangle, right: Rectangle): boolean {
  return left.x === right.x && left.y === right.y && left.width === right.width && left.height === right.height;
}
