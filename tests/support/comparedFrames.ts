import type { Frame } from './screenRecording.ts';

/** A part of a frame, in its points. */
export interface Area {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Of one of the three colours; letters are smoothed by less than this from one drawing to the next. */
const visibleDifference = 10;

/** Where two frames differ, the areas in `except` aside; null where they are alike to the eye. */
export function differenceOf(left: Frame, right: Frame, except: readonly Area[]): Area | null {
  let [fromX, fromY, toX, toY] = [left.width, left.height, -1, -1];
  for (let y = 0; y < left.height; y += 1) {
    const start = y * left.width;
    const skipped = except.filter((area) => y >= area.y && y < area.y + area.height);
    for (let x = 0; x < left.width; x += 1) {
      const [one = 0, other = 0] = [left.points[start + x], right.points[start + x]];
      if (one === other || !differ(one, other)) continue;
      if (skipped.some((area) => x >= area.x && x < area.x + area.width)) continue;
      [fromX, fromY, toX, toY] = [Math.min(fromX, x), Math.min(fromY, y), Math.max(toX, x), y];
    }
  }
  return toY < 0 ? null : { x: fromX, y: fromY, width: toX - fromX + 1, height: toY - fromY + 1 };
}

/** How much of an area is not of the colour that most of it has, from 0 to 1: what is written there. */
export function inkIn({ points, width }: Frame, area: Area): number {
  const ground = groundOf({ points, width }, area);
  let count = 0;
  forEachPoint({ points, width }, area, (point) => {
    if (differ(point, ground)) count += 1;
  });
  return count / (area.width * area.height);
}

/** The colour that most points of an area have: `0xrrggbb`. */
export function groundOf({ points, width }: Pick<Frame, 'points' | 'width'>, area: Area): number {
  const counts = new Map<number, number>();
  forEachPoint({ points, width }, area, (point) => counts.set(point, (counts.get(point) ?? 0) + 1));
  const [most] = [...counts].reduce((best, one) => (one[1] > best[1] ? one : best), [0, 0]);
  return most;
}

function forEachPoint({ points, width }: Pick<Frame, 'points' | 'width'>, area: Area, use: (point: number) => void) {
  for (let y = area.y; y < area.y + area.height; y += 1) {
    for (let x = area.x; x < area.x + area.width; x += 1) use((points[y * width + x] ?? 0) & 0xffffff);
  }
}

function differ(left: number, right: number): boolean {
  return [0, 8, 16].some((shift) => Math.abs(((left >> shift) & 255) - ((right >> shift) & 255)) > visibleDifference);
}

/** A frame as a picture that can be looked at (PPM). */
export function pictureOf({ width, height, points }: Frame): Buffer {
  const head = Buffer.from(`P6 ${width} ${height} 255\n`);
  const body = Buffer.alloc(width * height * 3);
  points.forEach((point, index) => {
    body[index * 3] = (point >> 16) & 255;
    body[index * 3 + 1] = (point >> 8) & 255;
    body[index * 3 + 2] = point & 255;
  });
  return Buffer.concat([head, body]);
}
