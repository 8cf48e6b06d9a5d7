import { chairTextSizes, type Settings } from '#shared/contract/settings.ts';

/** Visual angles of capital letters, in minutes of arc: preferred, and the least (ISO 9241-3). */
export const preferredAngle = 21;
export const leastAngle = 16;

/** Height of a capital letter, in em. */
const capHeight = 0.7;
const millimetresPerInch = 25.4;
/** Of a screen of 16:9: its width for its diagonal. */
const widthOfDiagonal = 16 / Math.hypot(16, 9);
/** At this width of the screen the steps of letters are given. */
const screenWidth = 1920;

export interface Seat {
  /** Of the screen, in inches. */
  readonly diagonal: number;
  /** Of the eyes from it, in metres. */
  readonly distance: number;
}

/**
 * How large letters must be to be read well (product.md, "Second screen for the chair", "Font sizes").
 * @param angle at which a capital letter is seen, in minutes of arc.
 * @param width of the screen in CSS pixels; it is of 16:9.
 * @returns CSS pixels, not rounded.
 */
export function neededTextSize({ diagonal, distance }: Seat, angle: number, width = screenWidth): number {
  const capital = 2 * distance * 1_000 * Math.tan(((angle / 60) * Math.PI) / 360);
  const pixel = (diagonal * widthOfDiagonal * millimetresPerInch) / width;
  return capital / capHeight / pixel;
}

export interface Advice {
  /** For the preferred angle, in whole pixels at a width of 1920. */
  readonly needed: number;
  /** The smallest step that is large enough, else the largest there is. */
  readonly step: Settings['chairTextSize'];
  /** `large`: the step is enough; `fair`: it is over the least angle; `small`: not even that. */
  readonly fit: 'large' | 'fair' | 'small';
}

/** Which step of letters suits a seat. Steps are of the screen's width, however many pixels that has. */
export function adviceFor(seat: Seat): Advice {
  const needed = Math.round(neededTextSize(seat, preferredAngle));
  const largest = chairTextSizes[chairTextSizes.length - 1] ?? chairTextSizes[0];
  const enough = chairTextSizes.find((size) => size >= needed);
  if (enough !== undefined) return { needed, step: enough, fit: 'large' };
  return { needed, step: largest, fit: largest >= Math.round(neededTextSize(seat, leastAngle)) ? 'fair' : 'small' };
}

/** A measure as it is typed, with a comma or a point; null when it is none, or none of a screen or a room. */
export function readMeasure(typed: string, most: number): number | null {
  const text = typed.trim().replace(',', '.');
  if (!/^\d+(\.\d*)?$/.test(text)) return null;
  const value = Number(text);
  return value > 0 && value <= most ? value : null;
}
