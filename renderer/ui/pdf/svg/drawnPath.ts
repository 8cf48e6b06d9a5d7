import type { Pen } from './pen.ts';
import { svgElement } from './svgElement.ts';

/** How pdf.js writes a path: a number for what to do, then its places. */
const steps = [
  { letter: 'M', places: 2 },
  { letter: 'L', places: 2 },
  { letter: 'C', places: 6 },
  { letter: 'Q', places: 4 },
  { letter: 'Z', places: 0 },
] as const;

export interface PathPainting {
  readonly isFilled: boolean;
  readonly isStroked: boolean;
  readonly isEvenOdd: boolean;
  readonly isClosed: boolean;
}

/** Draws lines and areas. */
export function drawPath(pen: Pen, data: Float32Array, painting: PathPainting): Element {
  const { isFilled, isStroked, isEvenOdd, isClosed } = painting;
  return svgElement('path', {
    transform: `matrix(${pen.transform.join(' ')})`,
    d: isClosed ? `${pathText(data)} Z` : pathText(data),
    fill: isFilled ? pen.fill : 'none',
    'fill-opacity': isFilled && pen.fillAlpha !== 1 ? pen.fillAlpha : null,
    'fill-rule': isEvenOdd ? 'evenodd' : null,
    ...(isStroked ? strokeOf(pen) : {}),
  });
}

function strokeOf(pen: Pen): Readonly<Record<string, string | number | null>> {
  return {
    stroke: pen.stroke,
    'stroke-opacity': pen.strokeAlpha === 1 ? null : pen.strokeAlpha,
    'stroke-width': pen.lineWidth,
    'stroke-linecap': pen.lineCap,
    'stroke-linejoin': pen.lineJoin,
    'stroke-miterlimit': pen.miterLimit,
    'stroke-dasharray': pen.dash.length > 0 ? pen.dash.join(' ') : null,
    'stroke-dashoffset': pen.dash.length > 0 ? pen.dashPhase : null,
  };
}

function pathText(data: Float32Array): string {
  const parts: (string | number)[] = [];
  for (let at = 0; at < data.length; ) {
    const step = steps[data[at] ?? -1];
    if (!step) throw new Error(`A step of a path that is not known: ${data[at]}`);
    parts.push(step.letter, ...data.subarray(at + 1, at + 1 + step.places));
    at += 1 + step.places;
  }
  return parts.join(' ');
}
